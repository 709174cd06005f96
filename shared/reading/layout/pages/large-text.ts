import { findLargest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../measures.ts'
import type { TextRow } from './rows.ts'

/**
 * Rows in which large text, such as a name, stands alone, before the lines in small type that are stacked beside it: only one
 * of them happens to be at its height.
 */
export function partLargeText(rows: TextRow[]): TextRow[] {
  const result = [...rows]
  for (const row of rows) {
    const [large, ...others] = row.segments
    const size = findLargest(others.map((segment) => segment.size))
    if (!large || others.length === 0 || large.size < MEASURES.largeText * size) continue
    const isStacked = (other: TextRow | undefined) =>
      other !== undefined &&
      other.page === row.page &&
      other.segments.every(({ x }) => x > large.right) &&
      other.y > row.y - 2 * large.size &&
      other.y < row.y + large.size
    const at = result.indexOf(row)
    let first = at
    while (isStacked(result[first - 1])) first--
    if (first === at && !isStacked(result[at + 1])) continue
    result.splice(at, 1, { ...row, segments: others })
    result.splice(first, 0, { ...row, segments: [large] })
  }
  return result
}
