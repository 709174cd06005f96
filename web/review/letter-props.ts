import type { Letter } from '../data/review.ts'
import type { NodeText } from '../resumes/sections.ts'
import type { ReviewEdit } from './edits.ts'

/** What every part of the letter is given. */
export type LetterProps = {
  applicationId: string
  letter: Letter
  nodes: ReadonlyMap<string, NodeText>
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
  onLight: (nodes: readonly string[]) => void
}
