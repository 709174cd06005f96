import { findLargest } from '#shared/domain/text/extremes.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import { findColumnTitles, type TableCell } from '../column-titles.ts'
import { MEASURES } from '../measures.ts'
import type { WordLine } from './lines.ts'

/** The cells of a row, each with its lines. */
export type Row = WordLine[][]

/** Whether a table only holds columns of the page: cells that each have titles over text, and most of the table between them. */
export function holdsColumns(rows: readonly Row[]): boolean {
  const countLines = (row: Row) => row.reduce((sum, cell) => sum + cell.length, 0)
  const all = rows.reduce((sum, row) => sum + countLines(row), 0)
  return rows.some((row) => isRowOfColumns(row) && countLines(row) >= MEASURES.shareOfColumns * all)
}

function isRowOfColumns(row: Row): boolean {
  const filled = row.filter((cell) => cell.length > 0)
  const titled = filled.filter((cell) => cell.length >= MEASURES.minLinesOfColumn && hasTitles(cell))
  if (filled.length < 2 || titled.length === 0) return false
  const others = filled.filter((cell) => !titled.includes(cell))
  return (
    titled.length >= 2 ||
    others.some((cell) => cell.length >= MEASURES.minLinesBeside) ||
    filled.every((cell) => cell.length >= MEASURES.minLinesOfColumn)
  )
}

/** A short line that stands out, above one that does not. */
function hasTitles(cell: WordLine[]): boolean {
  const size = findSize(cell)
  return cell.some((line, index) => {
    const next = cell[index + 1]
    return next !== undefined && standsOut(line, size) && !standsOut(next, size)
  })
}

function standsOut(line: WordLine, size: number): boolean {
  if (line.bullet || line.text.length > MEASURES.maxTitleLength || line.text.includes('\t')) return false
  const inCapitals = /\p{Lu}{4}/u.test(line.text) && !/\p{Ll}/u.test(line.text)
  return line.heading !== undefined || line.bold === 'all' || inCapitals || line.size > size + MEASURES.largerTitle
}

/** The size of most of the text. */
function findSize(lines: readonly WordLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Rows read across: cells of one line side by side, a title in the first column before what it stands beside. */
export function readRows(rows: readonly Row[]): WordLine[] {
  const titles = findColumnTitles(rows.map((row) => row.map(toTableCell)))
  if (titles) return readTitledRows(rows, titles)
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0))
  const size = findSize(rows.flat(2))
  const titled = filled.filter((row) => isTitled(row, size))
  // Labels of single values look like titles: one of them has to stand beside more than a value.
  const areTitles = titled.some(([, ...others]) => others.some(isStructured))
  return filled.flatMap((row) => readRow(row, areTitles && titled.includes(row)))
}

function toTableCell(lines: WordLine[]): TableCell {
  return { lines: lines.map(({ text }) => text), isBold: lines.every(({ bold }) => bold === 'all') }
}

/** The rows of a table with titles, each with what it stands under; cell by cell where a cell has more than one line. */
function readTitledRows([head = [], ...rows]: readonly Row[], titles: readonly string[]): WordLine[] {
  const isWrapped = rows.some((row) => row.some((cell) => cell.length > 1))
  const records = rows.flatMap((row) => {
    const cells = row.map(joinBrokenDates).flatMap((lines, column) => (lines.length > 0 ? [{ lines, column }] : []))
    const of = (column: number) => titles.slice(column, column + 1)
    if (isWrapped)
      return addSpace(cells.flatMap(({ lines, column }) => lines.map((line) => ({ ...line, columns: of(column) }))))
    const columns = cells.flatMap(({ column }) => of(column))
    return addSpace(joinColumns(cells.map(({ lines }) => lines)).map((line) => ({ ...line, columns })))
  })
  return [...addSpace(joinColumns(head.map(joinLines))), ...records]
}

/** The lines of a title as one. */
function joinLines(lines: WordLine[]): WordLine[] {
  const [first] = lines
  return first ? [{ ...first, text: lines.map(({ text }) => text).join(' ') }] : []
}

function isTitled([first, ...others]: Row, size: number): boolean {
  const [title] = first ?? []
  return (
    first?.length === 1 &&
    others.length > 0 &&
    title !== undefined &&
    standsOut(title, size) &&
    !/\d{4}/.test(title.text)
  )
}

function isStructured(cell: WordLine[]): boolean {
  const kinds = new Set(cell.map(({ bullet, bold, size }) => (bullet ? 'item' : `${bold} ${size}`)))
  return kinds.size > 1 && cell.length >= MEASURES.minLinesOfColumn
}

function readRow([first, ...others]: Row, isTitle: boolean): WordLine[] {
  if (!first) return []
  const [title] = first
  if (others.length === 0) return addSpace(first)
  if (isTitle && title) return addSpace([{ ...title, heading: title.heading ?? MEASURES.titleLevel }, ...others.flat()])
  return addSpace(joinColumns([first, ...others].map(joinBrokenDates)))
}

function addSpace(lines: WordLine[]): WordLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, space: line.space + MEASURES.rowSpace } : line))
}

/** "Sep 2020 –" above "Present" in a narrow cell is one date. */
function joinBrokenDates(lines: WordLine[]): WordLine[] {
  const [first] = lines
  if (!first || lines.length < 2 || lines.length > MEASURES.maxLinesOfDate) return lines
  const text = lines.map((line) => line.text).join(' ')
  const dated = takeHeadDate(text)
  return dated && dated.rest === '' ? [{ ...first, text }] : lines
}

function joinColumns(columns: WordLine[][]): WordLine[] {
  const height = findLargest(columns.map((column) => column.length))
  return Array.from({ length: height }, (_, index) => {
    const present = columns.flatMap((column) => column[index] ?? [])
    const [first, ...others] = present
    if (!first || others.length === 0) return first ?? []
    return { ...joinCells(first, others) }
  }).flat()
}

/** Several cells as one line. Its formatting is that of the cell that is no date, since that is what names the entry. */
function joinCells(first: WordLine, others: WordLine[]): WordLine {
  const cells = [first, ...others]
  const main = cells.find(({ text }) => takeHeadDate(text)?.rest !== '') ?? first
  const breaks: number[] = []
  let text = ''
  for (const cell of cells) {
    if (text !== '') text += '\t'
    for (const offset of cell.breaks) breaks.push(offset + text.length)
    text += cell.text
  }
  return {
    ...main,
    text,
    bullet: false,
    space: findLargest(cells.map(({ space }) => space)),
    breaks,
    links: cells.flatMap((cell) => cell.links),
  }
}
