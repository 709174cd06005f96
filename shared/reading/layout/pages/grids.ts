import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../measures.ts'
import { isChip } from './boxes.ts'
import { crosses, isRuledAcross } from './gutters.ts'
import { haveSameLook, type Look, lookOf, standsOut } from './looks.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'
import { isLeftOf } from './sides.ts'

/** Rows whose parts stand below each other in columns that begin at `starts`, and are read column by column. */
export type Grid = { from: number; to: number; starts: number[] }

/** Short columns beside each other in the text: titles that are set alike, or boxes, at one height, with text below each. */
export function findGrid(rows: readonly TextRow[], body: Look): Grid | null {
  for (const [from, row] of rows.entries()) {
    const starts = row.segments.map(({ x }) => x)
    if (starts.length < 2 || !areHeads(row.segments, body)) continue
    const to = findEnd(rows, from, starts)
    const band = rows.slice(from, to + 1)
    if (countFilled(band, starts) < 2 || isTable(band, starts)) continue
    return { from, to, starts }
  }
  return null
}

/** Whether all that begins at a gutter stands in short columns, so that the gutter is theirs and none of the page. */
export function isGutterOfGrids(rows: readonly TextRow[], gutter: number, body: Look): boolean {
  const begins = ({ x }: Segment) => Math.abs(x - gutter) <= MEASURES.maxItemIndent && x >= gutter - MEASURES.clearance
  const count = (part: readonly TextRow[]) => part.flatMap(({ segments }) => segments.filter(begins)).length
  let [covered, at] = [0, 0]
  for (let grid = findGrid(rows, body); grid; grid = findGrid(rows.slice(at), body)) {
    const band = rows.slice(at + grid.from, at + grid.to + 1)
    covered += count(band)
    at += grid.to + 1
    if (goesOnAfter(band, rows[at], body)) return false
  }
  return covered > 0 && covered === count(rows)
}

/** Whether the text after short columns goes on as the first of them did, rather than with a title of what is next. */
function goesOnAfter([, ...content]: readonly TextRow[], next: TextRow | undefined, body: Look): boolean {
  const [first] = next?.segments ?? []
  const isLike = (segment: Segment) => first !== undefined && haveSameLook(segment, first)
  return first !== undefined && (!standsOut(first, body) || content.some(({ segments }) => segments.some(isLike)))
}

function areHeads(segments: readonly Segment[], body: Look): boolean {
  const [first, ...others] = segments
  if (!first || segments.some(({ text }) => text.includes('\t'))) return false
  if (areCards(segments)) return true
  return (
    others.every((other) => haveSameLook(first, other)) &&
    standsOut(first, body) &&
    segments.every(({ text }) => text.length <= MEASURES.maxTitleLength && !/\d{4}/.test(text))
  )
}

/** Each stands in a box of its own that holds more than one line, and the boxes begin at one height. */
function areCards(segments: readonly Segment[]): boolean {
  const boxes = segments.flatMap(({ box, size }) => (box && !isChip(box, size) ? [box] : []))
  const tops = boxes.map(({ top }) => top)
  const isLevel = findLargest(tops) - findSmallest(tops) <= MEASURES.boxSlack
  return boxes.length === segments.length && new Set(boxes).size === boxes.length && isLevel
}

/** The last row that goes on in the columns of the row `from`. */
function findEnd(rows: readonly TextRow[], from: number, starts: readonly number[]): number {
  const heads = rows[from]?.segments ?? []
  const cards = areCards(heads)
  let usual = 0
  for (let index = from + 1; index < rows.length; index++) {
    const [before, row] = [rows[index - 1], rows[index]]
    if (!before || !row || row.page !== before.page || !fitsColumns(row, starts)) return index - 1
    if (cards) {
      if (row.y > findLargest(heads.map(({ box }) => box?.bottom ?? 0))) return index - 1
      continue
    }
    const distance = row.y - before.y
    const size = findLargest(row.segments.map((segment) => segment.size))
    const [head, first] = [heads[0], row.segments[0]]
    const limit = index === from + 1 ? MEASURES.belowHead * (head?.size ?? size) : MEASURES.gapRatio * usual
    if (distance > Math.max(limit, MEASURES.lineDistance * size)) return index - 1
    const isClose = distance <= MEASURES.lineDistance * size && index === from + 1
    const isNext = head && first && !isLeftOf(head, first.x) && standsOut(first, lookOf(head))
    const repeats = head && first && Math.abs(first.x - head.x) <= MEASURES.clearance && haveSameLook(first, head)
    if (isNext || (repeats && !isClose)) return index - 1
    usual = Math.max(usual, distance)
  }
  return rows.length - 1
}

