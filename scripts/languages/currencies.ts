import { LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { isUnspaced } from '#shared/domain/text/word-list.ts'

/**
 * How currencies are written, from Intl: signs, and names in the languages that we know. One may mean several currencies,
 * as "dollars" and "kr" do.
 */

/** The currency that a word such as "koruna" means in a language of one country, where several are called so. */
const HOME: Partial<Record<Language, string>> = {
  cs: 'CZK',
  da: 'DKK',
  he: 'ILS',
  hu: 'HUF',
  ja: 'JPY',
  ko: 'KRW',
  nb: 'NOK',
  pl: 'PLN',
  ro: 'RON',
  ru: 'RUB',
  sk: 'EUR',
  sv: 'SEK',
  tr: 'TRY',
  uk: 'UAH',
  zh: 'CNY',
}
/** Numbers of which each plural of a language is used for one. */
const SOME_OF_EACH_PLURAL = [1, 1.5, 2, 3, 5, 11, 21]

/** Lines of `CODE CODE: form`; signs as they are written, names folded. */
export function currencyNames(): string {
  const codesOf = new Map<string, Set<string>>()
  const add = (form: string, codes: Iterable<string>): void => {
    const known = codesOf.get(form) ?? new Set()
    codesOf.set(form, new Set([...known, ...codes]))
  }
  const ofHome = new Map<string, Set<string>>()
  for (const language of LANGUAGES) {
    const names = new Map(CODES.map((code) => [code, namesOf(language, code)]))
    for (const [code, forms] of names) {
      for (const form of forms) if (form.includes(' ') || isUnspaced(form)) add(form, [code])
      const sign = shown(language, code, 'symbol')
      if (isSign(sign, language, code)) add(sign, [code])
    }
    const isOfWords = !isUnspaced([...names.values()].flat().join('')) || language === 'ko'
    if (!isOfWords) continue
    for (const { head, codes, isHome } of headsOf(names, HOME[language])) {
      if (isHome) ofHome.set(head, new Set([...(ofHome.get(head) ?? []), ...codes]))
      else add(head, codes)
    }
  }
  // A dollar that says no country may be anyone's.
  add(
    '$',
    CODES.filter((code) => kindOf(code) === 'dollar'),
  )
  // A sign that Intl shows only where it can be nobody else's: ₦ and ₱.
  for (const code of CODES) {
    const sign = shown('en', code, 'narrowSymbol')
    if (!/\p{L}/u.test(sign) && !codesOf.has(sign)) add(sign, [code])
  }
  // A Czech "korun" are Czech ones, though Slovak calls others so.
  return [...new Map([...codesOf, ...ofHome])]
    .map(([form, codes]) => `${[...codes].sort().join(' ')}: ${form}\n`)
    .sort()
    .join('')
}

/** Those that people are paid in: no drawing rights, and no units of account. */
const CODES = Intl.supportedValuesOf('currency').filter((code) => !/^X(?!AF|OF|PF|CD)/.test(code))

/** What English calls each currency, and the crowns of five languages by one name: "dollar" for AUD. */
const kinds = new Map(
  CODES.map((code) => {
    const head =
      fold(shown('en', code, 'name'))
        .split(' ')
        .at(-1) ?? ''
    return [code, /^kor(?:un|on)|^kron/.test(head) ? 'crown' : head]
  }),
)
/** The currency that is meant where a kind is named alone, in any language. */
const MEANT_ALONE: ReadonlyMap<string, string> = new Map([
  ['lira', 'TRY'],
  ['ruble', 'RUB'],
])
/** Currencies that are known by one word in any language; the words of most others are first something else. */
const KNOWN_BY_A_WORD: ReadonlySet<string> = new Set(['EUR', 'HUF', 'ILS', 'JPY', 'NGN', 'PLN', 'THB', 'UAH'])
const LEAST_OF_A_KIND = 4
/** Pounds are a weight and livres are books; "yeni" is new, "jen" only. What is missed so stands in `<language>/currencies.txt`. */
const OTHER_WORDS_KIND = 'pound'
const OTHER_WORDS: ReadonlySet<string> = new Set(['yeni', 'jen', 'jeni'])

type Display = 'symbol' | 'narrowSymbol' | 'name'

/** How a language shows a currency beside each of some numbers. */
function shownBeside(
  language: string,
  currency: string,
  currencyDisplay: Display,
  counts: readonly number[],
): string[] {
  const options = { style: 'currency', currency, currencyDisplay, minimumFractionDigits: 0 } as const
  const format = new Intl.NumberFormat(language, options)
  return counts.map((count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '')
}

function shown(language: string, currency: string, display: Display): string {
  return shownBeside(language, currency, display, [1])[0] ?? ''
}

/** Signs of letters are many words' beginnings: only those of a language's own currency, and those with a sign in them. */
function isSign(sign: string, language: Language, code: string): boolean {
  if (sign === code) return false
  return /[^\p{L}\p{M}.\s]/u.test(sign) || (HOME[language] === code && sign.length > 1)
}

const namesOf = (language: Language, code: string): string[] =>
  [...new Set(shownBeside(language, code, 'name', SOME_OF_EACH_PLURAL).map(fold))].filter(
    (name) => /^\p{L}[^()]+$/u.test(name) && name !== fold(code),
  )

type Head = { head: string; codes: readonly string[]; isHome: boolean }

/** "Dollars" of "US dollars", "pesos" of "pesos mexicanos": the word by which a language calls several currencies. */
function headsOf(names: ReadonlyMap<string, readonly string[]>, home: string | undefined): Head[] {
  const firsts = new Map<string, Set<string>>()
  const lasts = new Map<string, Set<string>>()
  for (const [code, forms] of names)
    for (const form of forms) {
      const words = form.split(' ')
      for (const [heads, word] of [
        [firsts, words.at(0)],
        [lasts, words.at(-1)],
      ] as const)
        if (word) heads.set(word, (heads.get(word) ?? new Set()).add(code))
    }
  // The word that names share is the one that most of them have.
  const mostNamed = (heads: ReadonlyMap<string, ReadonlySet<string>>): number =>
    Math.max(...[...heads.values()].map(({ size }) => size))
  const heads = mostNamed(firsts) > mostNamed(lasts) ? firsts : lasts
  return [...heads].flatMap(([head, codes]): Head[] => {
    if (head.length < SHORTEST_HEAD || !WORD.test(head) || OTHER_WORDS.has(head)) return []
    if (home && codes.has(home)) return [{ head, codes: [home], isHome: true }]
    const meant = meantBy(codes)
    return meant ? [{ head, codes: meant, isHome: false }] : []
  })
}

const SHORTEST_HEAD = 3
const WORD = /^\p{L}[\p{L}\p{M}'-]*$/u

/** The currencies of a word: those of a kind that most of them are of, or one that is known by it. */
function meantBy(codes: ReadonlySet<string>): readonly string[] | null {
  const [only = ''] = codes
  if (codes.size === 1 && KNOWN_BY_A_WORD.has(only)) return [only]
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(kindOf(code), (counts.get(kindOf(code)) ?? 0) + 1)
  const [most, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  if (most === undefined || most === OTHER_WORDS_KIND || count * 2 <= codes.size) return null
  const alone = MEANT_ALONE.get(most)
  if (alone) return [alone]
  const all = CODES.filter((code) => kindOf(code) === most)
  return all.length >= LEAST_OF_A_KIND && count > 1 ? all : null
}

const kindOf = (code: string): string => kinds.get(code) ?? ''
