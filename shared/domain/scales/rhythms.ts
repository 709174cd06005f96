import { finderOf } from '../text/word-finder.ts'
import type { Scale } from './scale.ts'

/** How often a thing is done: once in a period ("day"), or regularly, however often that is. */
export type Rhythm = string
export const REGULAR: Rhythm = 'regular'

/** Words for doing a thing regularly (`languages/<tag>/rhythms.txt`). */
export const REGULAR_WORDS = finderOf('rhythms', 'regular')

/** What is done daily is done regularly. What is done daily is not done weekly: that says when, not only how often. */
export const RHYTHMS: Scale<Rhythm> = {
  atLeastAsSpecific: (evidence, claim) => claim === REGULAR || evidence === claim,
}
