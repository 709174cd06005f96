import { afterBullet, isBulletGlyph } from '#shared/domain/parsing/bullets.ts'
import { takeHeadDate } from '#shared/domain/parsing/head-dates.ts'
import { headingBehindGlyph } from '#shared/domain/parsing/heading-glyphs.ts'
import { kindOfPhrase } from '#shared/domain/parsing/headings.ts'
import type { ReadLink } from '#shared/domain/parsing/read-line.ts'
import { findLargest } from '../extremes.ts'
import type { Block } from './columns.ts'
import type { Segment, TextRow } from './rows.ts'

/** A printed line with its place, before wrapped lines are joined. */
export type PrintedLine = {
  text: string
  page: number
  flow: number
  x: number
  /** Where its text begins after a bullet. */
  textX: number
  /** Where its last cell begins. */
  lastX: number
  right: number
  columnLeft: number
  columnRight: number
  y: number
  size: number
  bold: 'all' | 'start' | null
  bullet: boolean
  breaks: number[]
  links: ReadLink[]
}

/** The lines of a block; a heading in the margin becomes a line of its own above its content. */
export function toPrintedLines(block: Block, page: number, flow: number): PrintedLine[] {
  const rows = joinBrokenLabels(joinBrokenDates(block.rows))
  return rows.flatMap((row) => {
    const [first, ...others] = row.segments
    if (!first) return []
    const hanging =
      others.length > 0 && kindOfPhrase(first.text) !== null && first.bold === 'all' && !isListRow(row, rows)
    const groups = hanging ? [[first], others] : [row.segments]
    return groups.map((segments) => toLine(segments, block, page, flow))
  })
}

/** Several rows whose first cells share a place and are headings by chance ("Languages" in a table of skills). */
function isListRow(row: TextRow, rows: TextRow[]): boolean {
  const index = rows.indexOf(row)
  const neighbours = [rows[index - 1], rows[index + 1]].filter((other) => other !== undefined)
  const x = row.segments[0]?.x ?? 0
  return neighbours.some(
    ({ segments }) =>
      segments.length > 1 &&
      Math.abs((segments[0]?.x ?? 0) - x) < 2 &&
      segments[0]?.bold === 'all' &&
      kindOfPhrase(segments[0].text) === null,
  )
}

function toLine(segments: Segment[], block: Block, page: number, flow: number): PrintedLine {
  const cells = mergeGlyph(segments)
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  const heading = headingBehindGlyph(text)
  const item = heading ?? afterBullet(text)
  const shift = item === null ? 0 : text.length - item.length
  const breaks: number[] = []
  let offset = 0
  for (const cell of cells) {
    for (const at of cell.breaks) if (at + offset > shift) breaks.push(at + offset - shift)
    offset += cell.text.length + 1
  }
  const main = cells.find((cell) => takeHeadDate(cell.text)?.rest !== '') ?? first
  const glyphWidth = first && item !== null ? ((first.right - first.x) * shift) / Math.max(1, first.text.length) : 0
  return {
    text: item ?? text,
    page,
    flow,
    x: first?.x ?? 0,
    textX: first?.textX ?? (first?.x ?? 0) + glyphWidth,
    lastX: cells.at(-1)?.x ?? 0,
    right: findLargest(cells.map(({ right }) => right)),
    columnLeft: block.left,
    columnRight: block.right,
    y: first?.y ?? 0,
    size: main?.size ?? 0,
    bold: main?.bold ?? null,
    bullet: item !== null && heading === null,
    breaks,
    links: [],
  }
}

/** A bullet that stands far before its text belongs to it. */
function mergeGlyph(segments: Segment[]): Segment[] {
  const [first, second, ...rest] = segments
  if (!first || !second || !isBulletGlyph(first.text)) return segments
  return [
    {
      ...second,
      text: `${first.text} ${second.text}`,
      x: first.x,
      textX: second.x,
      breaks: second.breaks.map((at) => at + first.text.length + 1),
    },
    ...rest,
  ]
}

/** "Sep 2020 –" in a margin column goes on in the row below. */
function joinBrokenDates(rows: TextRow[]): TextRow[] {
  const result: TextRow[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const [date, next] = [above?.segments[0], row.segments[0]]
    const sameColumn = date && next && (Math.abs(date.x - next.x) < 4 || Math.abs(date.right - next.right) < 4)
    const inMargin = (above?.segments.length ?? 0) > 1
    const broken = sameColumn && (isHalfDate(date.text) || (inMargin && isPartOfSpan(date.text, next.text)))
    const joined = broken ? `${date.text} ${next.text}` : null
    if (!above || !date || joined === null || takeHeadDate(joined)?.rest !== '') {
      result.push(row)
      continue
    }
    result[result.length - 1] = { ...above, segments: [{ ...date, text: joined }, ...above.segments.slice(1)] }
    if (row.segments.length > 1) result.push({ ...row, segments: row.segments.slice(1) })
  }
  return result
}

/** "Drafting and" above "GIS" in a margin column that is set to the right, beside one line of content. */
function joinBrokenLabels(rows: TextRow[]): TextRow[] {
  const result: TextRow[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const [label, content] = above?.segments ?? []
    const [rest, ...others] = row.segments
    const goesOn =
      above &&
      label &&
      content &&
      rest &&
      others.length === 0 &&
      rest.right < content.x &&
      Math.abs(rest.right - label.right) < 1.5 &&
      Math.abs(rest.x - label.x) > 2 &&
      row.y - above.y < 1.6 * rest.size &&
      kindOfPhrase(rest.text) === null &&
      takeHeadDate(label.text) === null
    if (!goesOn) result.push(row)
    else
      result[result.length - 1] = {
        ...above,
        segments: [{ ...label, text: `${label.text} ${rest.text}` }, ...above.segments.slice(1)],
      }
  }
  return result
}

function isHalfDate(text: string): boolean {
  return /[-–—]\s*$/.test(text) && takeHeadDate(text)?.rest === ''
}

/** "September 2020 to" above "August 2021", or "July 2011 – August" above "2014": only both together are a span. */
function isPartOfSpan(text: string, next: string): boolean {
  const joined = takeHeadDate(`${text} ${next}`)
  const alone = takeHeadDate(text)
  const incomplete = alone === null || alone.rest !== '' || !alone.dates.isSpan
  return next.length <= 20 && joined?.rest === '' && joined.dates.isSpan && incomplete
}
