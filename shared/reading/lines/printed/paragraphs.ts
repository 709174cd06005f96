import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findAllDates, spanCrosses } from '#shared/domain/text/dates.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import { joinWrapped, wordUse, writesCompoundsInLowerCase } from '#shared/domain/text/hyphens.ts'
import type { PrintedLine } from '../../layout/pages/lines.ts'
import type { ReadLine } from '../read-line.ts'
import { couldBeDomain, holdsAddress, isAddress } from './addresses.ts'
import { withProseEdges } from './prose-edges.ts'

const MAX_LEADING = 1.75
/** Entries in a sidebar are set apart by a quarter of a line; items of one list stand closer. */
const GAP = 1.24
const MAX_BROKEN_DATE = 20
const RUNS_ON_FROM = 0.8
/** Text without spaces between its words breaks behind nearly every letter; what closes or ends stays with it. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー][\p{Pe}、。，．]*/u
/** A line of so few words above the name of a site is no sentence that ends in it. */
const MAX_WORDS_BEFORE_DOMAIN = 4

/** Joins the wrapped lines of each stream into logical lines. */
export function linesFromPrinted(printed: PrintedLine[]): ReadLine[] {
  const lines = withProseEdges(printed)
  const use = wordUse(lines.map(({ text }) => text).join('\n'))
  const hyphenates = isJustified(lines) || !writesCompoundsInLowerCase(lines.map(({ text }) => text).join(' '))
  const unhung = hasUnhungItems(lines)
  const pitch = findUsualPitch(lines)
  const result: { line: ReadLine; last: PrintedLine; first: PrintedLine }[] = []
  for (const line of lines) {
    const before = result.at(-1)
    if (before && (continues(before.first, before.last, line, unhung) || isRestOfDate(before.last, line))) {
      const text = isSplitAddress(before.last, line)
        ? before.line.text + line.text
        : joinWrapped(before.line.text, line.text, use, hyphenates)
      before.line.text = text
      if (line.links.length > 0) before.line.links = [...(before.line.links ?? []), ...line.links]
      before.last = line
      continue
    }
    const gap =
      before !== undefined &&
      before.last.flow === line.flow &&
      before.last.page === line.page &&
      line.y - before.last.y > GAP * pitch
    result.push({ line: toReadLine(line, gap), first: line, last: line })
  }
  return result.map(({ line }) => line)
}

function toReadLine(line: PrintedLine, gap: boolean): ReadLine {
  const indent = Math.round(line.x - line.columnLeft)
  return {
    text: line.text,
    ...(line.flow > 0 && { flow: line.flow }),
    page: line.page,
    ...(indent > 1 && { indent }),
    size: Math.round(line.size * 10) / 10,
    ...(line.bold && { bold: line.bold }),
    ...(line.bullet && { bullet: true as const }),
    ...((gap || line.isTitle) && { gap: true as const }),
    ...(line.breaks.length > 0 && { breaks: line.breaks }),
    ...(line.links.length > 0 && { links: line.links }),
  }
}

