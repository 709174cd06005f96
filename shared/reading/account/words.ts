import { fold } from '#shared/domain/text/fold.ts'

/** One word of a text: where it stands (UTF-16 code units, `end` exclusive) and its letters made comparable. */
export type Word = { start: number; end: number; key: string }

/** Scripts that set no spaces between words: each letter counts as a word. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((s) => `\\p{Script=${s}}`)
  .join('')
const OPENS = `[[\\p{L}\\p{N}]--[${UNSPACED}]]`
const GOES_ON = `[[\\p{L}\\p{M}\\p{N}\\p{Cf}]--[${UNSPACED}]]`
const INSIDE_NUMBER = '(?<=\\p{Nd})[.,](?=\\p{Nd})'
/** "C++" and "C#" are other words than "C". */
const SIGNS = '(?:[+#]+(?![\\p{L}\\p{N}]))?'
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|${OPENS}(?:${GOES_ON}|${INSIDE_NUMBER})*${SIGNS}`, 'gv')

/** The words of a text from left to right: letters and digits of any script; signs and icons are none. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keyOf(match[0]),
  }))
}

const ASCII = /^[\x20-\x7e]*$/

/** A word without what makes no difference: letter case, accents, Unicode forms, invisible marks. */
function keyOf(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  const plain = word.normalize('NFKC').replace(/\p{Cf}/gu, '')
  // Up and down again: only so ß and SS become the same.
  return fold(plain.toUpperCase().toLowerCase()).replace(/\p{M}/gu, '') || plain
}
