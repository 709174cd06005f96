import { finderOf } from '../../text/word-finder.ts'

/** The person speaking of themselves; in small letters with diacritics, since Czech "má" is no French "ma". */
export const SELF = finderOf('subjects', 'self', { asWritten: true })
/** Wishing, liking and applying: what follows is what one would do. */
export const WISH = finderOf('subjects', 'wish')
/** Having and being: what follows is claimed, wish or no wish. */
export const CLAIM = finderOf('subjects', 'claim', { unless: 'no-claim' })
/** "As an engineer": that, where it opens a clause. */
export const OPENING_CLAIM = finderOf('subjects', 'claim-opening', { unless: 'no-claim-opening' })
/** Speaking to the employer, as it is written. */
export const ADDRESSED = finderOf('subjects', 'addressed', { asWritten: true })
/** What a sentence opens with that has something else than the person for its subject; in small letters with diacritics. */
export const DETERMINED = finderOf('subjects', 'determined', { asWritten: true })
/** Any candidate, as which a letter may tell of the person. */
export const CANDIDATE = finderOf('subjects', 'candidate')
/** Another subject than the person, and verbs that only others have, as they are written. */
export const OTHER = finderOf('subjects', 'other', { asWritten: true })
