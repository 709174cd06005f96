import { MEASURES } from '../measures.ts'
import { haveSameLook } from './looks.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'

/** A piece of text of one side, with the index of its row. */
export type Piece = { segment: Segment; row: number }

/** Pieces below each other without a gap: the text that a person sees as one. */
export type Cluster = { pieces: [Piece, ...Piece[]]; isAlone: boolean; startsBeside: boolean }

/** The narrower and the wider side of a place, and how the narrower one fits the other. */
export type Sides = {
  narrow: Piece[]
  wide: Piece[]
  wideByRow: PiecesByRow
  clusters: Cluster[]
}

/** Whether a piece stands left of a gutter at `x`. */
export function isLeftOf({ x }: Segment, gutter: number): boolean {
  return x < gutter - MEASURES.clearance
}

/** Takes rows apart at a gutter and looks at how the narrower side (the one with less text) fits the other. */
export function compareSides(rows: readonly TextRow[], gutter: number): Sides {
  const pieces = rows.flatMap(({ segments }, row) => segments.map((segment) => ({ segment, row })))
  const left = pieces.filter(({ segment }) => isLeftOf(segment, gutter))
  const right = pieces.filter(({ segment }) => !isLeftOf(segment, gutter))
  const measureText = (side: Piece[]) => side.reduce((sum, { segment }) => sum + segment.text.length, 0)
  const [narrow, wide] = measureText(left) <= measureText(right) ? [left, right] : [right, left]
  const starts = new Set(findClusters(rows, wide).map(([first]) => first.row))
  for (const [index, piece] of wide.entries()) {
    const before = wide[index - 1]
    if (before && before.row !== piece.row && beginsAnew(piece.segment, before.segment)) starts.add(piece.row)
  }
  const wideByRow = indexByRow(wide)
  const clusters = findClusters(rows, narrow).map((own) => {
    const beside = findBeside(rows, own[0], wideByRow)
    return {
      pieces: own,
      isAlone: beside.length === 0,
      startsBeside: beside.some(({ row }) => starts.has(row)),
    }
  })
  return { narrow, wide, wideByRow, clusters }
}

/** Whether text that stands close below other text begins something: it is set otherwise, or begins in bold type. */
function beginsAnew(segment: Segment, before: Segment): boolean {
  return !haveSameLook(segment, before) || (segment.bold !== null && before.bold === null)
}

/** Pieces by the index of their row. */
export type PiecesByRow = ReadonlyMap<number, readonly Piece[]>

export function indexByRow(pieces: readonly Piece[]): PiecesByRow {
  const index = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const own = index.get(piece.row)
    if (own) own.push(piece)
    else index.set(piece.row, [piece])
  }
  return index
}

/** The pieces among others that stand at the height of a piece, from top to bottom. */
export function findBeside(
  rows: readonly TextRow[],
  piece: Piece,
  others: PiecesByRow,
  height: number = MEASURES.sameHeight,
): Piece[] {
  const found: Piece[] = []
  for (let row = piece.row - MEASURES.rowsAtOneHeight; row <= piece.row + MEASURES.rowsAtOneHeight; row++) {
    for (const other of others.get(row) ?? []) if (areBeside(rows, piece, other, height)) found.push(other)
  }
  return found
}

/** Whether two pieces stand at one height, be their base lines a little apart. */
export function areBeside(rows: readonly TextRow[], a: Piece, b: Piece, height: number = MEASURES.sameHeight): boolean {
  if (a.row === b.row) return true
  const size = Math.max(a.segment.size, b.segment.size)
  return rows[a.row]?.page === rows[b.row]?.page && Math.abs(a.segment.y - b.segment.y) <= height * size
}

/** Pieces of one side in clusters. */
export function findClusters(rows: readonly TextRow[], side: readonly Piece[]): [Piece, ...Piece[]][] {
  const clusters: [Piece, ...Piece[]][] = []
  for (const piece of side) {
    const last = clusters.at(-1)
    const before = last?.at(-1)
    if (last && before && followsClosely(rows, before, piece)) last.push(piece)
    else clusters.push([piece])
  }
  return clusters
}

function followsClosely(rows: readonly TextRow[], before: Piece, piece: Piece): boolean {
  if (before.row === piece.row) return true
  if (!haveSameLook(before.segment, piece.segment)) return false
  const distance = piece.segment.y - before.segment.y
  const size = Math.max(before.segment.size, piece.segment.size)
  return rows[before.row]?.page === rows[piece.row]?.page && distance <= MEASURES.lineDistance * size
}
