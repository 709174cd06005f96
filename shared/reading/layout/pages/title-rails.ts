import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import { MEASURES } from '../measures.ts'
import { findGutters, type Gutter } from './gutters.ts'
import { haveSameLook, type Look, lookOf, standsOut } from './looks.ts'
import type { TextRow } from './rows.ts'
import { joinCells, type Segment } from './segments.ts'
import { findBeside, findClusters, indexByRow, isLeftOf, type Piece, type PiecesByRow } from './sides.ts'

/** A title of the margin: the row that it is read before, its pieces there, and a row of its own for it. */
type RailTitle = { before: number; segments: Segment[]; row: TextRow }

/** Rows with titles in the margin beside them. */
export type TitleRail = { from: number; to: number; titles: RailTitle[] }

/**
 * Titles in a narrow column left of what they head. They stand out from the text, each stands for itself beside the
 * beginning of something, and what they stand beside is more than the value of a label.
 */
export function findTitleRail(rows: readonly TextRow[], body: Look): TitleRail | null {
  const gutters = findGutters(rows, { rulesPart: false }).sort((a, b) => a.x - b.x || b.rights - a.rights)
  for (const gutter of gutters) {
    const titles = findRailTitles(rows, gutter, body)
    if (titles.length > 0) return { from: gutter.from, to: gutter.to, titles }
  }
  return null
}

function findRailTitles(rows: readonly TextRow[], { x, from, to, rights }: Gutter, body: Look): RailTitle[] {
  const all = rows.flatMap(({ segments }, row) =>
    row < from || row > to ? [] : segments.map((segment) => ({ segment, row })),
  )
  const margin = all.filter(({ segment }) => isLeftOf(segment, x))
  const content = all.filter(({ segment }) => !isLeftOf(segment, x))
  const left = findSmallest(margin.map(({ segment }) => segment.x))
  const right = findLargest(content.map(({ segment }) => segment.right))
  if (rights < MEASURES.minRowsOfColumn || x - left > MEASURES.railShare * (right - left)) return []
  const byRow = indexByRow(content)
  const clusters = findClusters(rows, margin)
  const candidates = clusters.filter((cluster) => couldBeTitle(cluster, body))
  const anchored = candidates.filter(([first]) => findBeside(rows, first, byRow, MEASURES.titleHeight).length > 0)
  // A title that stands alone heads what is labelled below it, if that is next in the margin.
  const alone = candidates.filter((cluster) => {
    const next = clusters[clusters.indexOf(cluster) + 1]
    return !anchored.includes(cluster) && next !== undefined && findBeside(rows, next[0], byRow).length > 0
  })
  const titles = anchored.filter(
    ([first]) =>
      !alone.some(
        ([other]) => haveSameLook(other.segment, first.segment) || standsOut(other.segment, lookOf(first.segment)),
      ),
  )
  const [first] = titles
  if (!first) return []
  const set = titles.filter(([piece]) => haveSameLook(piece.segment, first[0].segment))
  if (set.some((cluster) => headsStack(rows, cluster, margin))) return []
  const spans = set.map((cluster) =>
    spanOf(rows, cluster, clusters[clusters.indexOf(cluster) + 1]?.[0].row ?? to + 1, byRow),
  )
  const isLarge = first[0].segment.size >= MEASURES.titleSize * body.size
  if (!isLarge && !spans.some((span) => isStructured(span))) return []
  return set.map((cluster) => toRailTitle(rows, cluster, byRow))
}

/** A line or two that are set alike, without figures as dates have them. */
function couldBeTitle(cluster: readonly Piece[], body: Look): boolean {
  const [first] = cluster
  const text = cluster.map(({ segment }) => segment.text).join(' ')
  return (
    first !== undefined &&
    cluster.every(({ segment }) => haveSameLook(segment, first.segment)) &&
    text.length <= MEASURES.maxTitleLength &&
    cluster.length <= MEASURES.maxRowsOfTitle &&
    /\p{L}/u.test(text) &&
    !/\d{4}/.test(text) &&
    standsOut(first.segment, body)
  )
}

/** Whether more text follows right below in the margin: what stands there is an entry of its own, such as an employer with its dates. */
function headsStack(rows: readonly TextRow[], cluster: readonly Piece[], margin: readonly Piece[]): boolean {
  const last = cluster.at(-1)
  if (!last) return false
  const next = margin[margin.indexOf(last) + 1]
  if (!next || rows[last.row]?.page !== rows[next.row]?.page) return false
  return next.segment.y - last.segment.y <= MEASURES.lineDistance * Math.max(last.segment.size, next.segment.size)
}

/** What stands beside a piece of the margin: from its height to that of the next piece. */
function spanOf(rows: readonly TextRow[], [first]: [Piece, ...Piece[]], end: number, byRow: PiecesByRow): Piece[] {
  const beside = findBeside(rows, first, byRow, MEASURES.titleHeight)[0]?.row ?? first.row
  const start = Math.min(beside, first.row)
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => byRow.get(start + index) ?? []).flat()
}

/** Several lines that are not all of one kind: more than what a label has beside it. */
function isStructured(span: readonly Piece[]): boolean {
  const rows = new Set(span.map(({ row }) => row))
  const kinds = new Set(
    span.map(({ segment }) =>
      afterBullet(segment.text) === null ? `${segment.bold} ${Math.round(segment.size)}` : 'item',
    ),
  )
  return kinds.size > 1 && rows.size >= MEASURES.minRowsOfColumn
}

function toRailTitle(rows: readonly TextRow[], cluster: [Piece, ...Piece[]], byRow: PiecesByRow): RailTitle {
  const [first, ...others] = cluster
  const beside = findBeside(rows, first, byRow, MEASURES.titleHeight)[0]
  const segments = cluster.map(({ segment }) => segment)
  const joined = {
    ...joinCells([first.segment, ...others.map(({ segment }) => segment)]),
    text: segments.map(({ text }) => text).join(' '),
  }
  const row = rows[first.row]
  return {
    before: Math.min(first.row, beside?.row ?? first.row),
    segments,
    row: { page: row?.page ?? 1, y: first.segment.y, segments: [joined], rules: [] },
  }
}
