import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { finderOf } from '../../text/word-finder.ts'

/** German for "you" in letters, which is written like a name. */
export const FORMAL_YOU = finderOf('letters', 'formal-you')
/** What one calls the papers of an application. */
export const OWN_DOCUMENTS = finderOf('letters', 'own-document')
/** Words that are a sentence of a letter by themselves. */
export const LETTER_WORDS = finderOf('letters', 'alone')

const loanwords = lazily((): ReadonlySet<string> => new Set(wordsOf('loanwords', 'ordinary')))

/** Whether a word in katakana is an ordinary one of Japanese working life: written like a name, it names nothing. */
export function isOrdinaryKatakana(word: string): boolean {
  return loanwords().has(word)
}
