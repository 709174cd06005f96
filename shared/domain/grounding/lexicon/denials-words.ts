import { finderOf } from '../../text/word-finder.ts'

/** Saying what one has not done claims nothing; "not only" says the contrary. */
export const DENIAL = finderOf('denials', 'denial', { unless: 'not-denial' })
/** "But": what follows is not denied any more. */
export const TURN = finderOf('denials', 'turn')
