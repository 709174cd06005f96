import { isBulletGlyph } from '#shared/domain/parsing/bullets.ts'
import { findLargest, findSmallest } from '../extremes.ts'
import type { TextItem } from './page-content.ts'

/** Text that belongs together on one base line: nothing in it stands further apart than words do. */
export type Segment = {
  text: string
  x: number
  right: number
  y: number
  size: number
  bold: 'all' | 'start' | null
  /** Offsets at which the typeface changes. */
  breaks: number[]
  /** Where the text after a bullet begins, if the segment starts with one. */
  textX?: number
}

/** The segments of one base line from left to right. */
export type TextRow = { y: number; segments: Segment[] }

const SAME_LINE = 0.35
const WORD_GAP = 0.16
const SEGMENT_GAP = 1.1
const BULLET_GAP = 4
/** A gap like that between words, but exactly where other rows have a column. */
const COLUMN_GAP = 0.2
/** The same where other rows begin. */
const EDGE_GAP = 0.5
const MIN_ROWS_OF_COLUMN = 3

/** Groups the items of a page into rows of segments, from top to bottom. */
export function toRows(items: TextItem[]): TextRow[] {
  const sorted = [...items].sort((a, b) => a.y - b.y || a.x - b.x)
  const lines: { y: number; size: number; items: TextItem[] }[] = []
  for (const item of sorted) {
    if (item.text.trim() === '' && item.right - item.x > item.size) continue
    const line = lines.findLast(({ y, size }) => Math.abs(item.y - y) < SAME_LINE * Math.min(size, item.size))
    if (line) {
      line.items.push(item)
      if (item.text.trim() !== '' && item.size > line.size) Object.assign(line, { y: item.y, size: item.size })
    } else if (item.text.trim() !== '') lines.push({ y: item.y, size: item.size, items: [item] })
  }
  const split = (columns: Columns) => lines.map(({ y, items: own }) => ({ y, segments: toSegments(own, columns) }))
  return split(findColumnStarts(split(NO_COLUMNS), lines))
    .filter(({ segments }) => segments.length > 0)
    .sort((a, b) => a.y - b.y)
}

/** Places, in whole points, at which text begins again and again: beside other text, or with nothing before it on its line. */
type Columns = { beside: ReadonlySet<number>; edges: ReadonlySet<number> }
const NO_COLUMNS: Columns = { beside: new Set(), edges: new Set() }

function findColumnStarts(rows: TextRow[], lines: { items: TextItem[] }[]): Columns {
  const beside = rows.flatMap(({ segments }) => segments.slice(1).map(({ x }) => x))
  // Words of justified text are no evidence: only lines that begin there show an edge.
  const edges = lines.map(({ items }) => findSmallest(items.filter(isVisible).map(({ x }) => x)))
  return {
    beside: findFrequentPlaces(beside),
    edges: new Set([...findFrequentPlaces(edges), ...findStartsAfterLabels(lines)]),
  }
}

/** Where text begins behind labels that all end at one place: a margin that is set to the right. */
function findStartsAfterLabels(lines: { items: TextItem[] }[]): number[] {
  const gaps = lines.flatMap(({ items }) => {
    const visible = items.filter(isVisible).sort((a, b) => a.x - b.x)
    const at = visible.findIndex(
      ({ x, size }, index) => index > 0 && x - (visible[index - 1]?.right ?? x) > EDGE_GAP * size,
    )
    const [label, text] = [visible[at - 1], visible[at]]
    return label && text ? [{ from: Math.round(label.right), to: Math.round(text.x) }] : []
  })
  const counts = new Map<string, number>()
  const toKey = (from: number, to: number) => `${from} ${to}`
  for (const { from, to } of gaps) counts.set(toKey(from, to), (counts.get(toKey(from, to)) ?? 0) + 1)
  const countAlike = ({ from, to }: { from: number; to: number }) =>
    [-1, 0, 1].reduce((sum, shift) => sum + (counts.get(toKey(from + shift, to)) ?? 0), 0)
  return gaps.filter((gap) => countAlike(gap) >= MIN_ROWS_OF_COLUMN).map(({ to }) => to)
}

