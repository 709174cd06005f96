import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findAllDates, findDates, spanCrosses } from '#shared/domain/text/dates.ts'
import { glyphHeading } from '#shared/domain/text/heading-glyphs.ts'
import { joinWrapped, type WordUse, wordUse } from '#shared/domain/text/hyphens.ts'
import { closeLetterSpacing } from '#shared/domain/text/letter-spacing.ts'
import { findGlyph, findTitleGlyphs } from '../layout/glyph-titles.ts'
import { cutLong, MAX_LINE_LENGTH } from './long-lines.ts'
import type { ReadLine } from './read-line.ts'

const UNDERLINE = /^\s*[=\-_~*#—–─═+.·•]{3,}\s*$/
/** A heading with a rule before or behind it on the same line: "--- Education ---", "Skills ======". */
const RULED_HEADING =
  /^\s*(?:[=\-_~*#—–─═:.+<>|]{2,}\s*(?=\S.*?\s*[=\-_~*#—–─═:.+<>|]{2,}\s*$)|[=\-_~*#—–─═]{3,}\s*(?=\S)|(?=\p{L}.*?\s[=\-_~*—–─═]{3,}\s*$))(\p{L}.{0,58}?)\s*[=\-_~*#—–─═:.+<>|]*\s*$/u
const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const SETEXT_LEVEL = 1
/** All of a line in Markdown's or e-mail's emphasis. */
const EMPHASISED = /^\s*(?:(\*\*|__)(.+?)\1|\*[^*\s](?:[^*]*[^*\s])?\*|_[^_\s](?:[^_]*[^_\s])?_)\s*$/
const MAX_HANGING = 8
/** So much room at the end of a line shows that it was not wrapped there. */
const MIN_REST = 12
const MAX_HEAD = 60
const MAX_HEAD_WORDS = 14

/** Plain text as logical lines: bullets, underlined and Markdown headings, columns of spaces, and wrapped lines rejoined. */
export function linesFromText(text: string): ReadLine[] {
  const raw = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\f/g, '\n\n')
    // Two wide spaces part columns as two plain ones do.
    .replace(/(?<=\S)\u3000{2,}(?=\S)/g, '\t')
    .split('\n')
    .flatMap(cutLong)
    .flatMap(tableRow)
  const width = wrapWidth(raw)
  const use = wordUse(text)
  const shown = raw.filter((line) => line.trim() !== '')
  const headingGlyphs = findTitleGlyphs(shown.map((line) => ({ glyph: findGlyph(line) ?? undefined })))
  const lines: ReadLine[] = []
  let previousRaw: string | null = null
  let gap = false
  for (const rawLine of raw) {
    const line = closeLetterSpacing(rawLine.trimEnd())
    if (line.trim() === '') {
      gap = true
      previousRaw = null
      continue
    }
    const previous = lines.at(-1)
    if (UNDERLINE.test(line)) {
      if (previousRaw !== null && previous && !previous.bullet && previous.text.length <= 60)
        previous.heading = SETEXT_LEVEL
      gap = true
      previousRaw = null
      continue
    }
    const next = toLine(line, gap, headingGlyphs)
    if (previous && previousRaw !== null && continues(previousRaw, line, previous, next, width)) {
      previous.text = join(previous, next, use)
    } else {
      lines.push(next)
    }
    previousRaw = line
    gap = false
  }
  return lines
}

/** A row of a table drawn with bars, its cells apart by tabs; the rule below its titles is left out. */
function tableRow(line: string): string[] {
  if (/^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line) || /^\s*\+(?:[-=]{2,}\+)+\s*$/.test(line)) return []
  const row = /^\s*\|(.*)\|\s*$/.exec(line)
  return row?.[1] === undefined
    ? [line]
    : [
        row[1]
          .split('|')
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join('\t'),
      ]
}

function join(previous: ReadLine, next: ReadLine, use: WordUse): string {
  return joinWrapped(previous.text, next.text, use)
}

function toLine(raw: string, gap: boolean, headingGlyphs: ReadonlySet<string>): ReadLine {
  const indent = expandedIndent(raw)
  const hints = { ...(indent > 0 && { indent }), ...(gap && { gap: true as const }) }
  const ruled = RULED_HEADING.exec(raw)
  if (ruled?.[1]) return { text: closeLetterSpacing(ruled[1].trim()), heading: SETEXT_LEVEL, ...hints }
  const heading = MARKDOWN_HEADING.exec(raw.trim())
  if (heading?.[1] && heading[2])
    return { text: closeLetterSpacing(withoutMarks(heading[2])), heading: heading[1].length, ...hints }
  const glyph = glyphHeading(raw)
  if (glyph && headingGlyphs.has(glyph.glyph)) return { text: glyph.text, heading: SETEXT_LEVEL, ...hints }
  const item = afterBullet(raw)
  if (item !== null) return { text: cells(withoutMarks(itemCells(raw, item))), bullet: true, ...hints }
  const bold = EMPHASISED.test(raw)
  return { text: cells(withoutMarks(raw.trim())), ...(bold && { bold: 'all' as const }), ...hints }
}

/** Three spaces or more, two next to a date, or a tab set two parts of a line apart. */
function cells(text: string): string {
  const parts = text
    .split(/\t+| {3,}/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length > 1) return parts.join('\t')
  const spaced = text.split(/ {2}(?=\S)/)
  const [first = '', second = ''] = spaced
  const dated =
    spaced.length === 2 && (findDates(first)?.length === first.length || findDates(second)?.length === second.length)
  return dated ? spaced.join('\t') : text.replace(/ {2,}/g, ' ')
}

/** Items beside each other on one line, each with its own glyph: "+ Tax   + Treasury". */
function itemCells(raw: string, item: string): string {
  const glyph = raw.trim().charAt(0)
  if (!/[+•▪●■◦➢►✓✔]/.test(glyph)) return item
  return item.split(new RegExp(`\\s+[${glyph}]\\s+`)).join('\t')
}

function withoutMarks(text: string): string {
  return text
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/^_([^_]+)_$/, '$1')
    .replace(/(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, '$1')
}

function expandedIndent(raw: string): number {
  return (/^\s*/.exec(raw)?.[0] ?? '').replace(/\t/g, '    ').length
}

/**
 * The width at which the text was wrapped, or null where lines are as long as they like. Every line that may have been
 * broken tells an interval: it was at most as wide as the limit, and the next word did not fit any more.
 */
function wrapWidth(raw: string[]): number | null {
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

function continues(before: string, line: string, previous: ReadLine, next: ReadLine, width: number | null): boolean {
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
  const firstWord = line.trim().split(/\s/)[0] ?? ''
  if (!hangs && startsWithSpan(before) && /^\p{Lu}/u.test(firstWord) && !/[,;:–-]$/.test(before)) return false
  if (before.length + 1 + firstWord.length <= width) return false
  return !endsWithDates(before) || /^[\p{Ll}(]/u.test(firstWord)
}

/** A line of its own below a short list item, with the item's date: "Certified Dealer" above "Market Board, 06/2020". */
function isRemark(before: string, line: string, width: number | null): boolean {
  const firstWord = line.trim().split(/\s/)[0] ?? ''
  const fits = width !== null && before.length + 1 + firstWord.length <= width - MIN_REST
  return fits && /^\p{Lu}/u.test(firstWord) && !/[-–—(,;:/]$/.test(before) && endsWithDates(line)
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
  const firstWord = line.trim().split(/\s/)[0] ?? ''
  return width !== null && before.length + 1 + firstWord.length > width
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
