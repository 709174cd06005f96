import { intlLines, wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'
import { alternatives } from './word-list.ts'

/** "2 years 5 months", "1,5 Jahre", "3 ans et 2 mois": patterns over folded text, in any language. */
const patterns = lazily(() => {
  const names = [
    ...intlLines('lengths').map((line) => line.slice(line.indexOf(' ') + 1)),
    ...wordsOf('dates', 'length'),
  ]
  const part = `\\d{1,2}(?:[.,]\\d)?\\+?\\s*(?:${alternatives(names)})\\.?(?![\\p{L}\\p{M}])`
  const both = `${part}(?:(?:\\s*,?\\s*|\\s+(?:${alternatives(wordsOf('small-words', 'and'))})\\s+)${part})?`
  return {
    whole: new RegExp(`^\\s*[(]?\\s*${both}\\s*[)]?\\s*$`, 'u'),
    opening: new RegExp(`^\\s*(?:[(（[]\\s*${both}\\s*[)）\\]]|[·•|,]\\s*${both}(?=\\s*$))`, 'u'),
  }
})

/** Whether a text says only how long something took. */
export function isLength(text: string): boolean {
  return /\d/.test(text) && patterns().whole.test(fold(text))
}

/** A text without the "(2 years 5 months)" or "· 2 yrs" that it begins with: behind dates it says nothing that they do not. */
export function withoutLength(text: string): string {
  const found = /\d/.test(text) ? patterns().opening.exec(fold(text)) : null
  return found ? text.slice(found[0].length) : text
}
