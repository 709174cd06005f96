import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoize, memoizeByKey } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { isWord, type Token, tokensOf } from '../../text/tokens.ts'
import { beginnings, keysOf, sameBeginning, sameRoot } from '../reading/word-keys.ts'

/** A group of words that say the same, by its name; a word that only stands above others is a group of its own. */
type Meaning = string

/** What stands at a word of a text, and how far it goes: "looked after" means what "cared for" does. */
export type MeaningInText = { start: number; end: number; meaning: Meaning }

/** A word or phrase of a group, by its words. */
type Entry = { words: readonly string[]; meaning: Meaning }

type Lexicon = {
  language: TextLanguage
  /** Entries by the beginning of their first word. */
  entries: ReadonlyMap<string, readonly Entry[]>
  /** The groups that a narrower one stands for as well: who drove a van drove a vehicle. */
  broader: ReadonlyMap<Meaning, readonly Meaning[]>
}

/** Words whose forms are told apart by a stem have this many letters in common at least. */
const SAME_LETTERS = 4

/** The groups that words and phrases of a folded text are in, in a language (`languages/<tag>/synonyms.txt`). */
export function meaningsIn(folded: string, language: TextLanguage): readonly MeaningInText[] {
  return foundIn(language)(folded)
}

const foundIn = memoizeByKey((language: TextLanguage) =>
  memoize(2000, (folded) => findMeanings(folded, lexiconOf(language))),
)

/** The groups that a folded text says, and all that stand for those as well (`languages/<tag>/broader.txt`). */
export function meaningsSaid(folded: string, language: TextLanguage): ReadonlySet<Meaning> {
  return saidIn(language)(folded)
}

const saidIn = memoizeByKey((language: TextLanguage) => memoize(2000, (folded) => findSaid(folded, language)))

function findSaid(folded: string, language: TextLanguage): ReadonlySet<Meaning> {
  const { broader } = lexiconOf(language)
  const all = new Set<Meaning>()
  const add = (meaning: Meaning): void => {
    if (all.has(meaning)) return
    all.add(meaning)
    for (const above of broader.get(meaning) ?? []) add(above)
  }
  for (const { meaning } of meaningsIn(folded, language)) add(meaning)
  return all
}

/** Whether the second of two folded words says what the first does, or stands for it. */
export function haveOneMeaning(evidence: string, claim: string, language: TextLanguage): boolean {
  const meant = meaningsSaid(evidence, language)
  return meaningsIn(claim, language).some(({ meaning }) => meant.has(meaning))
}

function findMeanings(folded: string, lexicon: Lexicon): MeaningInText[] {
  const words = tokensOf(folded).filter(isWord)
  return words.flatMap((first, at) =>
    entriesAt(first.text, lexicon).flatMap((entry): MeaningInText[] => {
      const last = words[at + entry.words.length - 1]
      return last && standsAt(entry, words, at, lexicon.language)
        ? [{ start: first.start, end: last.end, meaning: entry.meaning }]
        : []
    }),
  )
}

/** The entries that may begin with a word, with or without a Slavic prefix of aspect. */
function entriesAt(word: string, { entries }: Lexicon): readonly Entry[] {
  return [...new Set(beginnings(word).map(beginningOf))].flatMap((beginning) => entries.get(beginning) ?? [])
}

function standsAt({ words }: Entry, tokens: readonly Token[], at: number, language: TextLanguage): boolean {
  return words.every((word, index) => {
    const token = tokens[at + index]
    return token !== undefined && isForm(token.text, word, language)
  })
}

/** Whether two folded words are forms of one. English has a stemmer, so that beginnings need not do. */
function isForm(one: string, other: string, language: TextLanguage): boolean {
  if (one === other) return true
  const keys = keysOf(other)
  if (keysOf(one).some((key) => keys.includes(key)) || sameRoot(one, other) || sameRoot(other, one)) return true
  if (language === 'en') return false
  return beginnings(one).some((form) => beginnings(other).some((known) => sameBeginning(form, known)))
}

function beginningOf(word: string): string {
  return word.slice(0, SAME_LETTERS)
}

const lexiconOf = memoizeByKey(readLexicon)

function readLexicon(language: TextLanguage): Lexicon {
  const tag = LANGUAGES.find((one) => one === language)
  const groups = tag ? [...sectionsOf('synonyms', tag)] : []
  const aboveOthers = tag ? [...sectionsOf('broader', tag)] : []
  const entries = new Map<string, Entry[]>()
  const meaningsOf = new Map<string, Meaning[]>()
  const add = (phrase: string, meaning: Meaning): void => {
    const folded = fold(phrase)
    const known = meaningsOf.get(folded) ?? []
    if (known.includes(meaning)) return
    meaningsOf.set(folded, [...known, meaning])
    const words = tokensOf(folded)
      .filter(isWord)
      .map(({ text }) => text)
    const [first] = words
    if (first === undefined) return
    for (const beginning of new Set([...beginnings(first), ...keysOf(first)].map(beginningOf)))
      entries.set(beginning, [...(entries.get(beginning) ?? []), { words, meaning }])
  }
  for (const [name, words] of groups) for (const word of [name, ...words]) add(word, name)
  const broader = new Map<Meaning, Meaning[]>()
  const groupsOf = (phrase: string): readonly Meaning[] => {
    // A word without a group is one of its own.
    if (!meaningsOf.has(fold(phrase))) add(phrase, phrase)
    return meaningsOf.get(fold(phrase)) ?? []
  }
  for (const [above, narrower] of aboveOthers)
    for (const one of narrower)
      for (const meaning of groupsOf(one)) broader.set(meaning, [...(broader.get(meaning) ?? []), ...groupsOf(above)])
  return { language, entries, broader }
}
