import type { Key } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES, type Language } from '../../languages/tags.ts'

/** What a sentence is filled with: a slot that is missing or empty is not known. */
export type Slots = Readonly<Record<string, string | undefined>>

/**
 * The language that an offline letter is written in: the one asked for (a BCP 47 tag) where there are sentences in it
 * (`languages/<tag>/letter-sentences.txt`), else English.
 */
export function letterLanguageOf(tag: string): Language {
  const primary = tag.split('-')[0]?.toLowerCase()
  return LANGUAGES.find((language) => language === primary && sectionsOf('letter-sentences', language).size > 0) ?? 'en'
}

/** The first sentence of a part whose slots are all known, filled; empty where there is none. */
export function fillSentence(language: Language, part: Key<'letter-sentences'>, slots: Slots): string {
  const sentences = sectionsOf('letter-sentences', language).get(part) ?? []
  const sentence = sentences.find((candidate) => slotsOf(candidate).every((slot) => slots[slot]))
  if (sentence === undefined) return ''
  return endOnce(sentence.replace(SLOT, (_, slot: string) => slots[slot] ?? ''))
}

/** "a, b and c" in a language. */
export function joinList(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  const and = sectionsOf('letter-sentences', language).get('and')?.[0] ?? ','
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

const SLOT = /<([a-z ]+)>/g
const slotsOf = (sentence: string): string[] => [...sentence.matchAll(SLOT)].map(([, slot = '']) => slot)

/** One full stop, also behind "Co."; no comma before it, and no space that an empty slot left. */
const endOnce = (sentence: string): string => sentence.replace(/,?\.\.$|,\.$/, '.').replace(/ {2,}/g, ' ')
