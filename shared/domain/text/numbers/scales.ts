import { sectionsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { type Currencies, currenciesOf, currencyAfter } from './currencies.ts'
import { ownWords, SPACED_LANGUAGES } from './number-lexicon.ts'
import { factorOfSign } from './numerals.ts'
import { unitAfter } from './units.ts'

/** What makes a number in figures thousands or millions, and perhaps money ("mkr"); its length in characters. */
export type Scale = { factor: number; currencies: Currencies | null; length: number }

/** The scale that stands right behind figures: "k", " million", " тыс.", 万. `isMoney`: a currency stands before them. */
export function scaleAfter(text: string, end: number, isMoney: boolean): Scale | null {
  const rest = text.slice(end, end + LONGEST_SCALE)
  return letterScale(rest, isMoney) ?? wordScale(rest, text) ?? signScale(rest)
}

const LONGEST_SCALE = 40
const LETTERS = /^([ \u00a0]?)(k|K|t|m|M|b|bn|Md|Mio|Mrd)(?![\p{L}\p{N}²])/u
const LETTER_FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  t: 1e3,
  m: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  md: 1e9,
  mrd: 1e9,
}

/** "320 m" is a length and "$3m" an amount; "3M" is always one, and "3 M" where a currency follows. */
function letterScale(rest: string, isMoney: boolean): Scale | null {
  const [whole, space = '', letters = ''] = LETTERS.exec(rest) ?? []
  const factor = LETTER_FACTORS[letters.toLowerCase()]
  if (whole === undefined || factor === undefined) return null
  const isBeforeMoney = (): boolean => currencyAfter(rest.slice(whole.length), factor) !== null
  const isScale =
    space === ''
      ? /^(?:k|K|M|b|bn)$/.test(letters) || (letters === 'm' && isMoney)
      : letters !== 'b' && letters !== 'm' && isBeforeMoney()
  return isScale ? { factor, currencies: null, length: whole.length } : null
}

const WORD = /^[ \u00a0-]?(?:de )?(\p{L}+)/u

function wordScale(rest: string, text: string): Scale | null {
  const [whole = '', word = ''] = WORD.exec(rest) ?? []
  const known = word === '' ? undefined : words().get(fold(word))
  if (!known || (word.toLowerCase() === 'bin' && !TURKISH.test(text))) return null
  // "500 miles" are a distance, and thousands only of something: "500 miles de euros".
  if (unitAfter(rest) !== null && !/^\s+de\s/u.test(rest.slice(whole.length))) return null
  const stop = known.isAbbreviation && rest.charAt(whole.length) === '.' ? 1 : 0
  return { ...known, length: whole.length + stop }
}

/** "1,200 bin locations" and "seit 2019 bin ich" are no thousands, as the Turkish "bin" is. */
const TURKISH = /[ığşİ]|(?<!\p{L})(?:ve|bir|için|ile)(?!\p{L})/u

/** 3천만 and 5百万 are products. */
function signScale(rest: string): Scale | null {
  let factor = 1
  let length = 0
  for (const sign of rest) {
    const power = factorOfSign(sign)
    if (power === undefined) break
    factor *= power
    length += sign.length
  }
  return length === 0 ? null : { factor, currencies: null, length }
}

type ScaleWord = Pick<Scale, 'factor' | 'currencies'> & { isAbbreviation: boolean }

const LEAST_FACTOR = 1000
const DOZEN = 12

/** The words for thousands and more of every language, folded; where two share one, the earlier language has it. */
const words = lazily(() => {
  const found = new Map<string, ScaleWord>()
  const add = (form: string, word: ScaleWord): void => {
    if (!found.has(fold(form))) found.set(fold(form), word)
  }
  for (const language of SPACED_LANGUAGES) {
    for (const entry of ownWords(language, 'scale')) {
      const [form = '', meaning = ''] = entry.split(': ')
      const [factor = '', currency] = meaning.split(' ')
      const currencies = currency === undefined ? null : currenciesOf(currency)
      add(form.replace(/\.$/, ''), { factor: Number(factor), currencies, isAbbreviation: form.endsWith('.') })
    }
    for (const entry of [...(sectionsOf('numbers', language).get('factor') ?? []), ...ownWords(language, 'factor')]) {
      const [form = '', meaning = ''] = entry.split(': ')
      const factor = Number.parseFloat(meaning)
      if (factor >= LEAST_FACTOR || factor === DOZEN) add(form, { factor, currencies: null, isAbbreviation: false })
    }
  }
  return found
})
