import { homeDistance } from './distance.ts'
import type { Homes } from './homes.ts'
import { isFree, type Placing } from './placing.ts'
import { rarestWord } from './runs.ts'
import { lineOf, nearest } from './source.ts'
import type { Value } from './values.ts'

const MAX_WORDS = 12
const MAX_CANDIDATES = 12
const LINES_BELOW = 1

/**
 * The words of a short value where they all stand on one line or the next, whatever is between them and in whatever order:
 * "London, UK" of "London (remote), UK", "Jane Doe" of "Doe, Jane". Null where there is no such line.
 */
export function scatteredWords(placing: Placing, homes: Homes, value: Value): number[] | null {
  const { source } = placing
  if (value.words.length < 2 || value.words.length > MAX_WORDS) return null
  const seed = rarestWord(source, value, 0, value.words.length)
  if (!seed) return null
  const home = homes.entries.get(value.entry)?.[0] ?? homes.sections.get(value.section)?.[0] ?? 0
  const lines = new Set(
    nearest(seed.positions, source.firstWord[home] ?? 0, MAX_CANDIDATES).map((word) => lineOf(source, word)),
  )
  const found = [...lines].flatMap((line) => {
    const words = takeFrom(placing, value, line)
    return words ? [{ words, cost: homeDistance(placing, homes, value, line) }] : []
  })
  return found.sort((a, b) => a.cost - b.cost)[0]?.words ?? null
}

const MAX_WORDS_GONE_THROUGH = 200

function takeFrom(placing: Placing, value: Value, line: number): number[] | null {
  const { source } = placing
  const free = isFree(placing)
  const from = source.firstWord[line] ?? 0
  const lastLine = Math.min(line + 1 + LINES_BELOW, source.lines.length)
  const to = Math.min(source.firstWord[lastLine] ?? from, from + MAX_WORDS_GONE_THROUGH)
  const left = new Map<string, number>()
  for (const { key } of value.words) left.set(key, (left.get(key) ?? 0) + 1)
  const taken: number[] = []
  for (let word = from; word < to && taken.length < value.words.length; word++) {
    placing.effort.left--
    const key = source.words[word]?.key ?? ''
    const wanted = left.get(key) ?? 0
    if (wanted === 0 || !free(word)) continue
    left.set(key, wanted - 1)
    taken.push(word)
  }
  return taken.length === value.words.length ? taken : null
}
