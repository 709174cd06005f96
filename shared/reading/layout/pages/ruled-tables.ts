import { findColumnTitles } from '../column-titles.ts'
import { MEASURES } from '../measures.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'

/** A table whose cells are drawn: its titles as one row, and the rows of each cell below them. */
export type RuledTable = {
  from: number
  to: number
  edges: number[]
  titles: string[]
  head: TextRow
  records: TextRow[][][]
}

/** The first table with titles above its columns whose cells have level lines above and below them, and nothing beside it. */
export function findRuledTable(rows: readonly TextRow[]): RuledTable | null {
  for (const [from, row] of rows.entries()) {
    const edges = findCellEdges(row)
    const starts = edges ? findStarts(rows, from, edges) : []
    const table = edges && starts.length > MEASURES.minRowsOfTable ? readTable(rows, starts, edges) : null
    if (table) return table
  }
  return null
}

/** The edges of the cells below lines that meet each other at one height: "[45–115][115–207]". */
function findCellEdges({ rules }: TextRow): number[] | null {
  const rows = Map.groupBy(rules, ({ top }) => Math.round(top / MEASURES.boxSlack))
  for (const level of rows.values()) {
    const ordered = level.toSorted((a, b) => a.left - b.left)
    const [first] = ordered
    if (!first || ordered.length < 2) continue
    const meet = ordered.every(
      (rule, index) => Math.abs(rule.left - (ordered[index - 1]?.right ?? rule.left)) <= MEASURES.clearance,
    )
    if (meet) return [first.left, ...ordered.map(({ right }) => right)]
  }
  return null
}

/** The rows that begin a row of the table, and the one behind its end. */
function findStarts(rows: readonly TextRow[], from: number, edges: readonly number[]): number[] {
  const starts = [from]
  for (let index = from + 1; index < rows.length; index++) {
    const row = rows[index]
    const own = row && findCellEdges(row)
    if (own && !areSame(own, edges)) return starts
    if (own) starts.push(index)
    else if (row && row.page !== rows[index - 1]?.page) return starts
  }
  return starts
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) <= MEASURES.clearance)
}

function readTable(rows: readonly TextRow[], starts: readonly number[], edges: number[]): RuledTable | null {
  const [from, to] = [starts[0] ?? 0, (starts.at(-1) ?? 0) - 1]
  const isInside = ({ x, right }: Segment) =>
    x >= (edges[0] ?? 0) - MEASURES.clearance && right <= (edges.at(-1) ?? 0) + MEASURES.clearance
  if (!rows.slice(from, to + 1).every(({ segments }) => segments.every(isInside))) return null
  const bands = starts.slice(0, -1).map((start, index) => toCells(rows.slice(start, starts[index + 1]), edges))
  const titles = findColumnTitles(bands.map((cells) => cells.map(toTableCell)))
  const [head, ...records] = bands
  const row = rows[from]
  if (!titles || !head || !row) return null
  return { from, to, edges, titles, head: { ...row, segments: head.flatMap(joinSegments) }, records }
}

/** The rows of a band by the cells that they stand in. */
function toCells(band: readonly TextRow[], edges: readonly number[]): TextRow[][] {
  return edges.slice(1).map((right, column) => {
    const left = (edges[column] ?? 0) - MEASURES.clearance
    const isIn = ({ x }: Segment) => x >= left && x < right - MEASURES.clearance
    return band.flatMap((row) => {
      const segments = row.segments.filter(isIn)
      return segments.length > 0 ? [{ ...row, segments }] : []
    })
  })
}

function toTableCell(rows: readonly TextRow[]) {
  const segments = rows.flatMap((row) => row.segments)
  return {
    lines: rows.map((row) => row.segments.map(({ text }) => text).join(' ')),
    isBold: segments.every(({ bold }) => bold === 'all'),
  }
}

/** The text of a cell as one piece. */
function joinSegments(rows: readonly TextRow[]): Segment[] {
  const [first, ...others] = rows.flatMap((row) => row.segments)
  return first ? [{ ...first, text: [first, ...others].map(({ text }) => text).join(' ') }] : []
}
