import { finderOf } from '../../text/word-finder.ts'

/** Words of speaking and writing, beside which a word is more likely a language's name. */
export const ABOUT_LANGUAGE = finderOf('language-levels', 'about')
