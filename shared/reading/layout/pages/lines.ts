import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findLargest } from '#shared/domain/text/extremes.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import type { Link } from '../../files/link.ts'
import { findGlyph } from '../glyph-titles.ts'
import { joinBrokenCells } from './broken-cells.ts'
import { partLargeText } from './large-text.ts'
import type { Block } from './regions.ts'
import type { TextRow } from './rows.ts'
import { joinUnevenRows } from './uneven-rows.ts'

/** A printed line with its place, before wrapped lines are joined. */
export type PrintedLine = {
  text: string
  page: number
  flow: number
  x: number
  /** Where its text begins after a bullet. */
  textX: number
  /** Whether the bullet is a piece of its own, so that this place is measured rather than estimated. */
  isTextXKnown: boolean
  /** Where its last cell begins. */
  lastX: number
  right: number
  columnLeft: number
  columnRight: number
  y: number
  size: number
  bold: 'all' | 'start' | null
  bullet: boolean
  /** What stands before a short line that may be a title. */
  glyph?: string
  /** A title that stood in the margin. */
  isTitle: boolean
  columns?: string[]
  breaks: number[]
  links: Link[]
}

/** The lines of a block. */
export function toPrintedLines(block: Block): PrintedLine[] {
  return joinBrokenCells(joinUnevenRows(partLargeText(block.rows)), block.right)
    .flatMap(partItems)
    .map((row) => toLine(row, block))
}

/** What stands in the margin beside an item of a list is no part of the item. */
function partItems(row: TextRow): TextRow[] {
  const at = row.segments.findIndex((segment, index) => index > 0 && afterBullet(segment.text) !== null)
  const [first] = row.segments
  if (at < 0 || !first || afterBullet(first.text) !== null) return [row]
  return [
    { ...row, segments: row.segments.slice(0, at) },
    { ...row, segments: row.segments.slice(at) },
  ]
}

function toLine({ page, segments: cells }: TextRow, block: Block): PrintedLine {
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  const item = afterBullet(text)
  const glyph = item === null ? null : findGlyph(text)
  const shift = item === null ? 0 : text.length - item.length
  const breaks: number[] = []
  let offset = 0
  for (const cell of cells) {
    for (const at of cell.breaks) if (at + offset - shift > 0) breaks.push(at + offset - shift)
    offset += cell.text.length + 1
  }
  const main = cells.find((cell) => takeHeadDate(cell.text)?.rest !== '') ?? first
  const glyphWidth = first && item !== null ? ((first.right - first.x) * shift) / Math.max(1, first.text.length) : 0
  return {
    text: item ?? text,
    page,
    flow: block.flow,
    x: first?.x ?? 0,
    textX: first?.textX ?? (first?.x ?? 0) + glyphWidth,
    isTextXKnown: first?.textX !== undefined,
    lastX: cells.at(-1)?.x ?? 0,
    right: findLargest(cells.map(({ right }) => right)),
    columnLeft: block.left,
    columnRight: block.right,
    y: first?.y ?? 0,
    size: main?.size ?? 0,
    bold: main?.bold ?? null,
    bullet: item !== null,
    ...(glyph !== null && { glyph }),
    isTitle: block.isTitle === true,
    ...(block.columns && { columns: block.columns }),
    breaks,
    links: [],
  }
}
