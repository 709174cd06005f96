import { isBulletGlyph } from '#shared/domain/text/bullets.ts'
import { findLargest, findSmallest } from '#shared/domain/text/extremes.ts'
import type { Shape, TextItem } from '../../files/pdf/page-content.ts'
import { MEASURES } from '../measures.ts'
import { isChip } from './boxes.ts'

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
  /** The smallest box around it. */
  box?: Shape
}

/** A piece of text with the smallest box around it. */
export type BoxedItem = TextItem & { box: Shape | null }

/**
 * The segments of one base line from left to right; `startsColumn` tells whether an item begins a column, so far from the one
 * before it.
 */
export function toSegments(items: BoxedItem[], startsColumn: (item: TextItem, apart: number) => boolean): Segment[] {
  const ordered = [...items].sort((a, b) => a.x - b.x || a.right - b.right)
  const groups: BoxedItem[][] = []
  for (const item of ordered) {
    const group = groups.at(-1)
    const last = group?.findLast(isVisible)
    if (group && last && isRepeated(last, item)) continue
    const apart = last ? item.x - last.right : 0
    const limit = last && isBulletGlyph(last.text) && group?.length === 1 ? MEASURES.bulletGap : MEASURES.segmentGap
    const size = Math.max(item.size, last?.size ?? 0)
    if (!group || startsColumn(item, apart) || apart > limit * size || (last && isApart(last, item)))
      groups.push([item])
    else group.push(item)
  }
  const segments = joinChips(joinBullets(groups.map(toSegment).filter(({ text }) => text !== '')))
  return items.filter(({ rightToLeft }) => rightToLeft).length * 2 > items.length ? segments.reverse() : segments
}

export function isVisible({ text }: TextItem): boolean {
  return text.trim() !== ''
}

/** Whether the edge of a box or another size parts two pieces of text that are further apart than words are. */
function isApart(last: BoxedItem, item: BoxedItem): boolean {
  if (!isVisible(item)) return false
  const changes = Math.abs(last.size - item.size) >= MEASURES.sameSize && !isBulletGlyph(last.text)
  if (changes && item.x - last.right > MEASURES.changedSizeGap * Math.max(item.size, last.size)) return true
  if (last.box === item.box) return false
  const gap = last.box && item.box ? MEASURES.boxGap : MEASURES.edgeOfBoxGap
  return item.x - last.right > gap * Math.max(item.size, last.size)
}

/** A bullet that stands far before its text belongs to it. */
function joinBullets(segments: Segment[]): Segment[] {
  const result: Segment[] = []
  for (const segment of segments) {
    const last = result.at(-1)
    if (!last || !isBulletGlyph(last.text) || segment.x - last.right > MEASURES.bulletGap * segment.size) {
      result.push(segment)
      continue
    }
    const shift = last.text.length + 1
    const breaks = segment.breaks.map((at) => at + shift)
    result[result.length - 1] = {
      ...segment,
      text: `${last.text} ${segment.text}`,
      x: last.x,
      textX: segment.x,
      breaks,
    }
  }
  return result
}

/** Labels in boxes that follow each other on a line are one segment, each a part of it. */
function joinChips(segments: Segment[]): Segment[] {
  const result: Segment[] = []
  for (const segment of segments) {
    const last = result.at(-1)
    const [before, box] = [last?.box ?? null, segment.box ?? null]
    const follows =
      last &&
      isChip(before, last.size) &&
      isChip(box, segment.size) &&
      before !== box &&
      box.left - before.right <= MEASURES.chipGap * segment.size
    if (follows) result[result.length - 1] = { ...joinCells([last, segment]), box }
    else result.push(segment)
  }
  return result
}

/** Parts of a line as one, apart by tabs. Its look is that of the first part. */
export function joinCells(cells: [Segment, ...Segment[]]): Segment {
  const [first] = cells
  const breaks: number[] = []
  let offset = 0
  for (const cell of cells) {
    for (const at of cell.breaks) breaks.push(at + offset)
    offset += cell.text.length + 1
  }
  return {
    ...first,
    text: cells.map(({ text }) => text).join('\t'),
    right: findLargest(cells.map(({ right }) => right)),
    breaks,
  }
}

/** Some programs print text twice, a little apart, to make it look bold. */
function isRepeated(last: TextItem, item: TextItem): boolean {
  return last.text === item.text && Math.abs(last.x - item.x) < 1.5 && last.text.trim().length > 1
}

function toSegment(items: BoxedItem[]): Segment {
  const visible = items.filter(isVisible)
  const ordered = visible.some(({ rightToLeft }) => rightToLeft) ? orderRightToLeft(items) : items
  let text = ''
  let before: TextItem | null = null
  const breaks: number[] = []
  for (const item of ordered) {
    const gap = before ? Math.max(item.x - before.right, before.x - item.right) : 0
    if (before && gap > MEASURES.wordGap * item.size && !text.endsWith(' ') && !item.text.startsWith(' ')) text += ' '
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
    ...(first?.box && { box: first.box }),
  }
}

/** Pieces of a line that is read from right to left; Latin words in it keep their own direction. */
function orderRightToLeft(items: TextItem[]): TextItem[] {
  const result: TextItem[] = []
  let run: TextItem[] = []
  for (const item of [...items].reverse()) {
    if (item.text.trim() !== '' && !/\p{Script=Latin}/u.test(item.text)) {
      for (const one of [...run.reverse(), item]) result.push(one)
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
