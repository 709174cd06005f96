import type { TextLanguage } from '#shared/domain/text/language-of.ts'
import { readRuleSets } from './rule-sets.ts'
import { type Chunk, spellOut } from './spell-out.ts'
import { type WordParts, wordParts } from './word-parts.ts'

/** The languages that part their words, with the locales of CLDR that say how their numbers are spelled out. */
export const LOCALES_OF = {
  en: ['en', 'en-IN'],
  // Swiss spelling is known by `spelling.ts`.
  de: ['de'],
  nl: ['nl'],
  sv: ['sv'],
  da: ['da'],
  nb: ['no'],
  fr: ['fr', 'fr-BE', 'fr-CH'],
  es: ['es'],
  it: ['it'],
  pt: ['pt', 'pt-PT'],
  ro: ['ro'],
  pl: ['pl'],
  cs: ['cs'],
  ru: ['ru'],
  uk: ['uk'],
  hu: ['hu'],
  fi: ['fi'],
  tr: ['tr'],
  el: ['el'],
} as const satisfies Partial<Record<TextLanguage, readonly string[]>>

const CARDINAL = /^%spellout-(?:cardinal|numbering)(?!-year)/u
const BELOW_TWO_HUNDRED = Array.from({ length: 200 }, (_, number) => number)
const HUNDREDS = Array.from({ length: 8 }, (_, index) => (index + 2) * 100)
const MULTIPLES = [1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 200]
const POWERS = [1e3, 1e6, 1e9]
/** Each form of a word stands in one of these: all units, tens and hundreds, and each plural of what is above. */
const NUMBERS = [
  ...BELOW_TWO_HUNDRED,
  ...HUNDREDS.flatMap((hundred) => [hundred, hundred + 1, hundred + 8, hundred + 22, hundred + 80]),
  ...POWERS.flatMap((power) => MULTIPLES.flatMap((many) => [many * power, many * power + 1, many * power + 105])),
  ...[1e5, 2e5, 5e5, 1e7, 2e7, 5e7],
]

/** Every number of a sample, spelled out in each form that CLDR has for a language. */
export function* spelledOut(
  language: keyof typeof LOCALES_OF,
  numbers: readonly number[] = NUMBERS,
): Generator<Chunk[]> {
  for (const locale of LOCALES_OF[language]) {
    const sets = readRuleSets(locale)
    for (const name of sets.keys())
      if (CARDINAL.test(name)) for (const number of numbers) yield spellOut(sets, locale, name, number)
  }
}

/** The file of the words that a language's numbers are made of. */
export function numberFile(language: keyof typeof LOCALES_OF): string {
  const parts = Object.entries(wordParts(spelledOut(language)))
  return `# The words of numbers, from CLDR’s rules by \`npm run build:numbers\`; not to be edited by hand.
# Its value or factor stands behind a word, and then how much less than what may follow it and be added.
${parts.map(partOf).join('')}`
}

function partOf([name, words]: [string, WordParts[keyof WordParts]]): string {
  if (words.size === 0) return ''
  return `\n[${name}]\n${[...words].map(([form, meaning]) => (meaning === '' ? form : `${form}: ${meaning}`)).join('\n')}\n`
}
