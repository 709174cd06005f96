import { findSmallest } from '#shared/domain/text/extremes.ts'
import type { PageContent, Shape, TextItem } from '../../files/pdf/page-content.ts'
import { MEASURES } from '../measures.ts'
import { findBox, findFrames } from './boxes.ts'
import { type BoxedItem, isVisible, type Segment, toSegments } from './segments.ts'

/** The segments of one base line from left to right, and the level lines that are drawn between it and the row above. */
export type TextRow = { page: number; y: number; segments: Segment[]; rules: Shape[] }

type Line = { y: number; size: number; items: BoxedItem[] }

/** Groups the items of a page into rows of segments, from top to bottom. */
export function toRows({ items, shapes }: PageContent, page: number): TextRow[] {
  const { boxes, rules } = findFrames(shapes, items)
  const lines = toLines(items.map((item) => ({ ...item, box: findBox(item, boxes) })))
  const split = (columns: Columns) =>
    lines.map(({ y, items: own }) => {
      const flush = findFlushStart(own, columns.ends)
      return { y, segments: toSegments(own, (item, apart) => item === flush || startsColumn(item, apart, columns)) }
    })
  const rows = split(findColumnStarts(split(NO_COLUMNS), lines))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.y - b.y)
  return rows.map((row, index) => {
    const above = rows[index - 1]?.y ?? Number.NEGATIVE_INFINITY
    return { ...row, page, rules: rules.filter(({ top }) => top > above && top <= row.y) }
  })
}

function toLines(items: BoxedItem[]): Line[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: Line[] = []
  for (const item of sorted) {
    if (item.text.trim() === '' && item.right - item.x > item.size) continue
    const line = lines.findLast(({ y, size }) => Math.abs(item.y - y) < MEASURES.sameLine * Math.min(size, item.size))
    if (line) {
      line.items.push(item)
      if (item.text.trim() !== '' && item.size > line.size) Object.assign(line, { y: item.y, size: item.size })
    } else if (item.text.trim() !== '') lines.push({ y: item.y, size: item.size, items: [item] })
  }
  return lines
}

/** Places, in whole points, at which text begins again and again: beside other text, or with nothing before it on its line. */
type Columns = {
  beside: ReadonlySet<number>
  edges: ReadonlySet<number>
  /** Where the last text of rows ends again and again that stands apart on them. */
  ends: readonly number[]
}
const NO_COLUMNS: Columns = { beside: new Set(), edges: new Set(), ends: [] }

function findColumnStarts(rows: { segments: Segment[] }[], lines: Line[]): Columns {
  const beside = rows.flatMap(({ segments }) => segments.slice(1).map(({ x }) => x))
  // Words of justified text are no evidence: only lines that begin there show an edge.
  const edges = lines.flatMap(({ items }) => findSmallest(items.filter(isVisible).map(({ x }) => x)))
  return {
    beside: findFrequentPlaces(beside),
    edges: new Set([...findFrequentPlaces(edges), ...findStartsAfterLabels(lines)]),
    ends: findEnds(rows),
  }
}

function findEnds(rows: { segments: Segment[] }[]): number[] {
  const ends = rows.flatMap(({ segments }) => (segments.length > 1 ? [segments.at(-1)?.right ?? 0] : []))
  const countAlike = (end: number) => ends.filter((other) => Math.abs(other - end) <= MEASURES.sameEnd).length
  return ends.filter((end) => countAlike(end) >= MEASURES.minRowsOfEnd)
}

/** The first piece of a text in another size at the end of a line, where the dates of other rows end: it is one of them. */
function findFlushStart(items: readonly BoxedItem[], ends: readonly number[]): BoxedItem | null {
  const visible = items.filter(isVisible).sort((a, b) => a.x - b.x)
  const last = visible.at(-1)
  if (!last || !ends.some((end) => Math.abs(end - last.right) <= MEASURES.sameEnd)) return null
  const differs = (item: BoxedItem) => Math.abs(item.size - last.size) >= MEASURES.sameSize
  const start = visible.findLastIndex(differs) + 1
  const [before, first] = [visible[start - 1], visible[start]]
  return before && first && first.x - before.right > MEASURES.wordGap * first.size ? first : null
}

/** Where text begins behind labels that all end at one place: a margin that is set to the right. */
function findStartsAfterLabels(lines: Line[]): number[] {
  const gaps = lines.flatMap(({ items }) => {
    const visible = items.filter(isVisible).sort((a, b) => a.x - b.x)
    const at = visible.findIndex(
      ({ x, size }, index) => index > 0 && x - (visible[index - 1]?.right ?? x) > MEASURES.edgeGap * size,
    )
    const [label, text] = [visible[at - 1], visible[at]]
    return label && text ? [{ from: Math.round(label.right), to: Math.round(text.x) }] : []
  })
  const counts = new Map<string, number>()
  const toKey = (from: number, to: number) => `${from} ${to}`
  for (const { from, to } of gaps) counts.set(toKey(from, to), (counts.get(toKey(from, to)) ?? 0) + 1)
  const countAlike = ({ from, to }: { from: number; to: number }) =>
    [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(toKey(from + shift, to)) ?? 0), 0)
  return gaps.filter((gap) => countAlike(gap) >= MEASURES.minRowsOfColumn).map(({ to }) => to)
}

function findFrequentPlaces(places: number[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const x of places) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= MEASURES.minRowsOfColumn).map(([x]) => x))
}

function startsColumn(item: TextItem, apart: number, { beside, edges }: Columns): boolean {
  if (!isVisible(item)) return false
  const x = Math.round(item.x)
  return (
    (beside.has(x) && apart > MEASURES.columnGap * item.size) || (edges.has(x) && apart > MEASURES.edgeGap * item.size)
  )
}
