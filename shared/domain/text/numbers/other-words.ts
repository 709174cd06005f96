import type { SpacedLanguage } from './number-lexicon.ts'

/** Looking further back than this costs the square of a text of thousands of numbers. */
const NEAR_CHARACTERS = 20
const HUNGARIAN_WEEK = /(?:\d|minden|egy|pár|néhány|múlt)\s+$/iu
const ROMANIAN_PLURAL = /^[\s-](?!(?:de|pe|care|pentru|pline)\s)(?:la sută|\p{L}+(?:i|e|uri))(?!\p{L})/iu

const ROMANIAN_SURE_PLURAL = /^[\s-](?:la sut[ăa]|sute|\p{L}+i)(?!\p{L})/iu
const POLISH_LETTER = /[ąćęłńśźż]/iu

/** Whether the word that a number would begin with is another word at its place. */
export function isOtherWord(word: string, language: SpacedLanguage, text: string, start: number): boolean {
  switch (language) {
    case 'ro':
      // "O soluție nouă" is a new one, "noua soluție" the new one.
      if (word === 'noua') return !ROMANIAN_SURE_PLURAL.test(text.slice(start + word.length))
      return word === 'nouă' && !ROMANIAN_PLURAL.test(text.slice(start + word.length))
    case 'hu':
      // "Minden hét" is every week.
      return word === 'hét' && HUNGARIAN_WEEK.test(text.slice(Math.max(0, start - NEAR_CHARACTERS), start))
    case 'pl':
      // "Piec" is an oven, and five only where nobody writes accents.
      return word === 'piec' && POLISH_LETTER.test(text)
    default:
      return false
  }
}
