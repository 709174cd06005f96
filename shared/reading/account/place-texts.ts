import { distance, homeDistance } from './distance.ts'
import { type Homes, settle } from './homes.ts'
import { FURNITURE, isFree, isWholeRun, LEFT_OUT, type Placing, place, wordsOfRun } from './placing.ts'
import { assignByRegret, type Choice } from './regret.ts'
import type { Run } from './runs.ts'
import { scatteredWords } from './scattered-words.ts'
import { lineOf } from './source.ts'
import { findPieces } from './torn-texts.ts'
import type { Value } from './values.ts'

const LONG_WORDS = 5
const LONG_LETTERS = 24
/** So much of a longer text stands in the source at least, or it does not come from there. */
const MIN_SHARE = 0.5
const FROM_FURNITURE = 200
const FROM_ANOTHER_VALUE = 4

/** Places what stands in one place only, longer texts first: the rest is told apart by standing near these. */
export function placeUniqueTexts(placing: Placing): void {
  for (const index of longestFirst(placing, isText)) {
    const runs = placing.wholeRuns(valueAt(placing, index), isFree(placing), 0)
    const [only] = runs
    if (runs.length === 1 && only) place(placing, index, wordsOfRun(only))
  }
}

/** Places what stands in several places, each at the one nearest to its entry. */
export function placeRepeatedTexts(placing: Placing, homes: Homes): void {
  const groups = new Map<string, number[]>()
  for (const index of longestFirst(placing, isText)) {
    if (placing.places[index]) continue
    const key = valueAt(placing, index).text.joined
    groups.set(key, [...(groups.get(key) ?? []), index])
  }
  const free = isFree(placing)
  for (const group of groups.values())
    assignByRegret(
      group.map((id) => ({ id, choices: choicesOf(placing, homes, valueAt(placing, id), free) })),
      (run) => isWholeRun(run, free),
      (id, { what }) => {
        place(placing, id, wordsOfRun(what))
        settle(homes, placing, id)
      },
    )
  for (const group of groups.values()) uncross(placing, group)
}

/** The same text several times in one entry stands there in the same order. */
function uncross(placing: Placing, group: readonly number[]): void {
  for (const [, same] of Map.groupBy(group, (index) => valueAt(placing, index).entry)) {
    const ids = same.filter((index) => placing.places[index]).sort((a, b) => a - b)
    const places = ids.map((index) => placing.places[index] ?? []).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    ids.forEach((index, at) => {
      placing.places[index] = places[at]
      for (const word of places[at] ?? []) placing.owner[word] = index
    })
  }
}

/** Places what stands nowhere as a whole: pieces of longer texts, and the words of a short one apart from each other. */
export function placeBrokenTexts(placing: Placing, homes: Homes): void {
  const nowhere = new Set<string>()
  for (const index of longestFirst(placing, isText)) {
    const value = valueAt(placing, index)
    if (placing.places[index] || placing.effort.left <= 0 || nowhere.has(value.text.joined)) continue
    if (isLong(value) && placePieces(placing, homes, index)) continue
    const words = scatteredWords(placing, homes, value)
    if (words) place(placing, index, words)
    else nowhere.add(value.text.joined)
  }
}

/**
 * Values that found no words of their own: what another value has too (one employer above three jobs), else what was
 * taken for page furniture.
 */
export function shareTexts(placing: Placing, homes: Homes): void {
  const mayShare = (word: number) => placing.owner[word] !== LEFT_OUT
  for (const index of longestFirst(placing, isText)) {
    if (placing.places[index]) continue
    const value = valueAt(placing, index)
    const [best] = choicesOf(placing, homes, value, mayShare)
      .map(({ cost, what }) => ({ cost: cost + sharing(placing, what), what }))
      .sort((a, b) => a.cost - b.cost)
    if (best) place(placing, index, wordsOfRun(best.what))
  }
}

function sharing({ owner }: Placing, { first, last }: Run): number {
  const owners = owner.subarray(first, last)
  if (owners.includes(FURNITURE)) return FROM_FURNITURE
  return owners.some((one) => one >= 0) ? FROM_ANOTHER_VALUE : 0
}

function choicesOf(placing: Placing, homes: Homes, value: Value, free: (word: number) => boolean): Choice<Run>[] {
  return placing
    .wholeRuns(value, free, homeWord(placing, homes, value))
    .map((run) => ({ cost: distance(placing, homes, value, run.first, run.last), what: run }))
}

function placePieces(placing: Placing, homes: Homes, index: number): boolean {
  const value = valueAt(placing, index)
  const runs = findPieces(placing.source, value, {
    isFree: isFree(placing),
    effort: placing.effort,
    near: homeWord(placing, homes, value),
    farOff: (word) => homeDistance(placing, homes, value, lineOf(placing.source, word)),
  })
  const letters = runs.reduce(
    (sum, { from, to }) => sum + (value.text.starts[to] ?? 0) - (value.text.starts[from] ?? 0),
    0,
  )
  if (letters < value.text.joined.length * MIN_SHARE) return false
  place(placing, index, runs.flatMap(wordsOfRun))
  return true
}

/** The word with which the home of a value's entry begins, to look around there first. */
function homeWord({ source }: Placing, homes: Homes, value: Value): number {
  const line = homes.entries.get(value.entry)?.[0] ?? homes.sections.get(value.section)?.[0] ?? 0
  return source.firstWord[line] ?? 0
}

function longestFirst({ values }: Placing, wanted: (value: Value) => boolean): number[] {
  return values
    .flatMap((value, index) => (wanted(value) ? [{ index, length: value.text.joined.length }] : []))
    .sort((a, b) => b.length - a.length)
    .map(({ index }) => index)
}

function isText({ form }: Value): boolean {
  return form === 'text' || form === 'address' || form === 'phone'
}

function isLong({ words, text }: Value): boolean {
  return words.length >= LONG_WORDS || text.joined.length >= LONG_LETTERS
}

function valueAt({ values }: Placing, index: number): Value {
  const value = values[index]
  if (!value) throw new RangeError(`There is no value ${index}.`)
  return value
}
