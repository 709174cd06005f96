import { MEASURES } from '../measures.ts'
import { haveSameLook, type Look, lookOf, standsOut } from './looks.ts'
import type { TextRow } from './rows.ts'
import type { Segment } from './segments.ts'
import { type Cluster, compareSides, findBeside, indexByRow, isLeftOf, type Piece, type Sides } from './sides.ts'

/**
 * Whether a gutter parts columns that are read one after the other. A column of dates or labels fits the entries beside it:
 * what stands together in it begins where something begins on the other side. A column of its own does not.
 */
export function areColumns(rows: readonly TextRow[], gutter: number, body: Look): boolean {
  const sides = compareSides(rows, gutter)
  const { narrow, wide, wideByRow, clusters } = sides
  if (narrow.length < MEASURES.minRowsOfColumn || wide.length < MEASURES.minRowsOfColumn) return false
  if (haveTitlesOfOneLook(rows, sides, body)) return true
  // A title with nothing beside it may head what is labelled below it as well as the text of a column.
  const texts = clusters.filter(({ isAlone, pieces: [first] }) => !(isAlone && standsOut(first.segment, body)))
  const fitting = shareOf(texts, ({ startsBeside }) => startsBeside)
  const level = shareOf(narrow, (piece) => findBeside(rows, piece, wideByRow).length > 0)
  if (texts.length >= MEASURES.minRowsOfColumn && fitting < MEASURES.fittingShare) return true
  const isStack = texts.length < MEASURES.minRowsOfColumn && narrow.length >= MEASURES.minRowsOfStack
  return isStack && level < MEASURES.levelShare
}

/** Titles over text on both sides, set alike, but not all of them at one height with a title of the other side. */
function haveTitlesOfOneLook(rows: readonly TextRow[], { narrow, wide }: Sides, body: Look): boolean {
  const titles = findTitles(narrow, body)
  const others = findTitles(wide, body)
  const looks = new Set(others.map(({ segment }) => keyOf(segment)))
  const byRow = indexByRow(others)
  const shared = titles.filter(({ segment }) => looks.has(keyOf(segment)))
  const own = shared.filter(
    (title) => !findBeside(rows, title, byRow).some((other) => haveSameLook(title.segment, other.segment)),
  )
  return shared.length >= MEASURES.minTitlesOfColumn && own.length > 0
}

function keyOf(segment: Segment): string {
  const { size, bold, capitals } = lookOf(segment)
  return `${Math.round(size)} ${bold} ${capitals}`
}

/** Short lines that stand out from the text, alone on their side, with plainer text below. */
function findTitles(side: readonly Piece[], body: Look): Piece[] {
  return side.filter(({ segment, row }, index) => {
    const [before, next] = [side[index - 1], side[index + 1]]
    const isAlone = before?.row !== row && next?.row !== row
    const heads = next !== undefined && !haveSameLook(segment, next.segment) && segment.size >= next.segment.size - 1
    return isAlone && heads && segment.text.length <= MEASURES.maxTitleLength && standsOut(segment, body)
  })
}

/**
 * How many rows at the top of two columns belong to neither: both columns begin below them, with titles that are set
 * alike and stand at one height.
 */
export function countRowsAbove(rows: readonly TextRow[], gutter: number, body: Look): number {
  const at = rows.findIndex(({ segments }) => {
    const left = segments.filter((segment) => isLeftOf(segment, gutter))
    const right = segments.filter((segment) => !isLeftOf(segment, gutter))
    const [a, b] = [left[0], right[0]]
    if (!a || !b || left.length > 1 || right.length > 1) return false
    return standsOut(a, body) && haveSameLook(a, b) && Math.max(a.text.length, b.text.length) <= MEASURES.maxTitleLength
  })
  return at > 0 && at <= MEASURES.maxRowsAbove ? at : 0
}

function shareOf<T extends Piece | Cluster>(list: readonly T[], holds: (one: T) => boolean): number {
  return list.length === 0 ? 0 : list.filter(holds).length / list.length
}
