import { LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { languageOf } from '#shared/domain/text/language-of.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { headingLanguages } from './heading-languages.ts'

const MIN_WORDS = 60

/** Languages so near to one another that short texts do not tell them apart. */
const NEIGHBOURS: Partial<Record<Language, readonly Language[]>> = {
  cs: ['sk'],
  sk: ['cs'],
  da: ['nb', 'sv'],
  nb: ['da', 'sv'],
  sv: ['nb', 'da'],
  ru: ['uk'],
  uk: ['ru'],
}
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
]

/** The language whose script a good part of the letters are in. */
function scriptOf(text: string): Language | undefined {
  const counts = SCRIPTS.map(([language, sign]) => ({ language, count: text.match(sign)?.length ?? 0 }))
  // Most documents have no such letter, and then the others need not be counted.
  if (counts.every(({ count }) => count === 0)) return undefined
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return counts.find(({ count }) => count * 4 > letters)?.language
}

/**
 * The languages that a document may be written in: that of its text, those of its headings, and English, which stands in
 * resumes of any language. Null where nothing tells.
 */
export function documentLanguages(lines: readonly ReadLine[]): Language[] | null {
  const text = lines.map(({ text }) => text).join('\n')
  const script = scriptOf(text)
  const headings = headingLanguages(lines.map((line) => line.text))
  // In a few words a single letter would decide.
  const isTold = headings.length === 0 || text.split(/\s+/).length >= MIN_WORDS
  const told: Language | null = script ?? (isTold ? languageOf(text) : null)
  const found = told ? [told, ...headings] : headings
  if (found.length === 0) return null
  const all = new Set([...found.flatMap((language) => [language, ...(NEIGHBOURS[language] ?? [])]), 'en'])
  return LANGUAGES.filter((language) => all.has(language))
}
