import { PURPOSE } from '../lexicon/purposes-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** "So that", "which led to": to what end something was done, or what came of it. */
export function findPurposes({ folded }: Reading): Span[] {
  return PURPOSE.all(folded)
}