function fitsColumns(row: TextRow, starts: readonly number[]): boolean {
  return (
    starts.every(
      (x, index) => index === 0 || (!isRuledAcross(row, x) && !row.segments.some((segment) => crosses(segment, x))),
    ) && row.segments.every((segment) => segment.x >= (starts[0] ?? 0) - MEASURES.clearance)
  )
}

/** In how many columns text begins below the head, where the column begins. */
function countFilled(band: readonly TextRow[], starts: readonly number[]): number {
  const below = band.slice(1).flatMap(({ segments }) => segments)
  return starts.filter((x) =>
    below.some((segment) => segment.x >= x - MEASURES.clearance && segment.x <= x + MEASURES.maxItemIndent),
  ).length
}

/**
 * A table rather than columns: every cell of its rows is filled, and cells are more alike below each other than beside
 * each other; where that tells nothing, its rows stand apart as lines of one text do not.
 */
function isTable(band: readonly TextRow[], starts: readonly number[]): boolean {
  const content = band.slice(1)
  if (content.length < 2 || content.some(({ segments }) => segments.length !== starts.length)) return false
  if (content.some(({ segments }) => segments.some(isNoCell))) return false
  const cells = content.map(({ segments }) => segments.map(({ text }) => shapeOf(text)))
  const across = cells.flatMap((row) => row.slice(1).map((shape) => likeness(shape, row[0] ?? shape)))
  const down = cells.slice(1).flatMap((row) => row.map((shape, index) => likeness(shape, cells[0]?.[index] ?? shape)))
  const [beside, below] = [average(across), average(down)]
  if (beside !== below) return below > beside
  const [first, second] = content
  return (
    first !== undefined &&
    second !== undefined &&
    second.y - first.y > MEASURES.tableRow * (first.segments[0]?.size ?? 0)
  )
}

/** Labels in boxes that follow each other, an item of a list, the end of a wrapped line. */
function isNoCell({ text }: Segment): boolean {
  return text.includes('\t') || afterBullet(text) !== null || /^\p{Ll}/u.test(text)
}

/** What kind of text a cell holds, as far as its characters show: figures, an address, how many words. */
function shapeOf(text: string): readonly (string | number | boolean)[] {
  return [
    /\d/.test(text),
    /\d{4}/.test(text),
    /\S[@/]\S|\w\.\w/.test(text),
    Math.min(4, text.split(/\s+/).length),
    /^\p{Lu}/u.test(text),
  ]
}

function likeness(a: readonly unknown[], b: readonly unknown[]): number {
  return a.filter((value, index) => value === b[index]).length / a.length
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

const isItem = ({ text }: Segment) => afterBullet(text) !== null

/** Lists side by side, such as the groups of skills, with their titles above them: each item is a line of its own. */
export function findListsBeside(rows: readonly TextRow[]): Grid | null {
  const first = rows.findIndex(({ segments }) => segments.filter(isItem).length >= 2)
  const [start, second] = rows[first]?.segments.filter(isItem) ?? []
  if (!start || !second) return null
  const { x } = second
  const isTitle = (row: TextRow | undefined) =>
    row !== undefined &&
    row.segments.length === rows[first]?.segments.length &&
    row.segments.some((segment) => Math.abs(segment.x - x) < MEASURES.clearance)
  const left = rows[first]?.segments[0]?.x ?? 0
  const goesOn = ({ segments }: TextRow) =>
    !segments.some((segment) => crosses(segment, x)) &&
    segments.every(
      (segment) => isItem(segment) || segment.x > left + MEASURES.clearance || /^\p{Ll}/u.test(segment.text),
    ) &&
    segments.some((segment) => isItem(segment) || segment.x < x + MEASURES.clearance * 5)
  const end = rows.findIndex((row, index) => index > first && !goesOn(row))
  const to = (end < 0 ? rows.length : end) - 1
  const from = isTitle(rows[first - 1]) ? first - 1 : first
  // Where text begins at the same place above or below, these are columns of the page with lists in them.
  const others = rows.filter(
    (row, index) =>
      (index < from || index > to) &&
      row.segments.some((segment) => segment.x > x - MEASURES.maxItemIndent && segment.x < x + 1),
  )
  return others.length >= MEASURES.minRowsOfColumn ? null : { from, to, starts: [left, x] }
}
