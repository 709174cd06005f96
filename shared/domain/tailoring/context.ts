import type { Requirement } from '../changes/change.ts'
import type { ResumeDocument } from '../resume/document.ts'
import type { Relevance } from './relevance.ts'
import type { Wishes } from './wishes.ts'

/** What the offline rules look at while they fit a resume to a posting. */
export type TailoringContext = {
  resume: ResumeDocument
  requirements: readonly Requirement[]
  wishes: Wishes
  relevance: (id: string) => Relevance
  isFree: (id: string) => boolean
  /** Nodes that the match report names as evidence of some requirement. */
  shown: ReadonlySet<string>
}
