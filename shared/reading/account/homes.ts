import { isFree, type Placing } from './placing.ts'
import { lineOf } from './source.ts'

/** On which lines the words of an entry, and of all entries of a section, stand so far; sorted, each line once. */
export type Homes = {
  entries: Map<string, number[]>
  /** Of the fields of an entry alone, without its lists: near them stand its other fields. */
  heads: Map<string, number[]>
  sections: Map<string, number[]>
}

const MAX_ENTRY_LINES = 60
/** A vote counts for the lines this near to it. */
const REACH_LINES = 2

/** The lines that placed values show. Entries without any get the lines where most of what they say stands together. */
export function findHomes(placing: Placing): Homes {
  const homes: Homes = { entries: new Map(), heads: new Map(), sections: new Map() }
  placing.values.forEach(({ entry, section, field }, index) => {
    const words = placing.places[index]
    if (!words) return
    for (const line of linesOf(placing, words)) {
      add(homes.entries, entry, line)
      if (field !== null) add(homes.heads, entry, line)
      add(homes.sections, section, line)
    }
  })
  for (const lists of [homes.entries, homes.heads, homes.sections])
    for (const [key, lines] of lists)
      lists.set(
        key,
        [...new Set(lines)].sort((a, b) => a - b),
      )
  for (const [entry, line] of voteForHomes(placing, homes)) add(homes.entries, entry, line)
  return homes
}

/** Adds the lines of a value placed since. */
export function settle(homes: Homes, placing: Placing, value: number): void {
  const { entry = '', field = null } = placing.values[value] ?? {}
  const added = linesOf(placing, placing.places[value] ?? [])
  for (const lists of field === null ? [homes.entries] : [homes.entries, homes.heads]) {
    const lines = lists.get(entry) ?? []
    if (lines.length <= MAX_ENTRY_LINES)
      lists.set(
        entry,
        [...new Set([...lines, ...added])].sort((a, b) => a - b),
      )
  }
}

function linesOf(placing: Placing, words: readonly number[]): number[] {
  return [...new Set(words.map((word) => lineOf(placing.source, word)))]
}

function add(lists: Map<string, number[]>, key: string, line: number): void {
  const list = lists.get(key)
  if (list) list.push(line)
  else lists.set(key, [line])
}

/** The votes of one entry: each value that stands at few places votes for their lines. */
function voteForHomes(placing: Placing, homes: Homes): [string, number][] {
  const votes = new Map<string, Map<number, number>>()
  placing.values.forEach((value, index) => {
    const ofEntry = votes.get(value.entry) ?? new Map<number, number>()
    if (homes.entries.has(value.entry) || placing.places[index] || value.form === 'date') return
    if (ofEntry.size > MAX_ENTRY_LINES) return
    const runs = placing.wholeRuns(value, isFree(placing), 0)
    const weight = value.text.joined.length / runs.length
    votes.set(value.entry, ofEntry)
    for (const { first } of runs) {
      const line = lineOf(placing.source, first)
      ofEntry.set(line, Math.max(ofEntry.get(line) ?? 0, 0) + weight)
    }
  })
  return [...votes].flatMap(([entry, ofEntry]) => {
    const line = densest(ofEntry)
    // One place of many is no home: nothing stands together there.
    return line === null || ofEntry.size === 1 ? [] : [[entry, line] as [string, number]]
  })
}

/** The line around which most votes are; null where none stands out. */
function densest(votes: ReadonlyMap<number, number>): number | null {
  let [best, second] = [{ line: -1, weight: 0 }, 0]
  for (const [line, own] of votes) {
    let weight = own
    for (let near = 1; near <= REACH_LINES; near++)
      weight += ((votes.get(line - near) ?? 0) + (votes.get(line + near) ?? 0)) / (1 + near)
    if (weight > best.weight) [best, second] = [{ line, weight }, best.weight]
    else if (weight > second) second = weight
  }
  return best.weight > second * 1.05 ? best.line : null
}
