import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../measures.ts'
import { areColumns, countRowsAbove } from './columns.ts'
import { findGrid, findListsBeside, type Grid, isGutterOfGrids } from './grids.ts'
import { findGutters } from './gutters.ts'
import { findBodyLook, type Look } from './looks.ts'
import type { TextRow } from './rows.ts'
import { findRuledTable, type RuledTable } from './ruled-tables.ts'
import type { Segment } from './segments.ts'
import { isLeftOf } from './sides.ts'
import { findTitleRail, type TitleRail } from './title-rails.ts'

/** Rows that are read one after the other, with the edges of the column they stand in. */
export type Block = {
  rows: TextRow[]
  left: number
  right: number
  /** 0 is the main stream of text; each sidebar has its own. */
  flow: number
  /** A title that stood in the margin beside what it heads. */
  isTitle?: true
  /** The titles of the columns of a table that its rows stand under: that of their cell, or one for each part of a row. */
  columns?: string[]
}

type Edges = { left: number; right: number }
/** `edges` are those of the column around, where they are known. */
type Surroundings = { body: Look; flow: number; depth: number; flows: SidebarFlows; edges?: Edges }

/**
 * Cuts the rows of all pages into blocks in reading order: what spans the page, then column by column; a sidebar, and the text
 * beside it, to its end on the last page before the next one begins, two halves of one text page by page. Only where text stands
 * and how it is set tells columns; no word does.
 */
export function toBlocks(rows: TextRow[]): Block[] {
  const blocks = arrange(rows, { body: findBodyLook(rows), flow: 0, depth: 0, flows: new SidebarFlows() })
  return blocks
    .map((block, index) => ({ block, index }))
    .sort((a, b) => a.block.flow - b.block.flow || a.index - b.index)
    .map(({ block }) => block)
}

type Inside = Surroundings & { edges: Edges }

function arrange(rows: TextRow[], around: Surroundings): Block[] {
  if (rows.length === 0) return []
  if (around.depth >= MEASURES.maxDepth) return [toBlock(rows, around)]
  const inside = { ...around, edges: around.edges ?? findEdges(rows), depth: around.depth + 1 }
  const table = findRuledTable(rows)
  if (table) {
    const beside = { ...around, edges: inside.edges }
    return [
      ...arrange(rows.slice(0, table.from), beside),
      ...arrangeTable(table, inside),
      ...arrange(rows.slice(table.to + 1), beside),
    ]
  }
  const rail = findTitleRail(rows, around.body)
  const columns = findColumns(rows, around.body, rail)
  if (columns) return arrangeColumns(rows, columns, inside)
  if (rail) return arrangeRail(rows, rail, inside)
  return arrangeGrids(rows, around, inside)
}

/** A table row by row; where a cell has more than one line, cell by cell. */
function arrangeTable({ titles, head, records, edges }: RuledTable, inside: Inside): Block[] {
  // Text stands as far from the right edge of a cell as from the left one.
  const starts = records.flatMap((cells) =>
    cells.flatMap((rows, column) => findEdges(rows).left - (edges[column] ?? 0)),
  )
  const padding = Math.max(0, findSmallest(starts))
  const toPart = (rows: TextRow[], columns: string[], [left = 0, right = 0]: readonly number[]): Block => ({
    ...toBlock(rows, { flow: inside.flow, edges: { left: left + padding, right: right - padding } }),
    columns,
  })
  const whole = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const isWrapped = records.some((cells) => cells.some((rows) => rows.length > 1))
  const blocks = records.flatMap((cells) => {
    const filled = cells.flatMap((rows, column) => (rows.length > 0 ? [{ rows, column }] : []))
    if (isWrapped)
      return filled.map(({ rows, column }) =>
        toPart(rows, titles.slice(column, column + 1), edges.slice(column, column + 2)),
      )
    const [first] = filled.flatMap(({ rows }) => rows)
    if (!first) return []
    const segments = filled.flatMap(({ rows }) => rows.flatMap((row) => row.segments))
    return [
      toPart(
        [{ ...first, segments }],
        filled.flatMap(({ column }) => titles.slice(column, column + 1)),
        whole,
      ),
    ]
  })
  return [toBlock([head], { flow: inside.flow, edges: inside.edges }), ...blocks]
}

type Columns = { x: number; from: number; to: number }

/** The gutter with most text on both sides that parts columns rather than the cells of rows. */
function findColumns(rows: TextRow[], body: Look, rail: TitleRail | null): Columns | null {
  const moved = new Set(rail?.titles.flatMap(({ segments }) => segments))
  const weigh = ({ lefts, rights }: { lefts: number; rights: number }) => Math.min(lefts, rights)
  const gutter = findGutters(rows, { rulesPart: true })
    .filter((found) => weigh(found) >= MEASURES.minRowsOfColumn)
    .sort((a, b) => weigh(b) - weigh(a) || a.x - b.x)
    .find(({ x, from, to }) => {
      const stretch = rows.slice(from, to + 1)
      const content = takeSide(stretch, (segment) => !moved.has(segment))
      return areColumns(stretch, x, body) && !isGutterOfGrids(content, x, body)
    })
  if (!gutter) return null
  const { x, from, to } = gutter
  return { x, from: from + countRowsAbove(rows.slice(from, to + 1), x, body), to }
}

