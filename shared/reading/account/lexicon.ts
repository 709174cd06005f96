import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { foldedSet } from '#shared/domain/text/word-list.ts'

/** Words that only connect what stands on both sides of them, folded; of all languages. */
export const connectingWords = lazily(() => foldedSet(wordsOf('small-words', 'connecting')))

/** The words for a page, folded. */
export const pageWords = lazily(() => foldedSet([...wordsOf('pages', 'page'), ...wordsOf('pages', 'after')]))

/** What stands between the number of a page and that of all pages, folded. */
export const ofWords = lazily(() => foldedSet(wordsOf('pages', 'of')))
