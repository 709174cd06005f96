import { finderOf } from '../../text/word-finder.ts'

/** Nouns and adjectives of rank. */
export const RANK = finderOf('ranks', 'rank', { unless: 'not-rank', joinsHyphens: true })
/** Ranks that have nobody under them: "senior", "principal". */
export const WITHOUT_CHARGE = finderOf('ranks', 'without-charge')
/** Words that put one below the rank they stand before. */
export const BELOW = finderOf('ranks', 'below')
/** Doing another's work for a while: the rank that follows is the other's. */
export const STOOD_IN = finderOf('ranks', 'stood-in')
/** Professions, singular: who says to be one claims it. */
export const PROFESSION = finderOf('ranks', 'profession', { joinsHyphens: true })
/** Nouns for people that claim no profession. */
export const PLAIN_PERSON = finderOf('ranks', 'plain-person')