/** Whether a line is the next line of the same paragraph: the word it begins with did not fit on the line before. */
function continues(first: PrintedLine, before: PrintedLine, line: PrintedLine, unhung: boolean): boolean {
  if (line.flow !== before.flow || line.bullet || line.text.includes('\t')) return false
  if (Math.abs(line.size - before.size) > 0.6 || !hasSameWeight(before, line)) return false
  if (isTitleInCapitals(before, line)) return false
  const samePage = line.page === before.page
  if (samePage && (line.y - before.y > MAX_LEADING * line.size || line.y <= before.y)) return false
  if (!samePage && line.page !== before.page + 1) return false
  if (first.bullet && hangsBelow(first, before, line)) {
    return samePage || !/[.!?]$/.test(before.text) || isFull(before, line)
  }
  if (!samePage && /[.!?:]$/.test(before.text)) return false
  if (isWholeDate(line.text) && !/[-–—,(]$/.test(before.text) && !isDateBroken(before.text, line.text)) return false
  if (isOwnLine(first, before, line)) return false
  if (first.bullet && first === before && !unhung && !/^[\p{Ll}(]/u.test(line.text)) return false
  const cellX = line.x - before.lastX
  const itemInCell = cellX > 0 && cellX < 2 * line.size && afterBullet(before.text.split('\t').at(-1) ?? '') !== null
  const inCell = before.text.includes('\t') && before.lastX > before.x + 20 && (Math.abs(cellX) < 2 || itemInCell)
  const aligned = first.bullet ? Math.abs(line.x - before.x) < 2 : Math.abs(line.x - before.x) < 2 || inCell
  if (!aligned || (before.text.includes('\t') && !inCell)) return false
  if (!isFull(before, line) && !(first.bullet && runsOn(before, line))) return false
  // What ends with a date and stands above another such line is an entry, be the next written small.
  return !endsWithDate(before.text) || (/^[\p{Ll}(]/u.test(line.text) && !endsWithDate(line.text))
}

/** Whether a line begins below the text of an item, right of its bullet. */
function hangsBelow(first: PrintedLine, before: PrintedLine, line: PrintedLine): boolean {
  if (line.x < first.x + 3) return false
  if (before !== first) return Math.abs(line.x - before.x) < 4
  // Where bullet and text are one piece, the place of the text is not known exactly.
  return Math.abs(line.x - first.textX) < (first.isTextXKnown ? 4 : first.size)
}

/** A bold name that is too long goes on below, where the line may end in plain text. */
function hasSameWeight(before: PrintedLine, line: PrintedLine): boolean {
  if ((line.bold === 'all') === (before.bold === 'all')) return true
  return before.bold === 'all' && line.bold === 'start' && isFull(before, line)
}

/** A title in capitals does not go on in small letters. */
function isTitleInCapitals(before: PrintedLine, line: PrintedLine): boolean {
  const isInCapitals = /\p{Lu}{3}/u.test(before.text) && !/\p{Ll}/u.test(before.text)
  return isInCapitals && before.bold === 'all' && /\p{Ll}/u.test(line.text)
}

/** Whether the further lines of list items begin below their bullets, as lower-case words there show. */
function hasUnhungItems(lines: PrintedLine[]): boolean {
  return lines.some((line, index) => {
    const before = lines[index - 1]
    return before?.bullet && !line.bullet && Math.abs(line.x - before.x) < 2 && /^\p{Ll}/u.test(line.text)
  })
}

/** "2016 –" at the end of a line and "2019" alone on the next are one span. */
function isRestOfDate(before: PrintedLine, line: PrintedLine): boolean {
  if (before.flow !== line.flow || line.bullet || before.bullet || line.text.length > 20) return false
  return spanCrosses(before.text, line.text) && takeHeadDate(line.text) !== null
}

/** Addresses, telephone numbers and labelled lines ("LinkedIn: …") stand alone, unless the line before leads up to them. */
function isOwnLine(first: PrintedLine, before: PrintedLine, line: PrintedLine): boolean {
  if (isSplitAddress(before, line)) return false
  if (isListOfShortLines(first, before, line)) return true
  const leadsUp = /[:|,;·•(–—-]$/.test(before.text)
  const isDomain = couldBeDomain(line.text) && before.text.split(/\s+/).length <= MAX_WORDS_BEFORE_DOMAIN
  const own = isDomain || isAddress(line.text) || /^\p{Lu}[\p{L} .'’"/-]{1,22}: /u.test(line.text)
  return (own || isAddress(before.text) || isProseBelowContact(before, line)) && !leadsUp
}

/** What a person says about themselves right below a line of addresses, without a heading. */
function isProseBelowContact(before: PrintedLine, line: PrintedLine): boolean {
  return holdsAddress(before.text) && line.text.split(/\s+/).length >= 4 && !/[|•·@]|\d{4}/.test(line.text)
}

/**
 * In a narrow column the longest of a list of short lines always looks full. A few words that lead up to nothing, above a
 * line with a capital, are an item of their own.
 */
function isListOfShortLines(first: PrintedLine, before: PrintedLine, line: PrintedLine): boolean {
  // What is bold is a title rather than an item of a list.
  const isTitle = before.bold === 'all'
  const narrow = line.flow > 0 && !first.bullet && first === before && !isTitle
  const bracketed = /\([^()]+\)$/
  if (narrow && bracketed.test(before.text) && bracketed.test(line.text) && /^\p{Lu}/u.test(line.text)) return true
  return (
    narrow &&
    before.text.split(/\s+/).length <= 3 &&
    !/[,;:(&/-]$|[.!?] |\s(of|and|the|for|in|de|du|des|et|y|e|di|da|und|für|zur|der|van|voor|en|i|w|v|a|och|til)$/.test(
      before.text,
    ) &&
    !isCommaList(before.text, line.text) &&
    /^\p{Lu}/u.test(line.text)
  )
}

/** Commas on both lines: the list goes on. */
function isCommaList(before: string, line: string): boolean {
  return /,\s/.test(before) && /,\s/.test(line)
}

/** Inside an item, a line that goes far to the right and ends within a sentence, above one in small letters. */
function runsOn(before: PrintedLine, line: PrintedLine): boolean {
  const far = before.columnLeft + RUNS_ON_FROM * (before.columnRight - before.columnLeft)
  return before.right > far && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(before.text)
}

function isFull(before: PrintedLine, line: PrintedLine): boolean {
  if (isSplitAddress(before, line)) return true
  // Text that is set to the right ends at the edge without being full.
  const middle = (before.columnLeft + before.columnRight) / 2
  if (before.x > middle && Math.abs(before.x - line.x) > 0.5) return false
  const firstWord = UNSPACED.exec(line.text)?.[0] ?? line.text.split(/\s/)[0] ?? ''
  const perCharacter = (line.right - line.x) / Math.max(1, line.text.length)
  return before.right + (firstWord.length + 0.6) * perCharacter > before.columnRight - 1
}

/** An address too long for its column is broken between any two letters. */
function isSplitAddress(before: PrintedLine, line: PrintedLine): boolean {
  const last = before.text.split(/\s/).at(-1) ?? ''
  const startsLine = last === before.text
  const margin = startsLine ? 0.25 * (before.columnRight - before.columnLeft) : before.size / 2
  const wide = before.right > before.columnRight - margin
  return wide && /^(https?:|www\.|\S+@|\S+\.\S+\/)/i.test(last) && /^[\p{Ll}\d/_.@-]+$/u.test(line.text)
}

/** "(Issuer, May" above "2017)": the year completes what the line before began. */
function isDateBroken(before: string, line: string): boolean {
  const tail = before.slice(-MAX_BROKEN_DATE)
  return findAllDates(`${tail} ${line}`).some(
    ({ index, length }) => index < tail.length && index + length > tail.length,
  )
}

function isWholeDate(text: string): boolean {
  return takeHeadDate(text)?.rest === ''
}

function endsWithDate(text: string): boolean {
  const dates = findAllDates(text).at(-1)
  return dates !== undefined && dates.index + dates.length >= text.length - 1
}

/** The usual distance between lines that follow each other. */
function findUsualPitch(lines: PrintedLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && before.page === line.page && before.flow === line.flow && line.y > before.y
      ? [line.y - before.y]
      : []
  })
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 2)] ?? 12
}

/** Most long lines end exactly at the right edge: such text is usually hyphenated too. */
function isJustified(lines: PrintedLine[]): boolean {
  const long = lines.filter(
    (line) => !line.text.includes('\t') && line.right > line.columnLeft + 0.85 * (line.columnRight - line.columnLeft),
  )
  return long.length >= 4 && long.filter((line) => line.columnRight - line.right < 1.5).length > 0.6 * long.length
}
