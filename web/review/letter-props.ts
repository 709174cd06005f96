import type { Letter, Review } from '../data/review.ts'
import type { NodeText } from '../resumes/sections.ts'
import type { ReviewEdit } from './edits.ts'

/** What every part of the letter is given. */
export type LetterProps = {
  applicationId: string
  letter: Letter
  /** What the person should know of single sentences. */
  warnings: Review['warnings']
  nodes: ReadonlyMap<string, NodeText>
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
  onLight: (nodes: readonly string[]) => void
}
