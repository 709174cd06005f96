import { finderOf } from '../../text/word-finder.ts'

/** Reach: how far a claim goes. */
export const REACH = finderOf('reach', 'reach', { unless: 'not-reach', joinsHyphens: true })
/** Having done a thing alone, or with all of one's time. */
export const EXCLUSIVE = finderOf('reach', 'exclusive', { joinsHyphens: true })
/** Words that take all of something: what they take follows. */
export const UNIVERSAL = finderOf('reach', 'universal', { joinsHyphens: true })
/** Time, order and manner, of which "every" and "all" say no reach. */
export const NO_REACH = finderOf('reach', 'no-reach')
