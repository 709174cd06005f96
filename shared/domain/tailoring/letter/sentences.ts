import type { Key } from '../../languages/kinds.ts'
import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES, type Language } from '../../languages/tags.ts'

/** What a sentence is filled with: a slot that is missing or empty is not known. */
export type Slots = Readonly<Record<string, string | undefined>>

/**
 * The language that an offline letter is written in: the one asked for (a BCP 47 tag) where deeds can be told in it
 * (`languages/<tag>/letter-sentences.txt`), else English.
 */
export function letterLanguageOf(tag: string): Language {
  const primary = tag.split('-')[0]?.toLowerCase()
  return (
    LANGUAGES.find((language) => language === primary && sectionsOf('letter-sentences', language).has('deed')) ?? 'en'
  )
}

/** The first sentence of a part whose slots are all known, filled; empty where there is none. */
export function fillSentence(language: Language, part: Part, slots: Slots): string {
  return fillWording(language, part, slots, 0)
}

/** Fills a sentence of a part, a wording that the letter has not used where there is one. */
export type Say = (part: Part, slots: Slots) => string

/** The sentences of one letter: each time that a part is asked for, its next wording is taken, at last the last one. */
export function startLetter(language: Language): Say {
  const used = new Map<Part, number>()
  return (part, slots) => {
    const times = used.get(part) ?? 0
    const text = fillWording(language, part, slots, times)
    if (text !== '') used.set(part, times + 1)
    return text
  }
}

function fillWording(language: Language, part: Part, slots: Slots, times: number): string {
  const sentences = sectionsOf('letter-sentences', language).get(part) ?? []
  const known = sentences.filter((candidate) => slotsOf(candidate).every((slot) => slots[slot]))
  const sentence = known[Math.min(times, known.length - 1)]
  if (sentence === undefined) return ''
  return endOnce(sentence.replace(SLOT, (_, slot: string) => slots[slot] ?? ''))
}

type Part = Key<'letter-sentences'>

/** "a, b and c" in a language. */
export function joinList(language: Language, items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  const [usual = ',', beforeItself = usual] = sectionsOf('letter-sentences', language).get('and') ?? []
  // Spanish "y" is "e" before its own sound.
  const and = language === 'es' && /^h?i(?![eaou])/i.test(items.at(-1) ?? '') ? beforeItself : usual
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

const SLOT = /<([A-Za-z ]+)>/g
const slotsOf = (sentence: string): string[] => [...sentence.matchAll(SLOT)].map(([, slot = '']) => slot)

/** French "je" before a vowel. */
const elide = (sentence: string): string => sentence.replace(/\b([Jj])e (?=[aeiouhéèêâî])/g, '$1’')

/** One full stop, also behind "Co."; no comma before it, and no space that an empty slot left. */
const endOnce = (sentence: string): string =>
  elide(sentence)
    .replace(/,?\.\.$|,\.$/, '.')
    .replace(/ {2,}/g, ' ')
