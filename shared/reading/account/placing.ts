import { type Effort, type Run, wholeRunFinder } from './runs.ts'
import type { Source } from './source.ts'
import type { Territory } from './territories.ts'
import type { Value } from './values.ts'

/** Whose a word is: the number of a value, or one of these. */
export const FREE = -1
/** What the person left out: no value takes it. */
export const LEFT_OUT = -2
/** Page furniture: a value takes it only where nothing else says the same. */
export const FURNITURE = -3
/** The title of a section. */
export const HEADING = -4

/** A resume of ten pages takes a small part of this. */
const MAX_EFFORT = 4_000_000

/** The state of the search: which words each value has, and which value each word belongs to first. */
export type Placing = {
  source: Source
  values: readonly Value[]
  territories: readonly Territory[]
  owner: Int32Array
  /** For each value its words in the source, sorted; undefined as long as it has none. */
  places: (readonly number[] | undefined)[]
  /** The words of the titles of each section. */
  headings: Map<string, number[]>
  wholeRuns: ReturnType<typeof wholeRunFinder>
  /** How many words may still be gone through. */
  effort: Effort
}

export function beginPlacing(
  source: Source,
  values: readonly Value[],
  territories: readonly Territory[],
  owner: Int32Array,
): Placing {
  const effort = { left: MAX_EFFORT }
  return {
    source,
    values,
    territories,
    owner,
    places: values.map(() => undefined),
    headings: new Map(),
    wholeRuns: wholeRunFinder(source, effort),
    effort,
  }
}

export function isFree(placing: Placing): (word: number) => boolean {
  return (word) => placing.owner[word] === FREE
}

/** Gives words to a value. Those that another value has stay that one's, and are shared. */
export function place(placing: Placing, value: number, words: readonly number[]): void {
  const all = new Set([...(placing.places[value] ?? []), ...words])
  placing.places[value] = [...all].sort((a, b) => a - b)
  for (const word of words) {
    const owner = placing.owner[word]
    if (owner === FREE || owner === FURNITURE) placing.owner[word] = value
  }
}

/** Whether all words of a run may be taken. */
export function isWholeRun({ first, last }: Run, isFree: (word: number) => boolean): boolean {
  for (let word = first; word < last; word++) if (!isFree(word)) return false
  return true
}

export function wordsOfRun({ first, last }: Run): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}

/** Gives words to the title of a section. */
export function placeHeading({ headings, owner }: Placing, section: string, words: readonly number[]): void {
  headings.set(
    section,
    [...(headings.get(section) ?? []), ...words].sort((a, b) => a - b),
  )
  for (const word of words) owner[word] = HEADING
}
