import { MEASURES } from '../measures.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'

/**
 * Rows in which a piece that stands beside a line, a little above or below it, is part of the line: a date that is centred
 * beside two lines, a title in larger type.
 */
export function joinUnevenRows(rows: TextRow[]): TextRow[] {
  const result = [...rows]
  for (let index = 0; index < result.length; index++) {
    const row = result[index]
    const [piece, ...others] = row?.segments ?? []
    if (!row || !piece || others.length > 0) continue
    const target = [index + 1, index - 1]
      .filter((at) => isBeside(row, piece, result[at]))
      .sort((a, b) => Math.abs((result[a]?.y ?? 0) - row.y) - Math.abs((result[b]?.y ?? 0) - row.y))[0]
    const other = target === undefined ? undefined : result[target]
    if (target === undefined || !other) continue
    const segments = [...other.segments, piece].sort((a, b) => a.x - b.x)
    result[target] = { ...other, segments, rules: [...other.rules, ...row.rules] }
    result.splice(index, 1)
    index--
  }
  return result
}

function isBeside(row: TextRow, piece: Segment, other: TextRow | undefined): boolean {
  if (!other || other.page !== row.page) return false
  const size = Math.min(piece.size, ...other.segments.map((segment) => segment.size))
  const isApart = other.segments.every(({ x, right }) => piece.x > right + size || piece.right < x - size)
  return isApart && Math.abs(other.y - row.y) <= MEASURES.unevenLine * size
}
