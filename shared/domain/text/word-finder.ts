import type { Key, Kind } from '../languages/kinds.ts'
import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'
import { lengthAt, type Phrases, phrasesOf } from './phrases.ts'
import { tokensOf } from './tokens.ts'
import { alternatives, isUnspaced } from './word-list.ts'

/** A word or phrase found in a text, with its offsets. */
export type FoundWord = { text: string; start: number; end: number }

/** Finds words and phrases in folded text; one of entries as written in text as it stands. */
export type WordFinder = {
  /** All that is found, in the order of the text. */
  all(folded: string): FoundWord[]
  isIn(folded: string): boolean
}

/**
 * A finder of the entries of one or more parts of a kind of words, in every language. What an entry of the part `unless`
 * covers is not found. `joinsHyphens`: a word behind a hyphen is a part of another. `asWritten`: letter case and diacritics count,
 * where they tell words apart ("Sie" and "sie").
 */
export function finderOf<K extends Kind>(
  kind: K,
  keys: Key<K> | readonly Key<K>[],
  {
    unless,
    joinsHyphens = false,
    asWritten = false,
  }: { unless?: Key<K>; joinsHyphens?: boolean; asWritten?: boolean } = {},
): WordFinder {
  const parts: readonly Key<K>[] = typeof keys === 'string' ? [keys] : keys
  const words = finderIn(
    lazily(() =>
      entriesOf(
        parts.flatMap((key) => wordsOf(kind, key)),
        asWritten,
      ),
    ),
    joinsHyphens,
  )
  if (unless === undefined) return words
  const exceptions = finderIn(
    lazily(() => entriesOf(wordsOf(kind, unless), asWritten)),
    joinsHyphens,
  )
  const all = (folded: string): FoundWord[] => {
    const found = words.all(folded)
    if (found.length === 0) return found
    const voids = exceptions.all(folded)
    return found.filter(({ start, end }) => !voids.some((other) => other.start <= start && other.end >= end))
  }
  return { all, isIn: (folded) => words.isIn(folded) && all(folded).length > 0 }
}

/** Entries by whether their script puts spaces between words. */
type Entries = { spaced: Phrases; unspaced: RegExp | null }

function entriesOf(entries: readonly string[], asWritten: boolean): Entries {
  const forms = [...new Set(asWritten ? entries : entries.map(fold))]
  const unspaced = forms.filter(isUnspaced)
  return {
    spaced: phrasesOf(forms.filter((form) => !isUnspaced(form))),
    unspaced: unspaced.length === 0 ? null : new RegExp(alternatives(unspaced), 'gu'),
  }
}

function finderIn(entries: () => Entries, joinsHyphens: boolean): WordFinder {
  return {
    all: (folded) => [...find(folded, entries(), joinsHyphens)],
    isIn: (folded) => !find(folded, entries(), joinsHyphens).next().done,
  }
}

function* find(folded: string, { spaced, unspaced }: Entries, joinsHyphens: boolean): Generator<FoundWord, void> {
  const tokens = tokensOf(folded)
  for (let at = 0; at < tokens.length; at++) {
    const first = tokens[at]
    if (first === undefined || first.text === ' ' || (joinsHyphens && tokens[at - 1]?.text === '-')) continue
    const length = lengthAt(spaced, tokens, at)
    const last = tokens[at + length - 1]
    if (length === 0 || last === undefined) continue
    yield { text: folded.slice(first.start, last.end), start: first.start, end: last.end }
    at += length - 1
  }
  if (unspaced && isUnspaced(folded))
    for (const { 0: text, index } of folded.matchAll(unspaced)) yield { text, start: index, end: index + text.length }
}

/** A folded text without what a finder finds in it. */
export function without(folded: string, words: WordFinder): string {
  let rest = ''
  let from = 0
  for (const { start, end } of words.all(folded)) {
    rest += `${folded.slice(from, start)} `
    from = end
  }
  return rest + folded.slice(from)
}
