import { findSmallest } from '#shared/domain/text/extremes.ts'
import type { Homes } from './homes.ts'
import type { Placing } from './placing.ts'
import { countBelow, lineOf } from './source.ts'
import { belongsUnder } from './territories.ts'
import type { Value } from './values.ts'

/** What counts as far as so many lines. */
const OTHER_BLOCK = 3
const OTHER_SECTION = 25
const INSIDE_TEXT = 2
const OVER_TWO_LINES = 3
const OTHER_CASE = 1
const IN_LIST = 2
const NO_HOME = 30
const MAX_LINES = 60
const SHORT_WORDS = 6

const EDGE_BEFORE = /(?:^|[\t,;:：|/·•*()（）[\]、，・“"–—]|\s-)\s*$/u
const EDGE_AFTER = /^\s*(?:$|[\t,;:：|/·•*()（）[\]、，・.”"–—]|-\s)/u

/**
 * How far words are from where the other words of the value's entry stand, in lines; what speaks against them otherwise (another
 * section, the middle of a sentence) is counted as lines too. Smaller is likelier.
 */
export function distance(placing: Placing, homes: Homes, value: Value, first: number, last: number): number {
  const line = lineOf(placing.source, first)
  const territory = placing.territories[line] ?? 'head'
  return (
    homeDistance(placing, homes, value, line) +
    (belongsUnder(value.section, territory) ? 0 : OTHER_SECTION) +
    shapeDistance(placing, value, first, last)
  )
}

/** Distance from the nearest line of the entry, else of its section. A field stands near the other fields, not in the list. */
export function homeDistance(
  placing: Placing,
  homes: Homes,
  { entry, section, field }: Pick<Value, 'entry' | 'section' | 'field'>,
  line: number,
): number {
  const all = homes.entries.get(entry) ?? []
  const heads = homes.heads.get(entry) ?? []
  if (field !== null && heads.length > 0)
    return Math.min(lineDistance(placing, heads, line), lineDistance(placing, all, line) + IN_LIST)
  if (all.length > 0) return lineDistance(placing, all, line)
  const others = homes.sections.get(section) ?? []
  return others.length > 0 ? Math.min(NO_HOME, lineDistance(placing, others, line)) / 2 : NO_HOME / 2
}

function lineDistance({ source }: Placing, lines: readonly number[], line: number): number {
  const index = countBelow(lines, line)
  const near = [lines[index - 1], lines[index]].filter((one) => one !== undefined)
  const distances = near.map((home) => {
    const blocks = Math.abs((source.blockOf[home] ?? 0) - (source.blockOf[line] ?? 0))
    return Math.min(MAX_LINES, Math.abs(home - line)) + OTHER_BLOCK * Math.min(MAX_LINES, blocks)
  })
  return findSmallest(distances)
}

/** A field has its own line or cell and its own letters; a longer text may stand anywhere. */
function shapeDistance({ source }: Placing, value: Value, first: number, last: number): number {
  if (value.words.length > SHORT_WORDS) return 0
  const [from, to] = [source.words[first], source.words[last - 1]]
  if (!from || !to) return 0
  const before = EDGE_BEFORE.test((source.lines[from.line]?.text ?? '').slice(Math.max(0, from.start - 4), from.start))
  const after = EDGE_AFTER.test((source.lines[to.line]?.text ?? '').slice(to.end, to.end + 4))
  const written = source.lines[from.line]?.text.charAt(from.start)
  const initial = /[\p{L}\p{N}]/u.exec(value.raw)?.[0].charAt(0)
  return (
    (before ? 0 : INSIDE_TEXT / 2) +
    (after ? 0 : INSIDE_TEXT / 2) +
    (from.line === to.line ? 0 : OVER_TWO_LINES) +
    (written === initial ? 0 : OTHER_CASE)
  )
}
