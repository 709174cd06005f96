import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../measures.ts'
import { haveSameLook } from './looks.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'
import { isLeftOf } from './sides.ts'

/** A free strip before `x`, from one row to another. */
export type Gutter = { x: number; from: number; to: number; lefts: number; rights: number }

/** Where text could be parted: for each place at which text begins again and again, the stretch of rows that leaves it free. */
export function findGutters(rows: readonly TextRow[], { rulesPart }: { rulesPart: boolean }): Gutter[] {
  const segments = rows.flatMap((row) => row.segments)
  const left = findSmallest(segments.map(({ x }) => x))
  const right = findLargest(segments.map((segment) => segment.right))
  const starts = new Map<number, number>()
  for (const { x } of segments) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  return [...starts].flatMap(([x, count]) => {
    const inside = x > left + MEASURES.minColumnWidth && x < right - MEASURES.minColumnWidth
    return count >= MEASURES.minRowsOfColumn && inside ? findStretches(rows, x, rulesPart) : []
  })
}

function findStretches(rows: readonly TextRow[], x: number, rulesPart: boolean): Gutter[] {
  const found: Gutter[] = []
  let from = 0
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index]
    const isRuled = rulesPart && row !== undefined && index > from && isRuledAcross(row, x)
    const isCrossed = row !== undefined && (isCrossedBy(row, x) || (index === from && goesOn(rows, index, x)))
    if (row && !isRuled && !isCrossed) continue
    const gutter = toGutter(rows, x, from, index - 1)
    if (gutter.lefts > 0 && gutter.rights > 0) found.push(gutter)
    from = isCrossed ? index + 1 : index
  }
  return found
}

function toGutter(rows: readonly TextRow[], x: number, from: number, to: number): Gutter {
  let [lefts, rights] = [0, 0]
  for (const segment of rows.slice(from, to + 1).flatMap((row) => row.segments))
    isLeftOf(segment, x) ? lefts++ : rights++
  return { x, from, to, lefts, rights }
}

function isCrossedBy({ segments }: TextRow, x: number): boolean {
  return segments.some((segment) => crosses(segment, x))
}

/** Whether a row is the short end of a text that crosses the place above. */
function goesOn(rows: readonly TextRow[], index: number, x: number): boolean {
  const [above, row] = [rows[index - 1], rows[index]]
  const [text, ...cells] = above?.segments ?? []
  const [end, ...others] = row?.segments ?? []
  if (!above || !row || !text || !end || cells.length > 0 || others.length > 0) return false
  return (
    row.page === above.page &&
    Math.abs(end.x - text.x) <= 1 &&
    crosses(text, x) &&
    haveSameLook(text, end) &&
    row.y - above.y <= MEASURES.lineDistance * end.size
  )
}

export function crosses(segment: Segment, x: number): boolean {
  return isLeftOf(segment, x) && segment.right > x - MEASURES.clearance
}

/** Whether a level line between a row and the one above goes through a gutter, far into both sides. */
export function isRuledAcross({ rules }: TextRow, x: number): boolean {
  const far = MEASURES.minRuleWidth / 2
  return rules.some(({ left, right }) => left < x - far && right > x + far)
}
