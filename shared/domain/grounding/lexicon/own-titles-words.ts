import { finderOf } from '../../text/word-finder.ts'

/** "As a": what somebody is follows. */
export const AS = finderOf('own-titles', 'as')
/** Words for working, behind which "as" says what somebody is. */
export const AT_WORK = finderOf('own-titles', 'at-work')
/** What follows "as" and is no title: "as part of". */
export const NO_TITLE = finderOf('own-titles', 'no-title')
/** "I am a". */
export const I_AM = finderOf('own-titles', 'i-am')
/** Words with which a title has ended. */
export const TITLE_ENDS = finderOf('own-titles', 'end')
/** Nouns for people at work, by how they end. */
export const AGENT = finderOf('own-titles', 'agent')
