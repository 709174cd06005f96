import { findLargest } from '#shared/domain/text/extremes.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import type { WordLine } from './lines.ts'

/** The cells of a row, each with its lines. */
export type Row = WordLine[][]

const MIN_LINES_OF_COLUMN = 3
/** So many lines beside a column with titles of its own are a column too. */
const MIN_LINES_BESIDE = 4
/** A row of columns holds most of its table; the entries of a list share theirs. */
const SHARE_OF_COLUMNS = 0.6
const MAX_TITLE_LENGTH = 50
/** A point or less is no title in larger type. */
const LARGER = 1
const ROW_SPACE = 6
/** The level of a title that has no style of its own. */
const TITLE_LEVEL = 2

/** Whether a table only holds columns of the page: cells that each have titles over text, and most of the table between them. */
export function holdsColumns(rows: readonly Row[]): boolean {
  const countLines = (row: Row) => row.reduce((sum, cell) => sum + cell.length, 0)
  const all = rows.reduce((sum, row) => sum + countLines(row), 0)
  return rows.some((row) => isRowOfColumns(row) && countLines(row) >= SHARE_OF_COLUMNS * all)
}

function isRowOfColumns(row: Row): boolean {
  const filled = row.filter((cell) => cell.length > 0)
  const titled = filled.filter((cell) => cell.length >= MIN_LINES_OF_COLUMN && hasTitles(cell))
  if (filled.length < 2 || titled.length === 0) return false
  const others = filled.filter((cell) => !titled.includes(cell))
  return (
    titled.length >= 2 ||
    others.some((cell) => cell.length >= MIN_LINES_BESIDE) ||
    filled.every((cell) => cell.length >= MIN_LINES_OF_COLUMN)
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
  if (line.bullet || line.text.length > MAX_TITLE_LENGTH || line.text.includes('\t')) return false
  const inCapitals = /\p{Lu}{4}/u.test(line.text) && !/\p{Ll}/u.test(line.text)
  return line.heading !== undefined || line.bold === 'all' || inCapitals || line.size > size + LARGER
}

/** The size of most of the text. */
function findSize(lines: readonly WordLine[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of lines) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Rows read across: cells of one line side by side, a title in the first column before what it stands beside. */
export function readRows(rows: readonly Row[]): WordLine[] {
  const filled = rows.map((row) => row.filter((cell) => cell.length > 0))
  const size = findSize(rows.flat(2))
  const titles = filled.filter((row) => isTitled(row, size))
  // Labels of single values look like titles: one of them has to stand beside more than a value.
  const areTitles = titles.some(([, ...others]) => others.some(isStructured))
  return filled.flatMap((row) => readRow(row, areTitles && titles.includes(row)))
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
  return kinds.size > 1 && cell.length >= MIN_LINES_OF_COLUMN
}

function readRow([first, ...others]: Row, isTitle: boolean): WordLine[] {
  if (!first) return []
  const [title] = first
  if (others.length === 0) return addSpace(first)
  if (isTitle && title) return addSpace([{ ...title, heading: title.heading ?? TITLE_LEVEL }, ...others.flat()])
  return addSpace(joinColumns([first, ...others].map(joinBrokenDates)))
}

function addSpace(lines: WordLine[]): WordLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, space: line.space + ROW_SPACE } : line))
}

/** "Sep 2020 –" above "Present" in a narrow cell is one date. */
function joinBrokenDates(lines: WordLine[]): WordLine[] {
  const [first] = lines
  if (!first || lines.length < 2 || lines.length > 3) return lines
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
