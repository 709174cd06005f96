import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { alternatives } from '../word-list.ts'
import { measureNumber } from './measure-number.ts'
import { ownWords, SPACED_LANGUAGES } from './number-lexicon.ts'
import type { Bare } from './quantity.ts'
import { unitAfter } from './units.ts'

/** Amounts in words of their own, with the number and perhaps the unit that they mean: half a dozen, a fortnight, a decade. */
const patterns = lazily(() => {
  const phrasesOf = new Map<string, string[]>()
  for (const language of SPACED_LANGUAGES)
    for (const entry of ownWords(language, 'amount')) {
      const [meaning = '', phrase = ''] = entry.split(': ')
      phrasesOf.set(meaning, [...(phrasesOf.get(meaning) ?? []), phrase])
    }
  return [...phrasesOf].map(([meaning, phrases]) => ({
    ...amountOf(meaning),
    // Most texts have none of these words, which is told sooner than by the pattern.
    sign: new RegExp([...new Set(phrases.map(longestWord))].join('|')),
    pattern: new RegExp(`(?<!\\p{L})(?:${alternatives(phrases)})(?!\\p{L})`, 'gu'),
  }))
})

/** An amount such as `6`, or `2 week` in the unit of its dimension. */
function amountOf(meaning: string): Pick<Bare, 'value' | 'figure' | 'dimension'> {
  const figure = Number.parseFloat(meaning)
  const unit = unitAfter(meaning.slice(String(figure).length))?.unit
  return { figure, value: figure * (unit?.factor ?? 1), dimension: unit?.dimension ?? '' }
}

/** Every such amount of a text. */
export function amountsIn(text: string): Bare[] {
  const folded = fold(text)
  return patterns().flatMap(({ pattern, sign, ...amount }) => {
    if (!sign.test(folded)) return []
    return [...folded.matchAll(pattern)].map(({ 0: found, index: start }) => {
      const end = start + found.length
      if (amount.dimension === '') return measureNumber(text, amount.value, start, end)
      return { ...amount, start, end, raw: text.slice(start, end) }
    })
  })
}

const longestWord = (phrase: string): string =>
  fold(phrase)
    .replace('*', '')
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest))