function findFrequentPlaces(places: number[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const x of places) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= MIN_ROWS_OF_COLUMN).map(([x]) => x))
}

function isVisible({ text }: TextItem): boolean {
  return text.trim() !== ''
}

function toSegments(items: TextItem[], columns: Columns): Segment[] {
  const ordered = [...items].sort((a, b) => a.x - b.x || a.right - b.right)
  const groups: TextItem[][] = []
  for (const item of ordered) {
    const group = groups.at(-1)
    const last = group?.findLast(isVisible)
    if (group && last && isRepeated(last, item)) continue
    const apart = last ? item.x - last.right : 0
    const limit = last && isBulletGlyph(last.text) && group?.length === 1 ? BULLET_GAP : SEGMENT_GAP
    if (!group || startsColumn(item, apart, columns) || apart > limit * Math.max(item.size, last?.size ?? 0))
      groups.push([item])
    else group.push(item)
  }
  const segments = groups.map(toSegment).filter(({ text }) => text !== '')
  return items.filter(({ rightToLeft }) => rightToLeft).length * 2 > items.length ? segments.reverse() : segments
}

function startsColumn(item: TextItem, apart: number, { beside, edges }: Columns): boolean {
  if (!isVisible(item)) return false
  const x = Math.round(item.x)
  return (beside.has(x) && apart > COLUMN_GAP * item.size) || (edges.has(x) && apart > EDGE_GAP * item.size)
}

/** Some programs print text twice, a little apart, to make it look bold. */
function isRepeated(last: TextItem, item: TextItem): boolean {
  return last.text === item.text && Math.abs(last.x - item.x) < 1.5 && last.text.trim().length > 1
}

function toSegment(items: TextItem[]): Segment {
  const visible = items.filter(isVisible)
  const ordered = visible.some(({ rightToLeft }) => rightToLeft) ? orderRightToLeft(items) : items
  let text = ''
  let before: TextItem | null = null
  const breaks: number[] = []
  for (const item of ordered) {
    const gap = before ? Math.max(item.x - before.right, before.x - item.right) : 0
    if (before && gap > WORD_GAP * item.size && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' '
    if (before && item.text.trim() !== '' && (before.bold !== item.bold || before.italic !== item.italic))
      breaks.push(text.length)
    text += text === '' ? item.text.trimStart() : item.text
    if (item.text.trim() !== '') before = item
  }
  const tidy = withHyphens(text.trimEnd())
  const lettered = visible.filter((item) => /[\p{L}\p{N}]/u.test(item.text))
  const [first, second] = visible
  const bullet = first && second && isBulletGlyph(first.text)
  return {
    text: tidy.includes('  ') ? tidy.replace(/ {2,}/g, ' ') : tidy,
    x: findSmallest(visible.map(({ x }) => x)),
    right: findLargest(visible.map(({ right }) => right)),
    y: first?.y ?? 0,
    size: findMainSize(visible),
    bold: !lettered[0]?.bold ? null : lettered.every(({ bold }) => bold) ? 'all' : 'start',
    breaks: tidy.includes('  ') ? [] : breaks.filter((offset) => offset < tidy.length),
    ...(bullet && { textX: second.x }),
  }
}

/** Pieces of a line that is read from right to left; Latin words in it keep their own direction. */
function orderRightToLeft(items: TextItem[]): TextItem[] {
  const result: TextItem[] = []
  let run: TextItem[] = []
  for (const item of [...items].reverse()) {
    if (item.text.trim() !== '' && !/\p{Script=Latin}/u.test(item.text)) {
      for (const before of run.reverse()) result.push(before)
      result.push(item)
      run = []
    } else run.push(item)
  }
  return [...result, ...run.reverse()]
}

/** A soft hyphen that was drawn inside a line is a hyphen; at the end of one it may be a break in a word. */
function withHyphens(text: string): string {
  return text.replace(/\u00ad ?(?=.)/g, '-')
}

function findMainSize(items: TextItem[]): number {
  const lengths = new Map<number, number>()
  for (const { size, text } of items) lengths.set(size, (lengths.get(size) ?? 0) + text.length)
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
