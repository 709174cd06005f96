import { admitsLearning } from '../lexicon/completion-words.ts'
import { NEARLY } from '../lexicon/credentials-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A text that owns to nothing unfinished: whatever it tells of learning and honours, it tells as done. */
export type DoneClaim = Span

/** The whole of a text that does not say it is about something not finished. */
export function findFinished({ text, folded }: Reading): DoneClaim[] {
  return admitsLearning(folded) ? [] : [{ start: 0, end: text.length }]
}

/** The whole of a text that does not say an honour was only nearly won. */
export function findWon({ text, folded }: Reading): DoneClaim[] {
  return NEARLY.isIn(folded) ? [] : [{ start: 0, end: text.length }]
}
