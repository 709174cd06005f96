import { afterBullet } from '#shared/domain/parsing/bullets.ts'
import { takeHeadDate } from '#shared/domain/parsing/head-dates.ts'
import type { ReadLink } from '#shared/domain/parsing/read-line.ts'
import { haveSameLook } from './looks.ts'
import type { Block } from './regions.ts'
import type { TextRow } from './rows.ts'

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
  /** A title that stood in the margin. */
  isTitle: boolean
  breaks: number[]
  links: ReadLink[]
}

/** The lines of a block. */
export function toPrintedLines(block: Block): PrintedLine[] {
  return joinBrokenLabels(joinBrokenDates(block.rows))
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
  const shift = item === null ? 0 : text.length - item.length
  const breaks: number[] = []
  let offset = 0
  for (const cell of cells) {
    breaks.push(...cell.breaks.map((at) => at + offset - shift).filter((at) => at > 0))
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
    lastX: cells.at(-1)?.x ?? 0,
    right: Math.max(...cells.map(({ right }) => right)),
    columnLeft: block.left,
    columnRight: block.right,
    y: first?.y ?? 0,
    size: main?.size ?? 0,
    bold: main?.bold ?? null,
    bullet: item !== null,
    isTitle: block.isTitle === true,
    breaks,
    links: [],
  }
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
      haveSameLook(rest, label) &&
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
