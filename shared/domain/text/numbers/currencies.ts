import { intlLines, sectionsOf } from '../../languages/read-words.ts'
import { EVERY_LANGUAGE, LANGUAGES } from '../../languages/tags.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { isUnspaced } from '../word-list.ts'

/**
 * Currencies are ISO 4217 codes. A sign or a word is the set of those that it may mean: "A$" is AUD alone, "$" and
 * "dollars" are each dollar there is, "kr" is the crown of two countries.
 */
export type Currencies = readonly string[]

/** Whether an amount in some currencies shows one in others: "$5" is shown by "A$5", and "A$5" not by "$5". */
export function supportsCurrency(evidence: Currencies, claim: Currencies): boolean {
  return evidence.every((code) => claim.includes(code))
}

/** The currencies that a code, sign or word by itself may mean; null where it is none. */
export function currenciesOf(word: string): Currencies | null {
  const { codes, signs, names } = lexicon()
  if (codes.has(word)) return [word]
  return signs.get(word) ?? names.get(fold(word)) ?? stemmed(fold(word))
}

/** What a text starts or ends with that is a currency, and its length in characters. */
type Found = { currencies: Currencies; length: number }

/** The currency that stands right before an amount; a code that is a word, too, only before a thousand and more. */
export function currencyBefore(before: string, amount: number): Found | null {
  const near = before.slice(-LONGEST_BEFORE)
  const bare = near.trimEnd()
  if (near.length - bare.length > 1) return null
  for (let length = Math.min(bare.length, LONGEST_SIGN); length > 0; length--) {
    const sign = bare.slice(-length)
    if (/^[\p{L}\p{N}]/u.test(sign) && /[\p{L}\p{N}]$/u.test(bare.slice(0, -length))) continue
    const currencies = codeOrSign(sign, amount)
    if (currencies) return { currencies, length: length + near.length - bare.length }
  }
  return null
}

const LONGEST_SIGN = 4
const LONGEST_BEFORE = LONGEST_SIGN + 2
const LEAST_FOR_A_WORD = 1000

/** "R" and "TOP" stand before many numbers that are no money. */
function codeOrSign(sign: string, amount: number): Currencies | null {
  const { codes, codesThatAreWords, signs } = lexicon()
  const isDoubtful = codesThatAreWords.has(sign) || /^\p{L}$/u.test(sign)
  if (isDoubtful && amount < LEAST_FOR_A_WORD) return null
  return codes.has(sign) ? [sign] : (signs.get(sign) ?? null)
}

const LINK = /^[\s-]{0,2}(?:(?:di|de|od|von)\s|d')?/iu
const WORDS = /^\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'-]*){0,3}/u
const SIGN = /^(?:\p{L}{1,3})?\p{Sc}/u

/** The currency that stands right behind an amount: "€", "US dollars", "di euro", 円; not that of the next amount. */
export function currencyAfter(rest: string, amount: number): Found | null {
  const found = LINK_OR_SIGN.test(rest) ? startingWith(rest, amount) : null
  return found && !/^ ?\d/.test(rest.slice(found.length)) ? found : null
}

/** Most numbers are followed by none of these. */
const LINK_OR_SIGN = /^[\s-]{0,2}[\p{L}\p{Sc}]/u

function startingWith(rest: string, amount: number): Found | null {
  const near = rest.slice(0, LONGEST_AFTER)
  const start = LINK.exec(near)?.[0].length ?? 0
  const text = near.slice(start)
  const sign = SIGN.exec(text)?.[0]
  const bySign = sign === undefined ? null : (lexicon().signs.get(sign) ?? null)
  if (sign !== undefined && bySign) return { currencies: bySign, length: start + sign.length }
  if (isUnspaced(text.charAt(0))) return unspacedAt(text, start)
  let words = WORDS.exec(text)?.[0] ?? ''
  while (words !== '') {
    const currencies = codeOrSign(words, amount) ?? namedBy(words)
    if (currencies) return { currencies, length: start + words.length }
    // "5 kr." ends a sentence, too.
    words = words.endsWith('.') ? words.slice(0, -1) : words.slice(0, Math.max(0, words.lastIndexOf(' ')))
  }
  return null
}

const LONGEST_AFTER = 60

function namedBy(words: string): Currencies | null {
  return words.length < SHORTEST_NAME ? null : (lexicon().names.get(fold(words)) ?? stemmed(fold(words)))
}

const SHORTEST_NAME = 3

function stemmed(word: string): Currencies | null {
  return /[ .]/.test(word) ? null : (lexicon().stems.find(({ stem }) => word.startsWith(stem))?.currencies ?? null)
}

function unspacedAt(text: string, start: number): Found | null {
  const { names, longestUnspaced } = lexicon()
  for (let length = longestUnspaced; length > 0; length--) {
    const currencies = names.get(text.slice(0, length))
    if (currencies) return { currencies, length: start + length }
  }
  return null
}

type Lexicon = {
  codes: ReadonlySet<string>
  codesThatAreWords: ReadonlySet<string>
  /** As they are written, since "Ft" are forints and "ft" feet. */
  signs: ReadonlyMap<string, Currencies>
  /** Folded. */
  names: ReadonlyMap<string, Currencies>
  stems: readonly { stem: string; currencies: Currencies }[]
  longestUnspaced: number
}

/** A form of at most this many letters is written like a sign. */
const LONGEST_LETTER_SIGN = 2
const WORD_CODES = 'word'

const lexicon = lazily((): Lexicon => {
  const signs = new Map<string, Currencies>()
  const names = new Map<string, Currencies>()
  const stems: { stem: string; currencies: Currencies }[] = []
  const add = (form: string, currencies: Currencies): void => {
    const isSign = !/^[\p{L}\s'.-]+$/u.test(form) || (form.length <= LONGEST_LETTER_SIGN && !isUnspaced(form))
    if (form.endsWith('*')) stems.push({ stem: fold(form.slice(0, -1)), currencies })
    else if (isSign) signs.set(form, currencies)
    else names.set(fold(form), currencies)
  }
  for (const line of intlLines('currencies')) {
    const [codes = '', form = ''] = line.split(': ')
    add(form, codes.split(' '))
  }
  for (const language of [...LANGUAGES, EVERY_LANGUAGE] as const)
    for (const [meaning, forms] of sectionsOf('currencies', language))
      if (meaning !== WORD_CODES) for (const form of forms) add(form, names.get(meaning) ?? meaning.split(' '))
  return {
    codes: new Set([...signs.values(), ...names.values()].flat()),
    codesThatAreWords: new Set(sectionsOf('currencies', EVERY_LANGUAGE).get(WORD_CODES)),
    signs,
    names,
    stems,
    longestUnspaced: Math.max(...[...names.keys()].filter(isUnspaced).map((form) => form.length)),
  }
})
