import { afterBullet } from '#shared/domain/parsing/bullets.ts'
import { takeEmail } from '#shared/domain/parsing/contact-pieces.ts'
import { takeHeadDate } from '#shared/domain/parsing/head-dates.ts'
import { kindOfPhrase } from '#shared/domain/parsing/headings.ts'
import { findLargest, findSmallest } from '../extremes.ts'
import type { Segment, TextRow } from './rows.ts'

/** Rows that are read one after the other, with the edges of the column they stand in. */
export type Block = { rows: TextRow[]; left: number; right: number; sidebar: boolean }

/** `inPlace`: both sides stay in the stream of the text around them. */
type Gutter = { x: number; from: number; to: number; weight: number; inPlace?: true }

const MIN_ROWS_BESIDE = 3
const MIN_COLUMN_WIDTH = 50
const SIDEBAR_SHARE = 0.43
const MAX_DEPTH = 5
const CLEARANCE = 3
const MAX_ITEM_INDENT = 24
const MAX_HEAD_ROWS = 5

/** Cuts a page into blocks in reading order: what spans the page, then column by column. */
export function toBlocks(rows: TextRow[], sidebar = false, depth = 0): Block[] {
  if (rows.length === 0) return []
  const whole = toBlock(rows, sidebar)
  const gutter =
    depth < MAX_DEPTH ? (findListGutter(rows) ?? findHeadingGutter(rows) ?? findBestGutter(rows, whole)) : null
  if (!gutter) return [whole]
  const from = gutter.inPlace
    ? gutter.from
    : gutter.from + countHeadRows(rows.slice(gutter.from, gutter.to + 1), gutter.x)
  const above = rows.slice(0, from)
  const beside = rows.slice(from, gutter.to + 1)
  const below = rows.slice(gutter.to + 1)
  const left = takeSide(beside, ({ x }) => x < gutter.x - CLEARANCE)
  const right = takeSide(beside, ({ x }) => x >= gutter.x - CLEARANCE)
  const [a, b] = [toBlock(left, sidebar), toBlock(right, sidebar)]
  const measureShare = (column: Block) => (column.right - column.left) / (b.right - a.left)
  return [
    ...toBlocks(above, sidebar, depth + 1),
    ...toBlocks(left, sidebar || (!gutter.inPlace && measureShare(a) < SIDEBAR_SHARE), depth + 1),
    ...toBlocks(
      right,
      sidebar || (!gutter.inPlace && measureShare(b) < SIDEBAR_SHARE && measureShare(a) >= SIDEBAR_SHARE),
      depth + 1,
    ),
    ...toBlocks(below, sidebar, depth + 1),
  ]
}

/** Rows at the top of two columns that belong to neither: both columns begin with a heading at the same height below them. */
function countHeadRows(rows: TextRow[], x: number): number {
  const findFirst = (belongs: (segment: Segment) => boolean) =>
    rows.findIndex(({ segments }) => countHeadings(segments.filter(belongs)) > 0)
  const left = findFirst((segment) => segment.x < x - CLEARANCE)
  const right = findFirst((segment) => segment.x >= x - CLEARANCE)
  return left === right && left > 0 && left <= MAX_HEAD_ROWS ? left : 0
}

function toBlock(rows: TextRow[], sidebar: boolean): Block {
  const segments = rows.flatMap((row) => row.segments)
  return {
    rows,
    left: findSmallest(segments.map(({ x }) => x)),
    right: findLargest(segments.map(({ right }) => right)),
    sidebar,
  }
}

function takeSide(rows: TextRow[], belongs: (segment: Segment) => boolean): TextRow[] {
  return rows.flatMap(({ y, segments }) => {
    const own = segments.filter(belongs)
    return own.length > 0 ? [{ y, segments: own }] : []
  })
}

/** Short columns that begin with headings side by side, such as "Skills", "Languages" and "Interests" below the jobs. */
function findHeadingGutter(rows: TextRow[]): Gutter | null {
  for (const [from, { segments }] of rows.entries()) {
    const [, second] = segments
    if (!second || countHeadings(segments) < segments.length) continue
    const { x } = second
    const crossed = rows.findIndex((row, index) => index > from && row.segments.some((segment) => crosses(segment, x)))
    const to = (crossed < 0 ? rows.length : crossed) - 1
    const besides = rows
      .slice(from + 1, to + 1)
      .filter((row) => row.segments.some((segment) => segment.x >= x - CLEARANCE))
    if (besides.length > 0) return { x, from, to, weight: besides.length }
  }
  return null
}

function crosses(segment: Segment, x: number): boolean {
  return segment.x < x - CLEARANCE && segment.right > x - CLEARANCE
}

/** The gutter with most text on both sides that really parts columns rather than the cells of rows. */
function findBestGutter(rows: TextRow[], { left, right }: Block): Gutter | null {
  const starts = new Map<number, number>()
  for (const { x } of rows.flatMap((row) => row.segments))
    starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const candidates = [...starts].filter(
    ([x, count]) => count >= MIN_ROWS_BESIDE && x > left + MIN_COLUMN_WIDTH && x < right - MIN_COLUMN_WIDTH,
  )
  const gutters = candidates
    .flatMap(([x]) => findLongestRun(rows, x) ?? [])
    .sort((a, b) => b.weight - a.weight || a.x - b.x)
  return gutters.find((gutter) => partsColumns(rows.slice(gutter.from, gutter.to + 1), gutter.x)) ?? null
}

