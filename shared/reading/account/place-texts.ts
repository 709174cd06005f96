import { distance, homeDistance } from './distance.ts'
import { type Homes, settle } from './homes.ts'
import { FURNITURE, isFree, isWholeRun, LEFT_OUT, type Placing, place, wordsOfRun } from './placing.ts'
import { assignByRegret, type Choice } from './regret.ts'
import type { Run } from './runs.ts'
import { scatteredWords } from './scattered-words.ts'
import { lineOf } from './source.ts'
import { findPieces } from './torn-texts.ts'
import { partsOf, type Value } from './values.ts'

const LONG_WORDS = 5
const LONG_LETTERS = 24
/** So much of a longer text stands in the source at least, or it does not come from there. */
const MIN_SHARE = 0.5
const FROM_FURNITURE = 200
const FROM_ANOTHER_VALUE = 4

/** Places what stands in one place only, longer texts first: the rest is told apart by standing near these. */
export function placeUniqueTexts(placing: Placing): void {
  const tried = new Set<string>()
  for (const index of longestFirst(placing, isText)) {
    const { joined } = valueAt(placing, index).text
    if (tried.has(joined)) continue
    tried.add(joined)
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
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  const free = isFree(placing)
  for (const group of groups.values()) {
    const choicesFor = choiceFinder(placing, homes, free)
    assignByRegret(
      group.map((id) => ({ id, choices: choicesFor(valueAt(placing, id)) })),
      (run) => isWholeRun(run, free),
      (id, { what }) => {
        place(placing, id, wordsOfRun(what))
        settle(homes, placing, id)
      },
    )
    uncross(placing, group)
  }
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
  const choicesFor = choiceFinder(placing, homes, (word) => placing.owner[word] !== LEFT_OUT)
  for (const index of longestFirst(placing, isText)) {
    if (placing.places[index]) continue
    const value = valueAt(placing, index)
    const cheapest = (part: Value) =>
      choicesFor(part)
        .map(({ cost, what }) => ({ cost: cost + sharing(placing, what), what }))
        .sort((a, b) => a.cost - b.cost)[0]
    const whole = cheapest(value)
    // "Chemistry, Leeds" put together of a line and what stands somewhere else.
    const runs = whole ? [whole] : partsOf(value).map(cheapest)
    const found = runs.filter((run) => run !== undefined)
    if (found.length === runs.length)
      place(
        placing,
        index,
        found.flatMap(({ what }) => wordsOfRun(what)),
      )
  }
}

function sharing({ owner }: Placing, { first, last }: Run): number {
  const owners = owner.subarray(first, last)
  if (owners.includes(FURNITURE)) return FROM_FURNITURE
  return owners.some((one) => one >= 0) ? FROM_ANOTHER_VALUE : 0
}

/** Where a value stands as a whole, and how far from its entry; found once for the same text in the same entry. */
function choiceFinder(placing: Placing, homes: Homes, free: (word: number) => boolean) {
  const found = new Map<string, Choice<Run>[]>()
  return (value: Value): Choice<Run>[] => {
    const key = `${value.entry} ${value.field === null} ${value.raw}`
    const known = found.get(key)
    if (known) return known
    const choices = placing
      .wholeRuns(value, free, homeWord(placing, homes, value))
      .map((run) => ({ cost: distance(placing, homes, value, run.first, run.last), what: run }))
    found.set(key, choices)
    return choices
  }
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
