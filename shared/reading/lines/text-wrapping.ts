import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findAllDates, findDates, spanCrosses } from '#shared/domain/text/dates.ts'
import { MAX_LINE_LENGTH } from './long-lines.ts'
import type { ReadLine } from './read-line.ts'

const MAX_HANGING = 8
/** So much room at the end of a line shows that it was not wrapped there. */
const MIN_REST = 12
const MAX_HEAD = 60
const MAX_HEAD_WORDS = 14

/** How far a line is set in, in characters. */
export function expandedIndent(raw: string): number {
  return (/^\s*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length
}

/**
 * The width at which the text was wrapped, or null where lines are as long as they like. Every line that may have been
 * broken tells an interval: it was at most as wide as the limit, and the next word did not fit any more.
 */
export function wrapWidth(raw: string[]): number | null {
  const intervals: { from: number; to: number; weight: number }[] = []
  raw.forEach((rawLine, index) => {
    const [line, next] = [rawLine.trimEnd(), raw[index + 1]?.trimEnd() ?? '']
    if (line.length < 40 || next.trim() === '' || afterBullet(next) !== null) return
    const firstWord = next.trim().split(/\s/)[0] ?? ''
    const surely =
      /^\p{Ll}/u.test(firstWord) || (afterBullet(line) !== null && expandedIndent(next) > expandedIndent(line))
    if (!mayFollow(line, next)) return
    intervals.push({ from: line.length, to: line.length + firstWord.length, weight: surely ? 2 : 1 })
  })
  const votes = (width: number) =>
    intervals.reduce((sum, { from, to, weight }) => sum + (from <= width && width <= to ? weight : 0), 0)
  let best = { width: 0, votes: 3 }
  const unwrapped = Math.max(
    0,
    ...raw.filter((line) => afterBullet(line) !== null).map((line) => line.trimEnd().length),
  )
  for (const { to } of intervals) {
    if (to >= unwrapped && votes(to) > best.votes) best = { width: to, votes: votes(to) }
  }
  return best.width || null
}

export function continues(
  before: string,
  line: string,
  previous: ReadLine,
  next: ReadLine,
  width: number | null,
): boolean {
  if (next.bullet || next.heading !== undefined || previous.heading !== undefined) return false
  if (previous.text.length + next.text.length > MAX_LINE_LENGTH) return false
  const deeper = expandedIndent(line) > expandedIndent(before)
  const textStart = before.length - (afterBullet(before)?.length ?? before.trim().length)
  if (previous.bullet && deeper) return !isRemark(before, line, width) && !isHeadBelow(previous, next)
  if (previous.bullet && expandedIndent(line) >= textStart && textStart > 0) return true
  if (continuesCell(before, line, previous, next, width)) return true
  if (previous.text.includes('\t') || next.text.includes('\t')) return false
  if (width === null || before.length > width) return false
  const hangs = !previous.bullet && deeper && expandedIndent(line) - expandedIndent(before) <= MAX_HANGING
  if (expandedIndent(line) !== expandedIndent(before) && !hangs && !isContinuedItem(previous, line)) return false
  if (!mayFollow(before, line)) return false
  if (!hangs && startsWithSpan(before) && /^\s*\p{Lu}/u.test(line) && !/[,;:–-]$/.test(before)) return false
  if (roomBehind(before, line, width) >= 0) return false
  return !endsWithDates(before) || /^\s*[\p{Ll}(]/u.test(line)
}

/** A line of its own below a short list item, with the item's date: "Certified Dealer" above "Market Board, 06/2020". */
function isRemark(before: string, line: string, width: number | null): boolean {
  const fits = width !== null && roomBehind(before, line, width) >= MIN_REST
  return fits && /^\s*\p{Lu}/u.test(line) && !/[-–—(,;:/]$/.test(before) && endsWithDates(line)
}

/** A line with a date at its end below a bullet that has cells of its own is a second line of an entry's head. */
function isHeadBelow(previous: ReadLine, next: ReadLine): boolean {
  const isShort = next.text.split(/\s+/).length <= MAX_HEAD_WORDS && previous.text.length < MAX_HEAD
  return isShort && next.text.includes('\t') && endsWithDates(next.text)
}

/** The next line of a cell that was wrapped in its column: it starts where the cell does, and had no room above. */
function continuesCell(
  before: string,
  line: string,
  previous: ReadLine,
  next: ReadLine,
  width: number | null,
): boolean {
  if (!previous.text.includes('\t') || next.text.includes('\t') || previous.bullet) return false
  const cell = /^.*\S {2,}(?=\S)/.exec(before)
  const column = cell ? cell[0].length : expandedIndent(before)
  if (column === 0 || expandedIndent(line) !== column) return false
  return width !== null && roomBehind(before, line, width) < 0
}

/** How many characters would be left of a line if the next one's first word stood on it; below 0 it did not fit. */
function roomBehind(before: string, next: string, width: number): number {
  const [firstWord = ''] = next.trim().split(/\s/, 1)
  return width - before.length - 1 - firstWord.length
}

/** The second and further lines of a wrapped list item start where its text starts. */
function isContinuedItem(previous: ReadLine, line: string): boolean {
  return previous.bullet === true && expandedIndent(line) > (previous.indent ?? 0)
}

/** A date, an address or a label at its beginning shows that a line stands for itself, unless the line before leads up to it. */
function mayFollow(before: string, line: string): boolean {
  if (startsWithDate(before) && startsWithDate(line)) return false
  if (/[-–—(,;:/]$/.test(before) || spanCrosses(before, line)) return true
  if (/^\s*(\S+@\S|https?:|www\.)/i.test(line)) return false
  const dates = findDates(line)
  const opens = dates?.isSpan === true && dates.index <= line.length - line.trimStart().length
  const isHead = /^\s*\p{Lu}/u.test(line) && dates?.isSpan === true && endsWithDates(line) && line.length < MAX_HEAD
  if (isHead) return false
  return !opens && !/^\s*\p{Lu}[\p{L} &/-]{1,30}: /u.test(line)
}

/** A column of dates: each begins an entry. */
function startsWithDate(text: string): boolean {
  return findDates(text)?.index === text.length - text.trimStart().length
}

function startsWithSpan(text: string): boolean {
  const dates = findDates(text)
  return dates?.isSpan === true && dates.index === text.length - text.trimStart().length
}

function endsWithDates(text: string): boolean {
  const dates = findAllDates(text).at(-1)
  return dates !== undefined && dates.index + dates.length >= text.trimEnd().length - 1
}