/** The longest stretch of rows that leave the place before x free and have text on both sides. */
function findLongestRun(rows: TextRow[], x: number): Gutter | null {
  let best: Gutter | null = null
  let from = 0
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index]
    const crossed = row?.segments.some((segment) => crosses(segment, x))
    if (row && !crossed) continue
    const run = toGutter(rows, x, from, index - 1)
    if (run && (!best || run.weight > best.weight)) best = run
    from = index + 1
  }
  return best
}

function toGutter(rows: TextRow[], x: number, from: number, to: number): Gutter | null {
  let [lefts, rights] = [0, 0]
  for (let index = from; index <= to; index++) {
    for (const segment of rows[index]?.segments ?? []) segment.x < x - CLEARANCE ? lefts++ : rights++
  }
  const weight = Math.min(lefts, rights)
  return weight >= MIN_ROWS_BESIDE ? { x, from, to, weight } : null
}

/** Columns are read one after the other; a column of dates or labels beside its entries is read row by row. */
function partsColumns(rows: TextRow[], x: number): boolean {
  const left = rows.flatMap(({ segments }) => segments.filter((segment) => segment.x < x - CLEARANCE))
  const right = rows.flatMap(({ segments }) => segments.filter((segment) => segment.x >= x - CLEARANCE))
  const measureText = (segments: Segment[]) => segments.reduce((sum, { text }) => sum + text.length, 0)
  const [narrow, wide] = measureText(left) <= measureText(right) ? [left, right] : [right, left]
  const baselines = new Set(wide.map(({ y }) => Math.round(y)))
  const isBeside = ({ y }: Segment) => [0, -1, 1, -2, 2].some((shift) => baselines.has(Math.round(y) + shift))
  const aligned = narrow.filter(isBeside).length / narrow.length
  const dates = narrow.filter(({ text }) => isDatePart(text))
  if (dates.length * 2 >= narrow.length) return false
  if (narrow === left && areLabels(left, isBeside)) return false
  const [narrowHeadings, wideHeadings] = [countHeadings(narrow), countHeadings(wide)]
  // Headings and dates on one side, none on the other: entries with their dates in the margin.
  if (narrowHeadings > 0 && wideHeadings === 0 && dates.length > 0 && dates.every(isBeside)) return false
  if (narrowHeadings > 0 && wideHeadings > 0) return true
  const entries = narrow.filter(({ text }) => kindOfPhrase(text) === null)
  if (entries.length === wide.length && entries.every(isBeside)) return false // a table of labels and values
  if (narrowHeadings >= 2 && narrowHeadings >= narrow.length * 0.7 && aligned > 0.8) return false
  if (narrowHeadings >= 1 && narrow.length >= narrowHeadings * 3) return true
  const contact = narrow.some(({ text }) => takeEmail(text)) && aligned < 0.8
  return contact || (aligned < 0.6 && narrow.length >= 4)
}

const isItem = ({ text }: Segment) => afterBullet(text) !== null

/** Lists side by side, such as the groups of skills, with their titles above them: each item is a line of its own. */
function findListGutter(rows: TextRow[]): Gutter | null {
  const first = rows.findIndex(({ segments }) => segments.filter(isItem).length >= 2)
  const [, second] = rows[first]?.segments.filter(isItem) ?? []
  if (!second) return null
  const { x } = second
  const isTitle = (row: TextRow | undefined) =>
    row !== undefined &&
    row.segments.length === rows[first]?.segments.length &&
    row.segments.some((segment) => Math.abs(segment.x - x) < CLEARANCE)
  const left = rows[first]?.segments[0]?.x ?? 0
  const goesOn = ({ segments }: TextRow) =>
    !segments.some((segment) => crosses(segment, x)) &&
    segments.every((segment) => isItem(segment) || segment.x > left + CLEARANCE || /^\p{Ll}/u.test(segment.text)) &&
    segments.some((segment) => isItem(segment) || segment.x < x + CLEARANCE * 5)
  const end = rows.findIndex((row, index) => index > first && !goesOn(row))
  const to = (end < 0 ? rows.length : end) - 1
  const from = isTitle(rows[first - 1]) ? first - 1 : first
  // Where text begins at the same place above or below, these are columns of the page with lists in them.
  const others = rows.filter(
    (row, index) =>
      (index < from || index > to) &&
      row.segments.some((segment) => segment.x > x - MAX_ITEM_INDENT && segment.x < x + 1),
  )
  return others.length >= MIN_ROWS_BESIDE ? null : { x, from, to, weight: to - first + 1, inPlace: true }
}

/** Texts of different lengths that all end at one place, most of them beside others: a margin that is set to the right. */
function areLabels(segments: Segment[], isBeside: (segment: Segment) => boolean): boolean {
  const labels = segments.filter(({ text }) => kindOfPhrase(text) === null)
  const [first] = labels
  if (!first || labels.length < MIN_ROWS_BESIDE || labels.filter(isBeside).length < labels.length * 0.6) return false
  const starts = new Set(labels.map(({ x }) => Math.round(x)))
  return starts.size >= MIN_ROWS_BESIDE && labels.every(({ right }) => Math.abs(right - first.right) < 2)
}

function countHeadings(segments: Segment[]): number {
  return segments.filter(({ text }) => text.length < 50 && kindOfPhrase(text) !== null).length
}

/** A date, or half of one that goes on below ("Sep 2020 –"). */
function isDatePart(text: string): boolean {
  const dated = takeHeadDate(text)
  return dated !== null && dated.rest.length <= 12
}
