import { couldBeDomain, isAddress, takeEmail, takePhone } from '#shared/domain/text/addresses.ts'
import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findAllDates, spanCrosses } from '#shared/domain/text/dates.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'
import { MEASURES } from '../../layout/measures.ts'
import type { PrintedLine } from '../../layout/pages/lines.ts'

/** Text without spaces between its words breaks behind nearly every letter; what closes or ends stays with it. */
const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー][\p{Pe}、。，．]*/u

/** Whether a line is the next line of the same paragraph: the word it begins with did not fit on the line before. */
export function continues(first: PrintedLine, before: PrintedLine, line: PrintedLine, unhung: boolean): boolean {
  if (line.flow !== before.flow || line.bullet || line.text.includes('\t')) return false
  // Each cell of a table has its own.
  if (line.columns !== before.columns) return false
  if (Math.abs(line.size - before.size) > MEASURES.sameSize || !hasSameWeight(before, line)) return false
  if (isTitleInCapitals(before, line)) return false
  const samePage = line.page === before.page
  if (samePage && (line.y - before.y > MEASURES.lineDistance * line.size || line.y <= before.y)) return false
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
  const inCell =
    before.text.includes('\t') &&
    before.lastX > before.x + MEASURES.minCellDistance &&
    (Math.abs(cellX) < MEASURES.sameEdge || itemInCell)
  const aligned = first.bullet
    ? Math.abs(line.x - before.x) < MEASURES.sameEdge
    : Math.abs(line.x - before.x) < MEASURES.sameEdge || inCell
  if (!aligned || (before.text.includes('\t') && !inCell)) return false
  const goesOnInCell = line.columns !== undefined && /^\p{Ll}/u.test(line.text)
  if (!isFull(before, line) && !goesOnInCell && !(first.bullet && runsOn(before, line))) return false
  // What ends with a date and stands above another such line is an entry, be the next written small.
  return !endsWithDate(before.text) || (/^[\p{Ll}(]/u.test(line.text) && !endsWithDate(line.text))
}

/** Whether a line begins below the text of an item, right of its bullet. */
function hangsBelow(first: PrintedLine, before: PrintedLine, line: PrintedLine): boolean {
  if (line.x < first.x + MEASURES.hangingIndent) return false
  if (before !== first) return Math.abs(line.x - before.x) < MEASURES.sameHangingEdge
  // Where bullet and text are one piece, the place of the text is not known exactly.
  return Math.abs(line.x - first.textX) < (first.isTextXKnown ? MEASURES.sameHangingEdge : first.size)
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

/** "2016 –" at the end of a line and "2019" alone on the next are one span. */
export function isRestOfDate(before: PrintedLine, line: PrintedLine): boolean {
  if (
    before.flow !== line.flow ||
    before.columns !== line.columns ||
    line.bullet ||
    before.bullet ||
    line.text.length > MEASURES.maxBrokenDateLength
  )
    return false
  return spanCrosses(before.text, line.text) && takeHeadDate(line.text) !== null
}

/** Addresses, telephone numbers and labelled lines ("LinkedIn: …") stand alone, unless the line before leads up to them. */
function isOwnLine(first: PrintedLine, before: PrintedLine, line: PrintedLine): boolean {
  if (isSplitAddress(before, line)) return false
  if (isListOfShortLines(first, before, line)) return true
  const leadsUp = /[:|,;·•(–—-]$/.test(before.text)
  const isDomain = couldBeDomain(line.text) && before.text.split(/\s+/).length <= MEASURES.maxWordsBeforeDomain
  const own = isDomain || isAddress(line.text) || /^\p{Lu}[\p{L} .'’"/-]{1,22}: /u.test(line.text)
  return (own || isAddress(before.text) || isProseBelowContact(before, line)) && !leadsUp
}

/** What a person says about themselves right below a line of addresses, without a heading. */
function isProseBelowContact(before: PrintedLine, line: PrintedLine): boolean {
  return (
    holdsContact(before.text) &&
    line.text.split(/\s+/).length >= MEASURES.wordsOfProse &&
    !/[|•·@]|\d{4}/.test(line.text)
  )
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
    before.text.split(/\s+/).length <= MEASURES.maxWordsOfItem &&
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
  const far = before.columnLeft + MEASURES.runsOnFrom * (before.columnRight - before.columnLeft)
  return before.right > far && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(before.text)
}

function isFull(before: PrintedLine, line: PrintedLine): boolean {
  if (isSplitAddress(before, line)) return true
  // Text that is set to the right ends at the edge without being full.
  const middle = (before.columnLeft + before.columnRight) / 2
  if (before.x > middle && Math.abs(before.x - line.x) > MEASURES.sameFlushEdge) return false
  const firstWord = UNSPACED.exec(line.text)?.[0] ?? line.text.split(/\s/)[0] ?? ''
  const perCharacter = (line.right - line.x) / Math.max(1, line.text.length)
  return (
    before.right + (firstWord.length + MEASURES.spaceInCharacters) * perCharacter >
    before.columnRight - MEASURES.sameEnd
  )
}

/** An address too long for its column is broken between any two letters. */
export function isSplitAddress(before: PrintedLine, line: PrintedLine): boolean {
  const last = before.text.split(/\s/).at(-1) ?? ''
  const startsLine = last === before.text
  const margin = startsLine ? MEASURES.restOfAddress * (before.columnRight - before.columnLeft) : before.size / 2
  const wide = before.right > before.columnRight - margin
  return wide && /^(https?:|www\.|\S+@|\S+\.\S+\/)/i.test(last) && /^[\p{Ll}\d/_.@-]+$/u.test(line.text)
}

/** "(Issuer, May" above "2017)": the year completes what the line before began. */
function isDateBroken(before: string, line: string): boolean {
  const tail = before.slice(-MEASURES.maxBrokenDateLength)
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

/** Whether a text holds an address of mail, or a telephone number that is no span of years. */
function holdsContact(text: string): boolean {
  return takeEmail(text) !== null || takePhone(text) !== null
}