function arrangeColumns(rows: TextRow[], { x, from, to }: Columns, inside: Inside): Block[] {
  const beside = rows.slice(from, to + 1)
  const left = takeSide(beside, (segment) => isLeftOf(segment, x))
  const right = takeSide(beside, (segment) => !isLeftOf(segment, x))
  const [a, b] = [findEdges(left), findEdges(right)]
  const measureShare = (column: Edges) => (column.right - column.left) / (b.right - a.left)
  const isSidebar = {
    left: measureShare(a) < MEASURES.sidebarShare,
    right: measureShare(b) < MEASURES.sidebarShare && measureShare(a) >= MEASURES.sidebarShare,
  }
  const flowOf = (side: 'left' | 'right') =>
    isSidebar[side] ? inside.flows.findFlow(side === 'left' ? a.left : b.left) : inside.flow
  // Two halves of one text go on at the top of the next page; a sidebar goes on in itself.
  const stretches = isSidebar.left || isSidebar.right ? [beside] : pagesOf(beside)
  return [
    ...arrange(rows.slice(0, from), inside),
    ...stretches.flatMap((stretch) => [
      ...arrange(
        takeSide(stretch, (segment) => isLeftOf(segment, x)),
        { ...inside, flow: flowOf('left'), edges: a },
      ),
      ...arrange(
        takeSide(stretch, (segment) => !isLeftOf(segment, x)),
        { ...inside, flow: flowOf('right'), edges: b },
      ),
    ]),
    ...arrange(rows.slice(to + 1), inside),
  ]
}

function pagesOf(rows: readonly TextRow[]): TextRow[][] {
  return [...Map.groupBy(rows, ({ page }) => page).values()]
}

/** Each title of the margin comes before the rows that it stands beside. */
function arrangeRail(rows: TextRow[], { from, to, titles }: TitleRail, inside: Inside): Block[] {
  const blocks: Block[] = []
  let start = from
  const moved = new Set(titles.flatMap(({ segments }) => segments))
  const takeRest = (end: number) => takeSide(rows.slice(start, end), (segment) => !moved.has(segment))
  const content = { ...inside, edges: findEdges(takeSide(rows.slice(from, to + 1), (segment) => !moved.has(segment))) }
  for (const { before, row } of titles) {
    for (const block of arrange(takeRest(before), content)) blocks.push(block)
    blocks.push({ ...toBlock([row], { flow: inside.flow }), isTitle: true })
    start = before
  }
  return [
    ...arrange(rows.slice(0, from), inside),
    ...blocks,
    ...arrange(takeRest(to + 1), content),
    ...arrange(rows.slice(to + 1), inside),
  ]
}

/** Short columns stay where they are in the text around them. */
function arrangeGrids(rows: TextRow[], around: Surroundings, inside: Inside): Block[] {
  const blocks: Block[] = []
  let rest = rows
  for (let grid = findNextGrid(rest, around.body); grid; grid = findNextGrid(rest, around.body)) {
    if (grid.from > 0) blocks.push(toBlock(rest.slice(0, grid.from), blocks.length > 0 ? inside : around))
    for (const block of arrangeColumnsOf(rest, grid, inside)) blocks.push(block)
    rest = rest.slice(grid.to + 1)
  }
  if (rest.length > 0) blocks.push(toBlock(rest, blocks.length > 0 ? inside : around))
  return blocks
}

function findNextGrid(rows: readonly TextRow[], body: Look): Grid | null {
  const [lists, grid] = [findListsBeside(rows), findGrid(rows, body)]
  return lists && grid ? (lists.from <= grid.to ? lists : grid) : (lists ?? grid)
}

function arrangeColumnsOf(rows: readonly TextRow[], { from, to, starts }: Grid, inside: Inside): Block[] {
  const beside = rows.slice(from, to + 1)
  const columnOf = (segment: Segment) =>
    Math.max(
      0,
      starts.findLastIndex((x) => !isLeftOf(segment, x)),
    )
  return starts.flatMap((x, index) => {
    const edges = { left: x, right: starts[index + 1] ?? inside.edges.right }
    return arrange(
      takeSide(beside, (segment) => columnOf(segment) === index),
      { ...inside, edges },
    )
  })
}

/** Sidebars that begin at one place are one stream, on whatever page they stand. */
class SidebarFlows {
  private readonly lefts: number[] = []

  findFlow(left: number): number {
    const known = this.lefts.findIndex((other) => Math.abs(other - left) < MEASURES.sameSidebar)
    return known >= 0 ? known + 1 : this.lefts.push(left)
  }
}

function toBlock(rows: TextRow[], { flow, edges = findEdges(rows) }: { flow: number; edges?: Edges }): Block {
  return { rows, ...edges, flow }
}

function findEdges(rows: readonly TextRow[]): Edges {
  const segments = rows.flatMap((row) => row.segments)
  return { left: findSmallest(segments.map(({ x }) => x)), right: findLargest(segments.map(({ right }) => right)) }
}

function takeSide(rows: TextRow[], belongs: (segment: Segment) => boolean): TextRow[] {
  return rows.flatMap((row) => {
    const segments = row.segments.filter(belongs)
    return segments.length > 0 ? [{ ...row, segments }] : []
  })
}
