import { finderOf } from '../../text/word-finder.ts'

/** What says that a number fell. */
export const DOWN = finderOf('changes', 'down')
/** What says that a number rose. */
export const UP = finderOf('changes', 'up')
