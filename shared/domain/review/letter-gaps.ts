import { isExported } from '../changes/status.ts'
import type { LetterParagraph } from '../letter.ts'

/** What a letter needs: what it is for, something that the person did, and how it may go on. */
export const LETTER_GAPS = ['letter_without_opening', 'letter_without_story', 'letter_without_closing'] as const
export type LetterGap = (typeof LETTER_GAPS)[number]

/**
 * What is missing of a letter as it would be exported. It opens where anything remains of its first paragraph, tells where a sentence that
 * remains draws on the resume or is the person's own, and closes where anything remains of its last paragraph, as long as that is another.
 */
export function findLetterGaps(paragraphs: readonly LetterParagraph[]): LetterGap[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences).filter(({ status }) => isExported(status))
  const [first] = paragraphs
  const last = paragraphs.at(-1)
  const isThere: Record<LetterGap, boolean> = {
    letter_without_opening: first !== undefined && first.id === 'p1' && first.status !== 'blocked',
    letter_without_story: sentences.some(({ evidence, status }) => evidence.length > 0 || status === 'edited'),
    letter_without_closing: last !== undefined && last !== first && last.status !== 'blocked',
  }
  return LETTER_GAPS.filter((gap) => !isThere[gap])
}
