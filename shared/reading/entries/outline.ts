import { isKnownPlace } from '#shared/domain/places/known-places.ts'
import { degreeCues, schoolCues } from '#shared/domain/text/cues.ts'
import { isLength } from '#shared/domain/text/lengths.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import type { FieldLine } from '../lexicon/labelled-lines.ts'
import { splitCommas } from '../lexicon/segments.ts'
import { isSetIn, outermostOf } from '../lines/looks.ts'
import { isLabelLine } from './labels.ts'

const MAX_HEAD_WORDS = 14

/**
 * The lines of a section with heads and items told apart: a bullet in front of a head or of its date is dropped, and what
 * stands below a sub-title such as "Highlights", which is left out, are items.
 */
export function outlineOf(lines: readonly FieldLine[], dates: DateReader): FieldLine[] {
  return itemsBelowLabels(withoutDateBullets(withoutOuterBullets(withYearsJoined(lines), dates), dates), dates)
}

const YEAR_CELL = /^((?:19|20)\d\d)\s*\t\s*(?=\S)/
const YEAR_COLUMN = /^((?:19|20)\d\d)\s+(?=\p{Lu})/u

/** "2012  Some University" above "2015  BSc": the year it began and the year it ended, where school and degree complete each other. */
function withYearsJoined(lines: readonly FieldLine[]): FieldLine[] {
  const result: FieldLine[] = []
  for (const line of lines) {
    const before = result.at(-1)
    const [from, to] = [yearOf(before), yearOf(line)]
    if (before && from && to && from.year <= to.year && completes(before, line)) {
      result[result.length - 1] = withTextOf(before, `${from.year} – ${to.year}\t${before.text.slice(from.length)}`)
      result.push(withTextOf(line, line.text.slice(to.length)))
    } else result.push(line)
  }
  return result
}

function yearOf(line: FieldLine | undefined): { year: string; length: number } | null {
  const match = line && !line.bullet ? (YEAR_CELL.exec(line.text) ?? YEAR_COLUMN.exec(line.text)) : null
  return match?.[1] ? { year: match[1], length: match[0].length } : null
}

/** One names the school and the other the degree, or the second goes on with the first in the same face. */
function completes(before: FieldLine, line: FieldLine): boolean {
  const [a, b] = [before.text, line.text]
  const isPair =
    schoolCues(a) + schoolCues(b) > 0 &&
    degreeCues(a) > 0 !== degreeCues(b) > 0 &&
    schoolCues(a) > 0 !== schoolCues(b) > 0
  return isPair
}

function withTextOf({ breaks: _breaks, ...line }: FieldLine, text: string): FieldLine {
  return { ...line, text: text.trim() }
}

/** A line as a plain one. */
function plain(line: FieldLine): FieldLine {
  const { bullet: _bullet, ...rest } = line
  return rest
}

/**
 * Where the heads of entries carry a bullet, the first line does, and most bullets of the outer level have their date on this or
 * the next line.
 */
function withoutOuterBullets(lines: readonly FieldLine[], dates: DateReader): FieldLine[] {
  const bullets = lines.flatMap((line, index) => (line.bullet ? [{ line, index }] : []))
  if (bullets.length === 0 || !lines[0]?.bullet) return [...lines]
  const outer = outermostOf(bullets.map(({ line }) => line))
  const isOuter = (line: FieldLine) => line.bullet === true && !isSetIn(line, outer)
  const isNested = bullets.some(({ line }) => !isOuter(line))
  const opening = bullets.filter(({ line, index }) => isOuter(line) && opensEntry(lines, index, dates))
  const level = bullets.filter(({ line }) => isOuter(line))
  const most = opening.length * 2 >= level.length
  // A bullet above a plain line with a date is no item of a list.
  const isAbovePlain = opening.some(
    ({ index }) => lines[index + 1]?.bullet === undefined && !hasOwnDate(lines[index], dates),
  )
  if (opening.length === 0 || !(isNested || opening.length > 1 || isAbovePlain) || !most) return [...lines]
  if (level.length === lines.length && !isNested) return [...lines]
  const opens = new Set(opening.map(({ index }) => index))
  return lines.map((line, index) => (opens.has(index) || (isNested && isOuter(line)) ? plain(line) : line))
}

function opensEntry(lines: readonly FieldLine[], index: number, dates: DateReader): boolean {
  const [line, next] = [lines[index], lines[index + 1]]
  if (!line || isSentence(line.text) || isOnlyDate(line, dates)) return false
  if (hasHeadDate(line, dates)) return true
  return next !== undefined && !next.bullet && hasHeadDate(next, dates)
}

function hasOwnDate(line: FieldLine | undefined, dates: DateReader): boolean {
  return line !== undefined && hasHeadDate(line, dates)
}

function hasHeadDate({ text }: FieldLine, dates: DateReader): boolean {
  return text.split(/\s+/).length <= MAX_HEAD_WORDS && dates.head(text) !== null
}

/** "• Feb 2019 – present" as the first item of an entry is its date, and a place beside it its place. */
function withoutDateBullets(lines: readonly FieldLine[], dates: DateReader): FieldLine[] {
  const result: FieldLine[] = []
  lines.forEach((line, index) => {
    const before = result.at(-1)
    const next = lines[index + 1]
    const opens = before !== undefined && !before.bullet && line.bullet === true
    const isDate = opens && isOnlyDate(line, dates) && !hasHeadDate(before, dates)
    const isPlace =
      opens &&
      isOnlyPlace(line, dates) &&
      (isOnlyDate(before, dates) || (next?.bullet === true && isOnlyDate(next, dates)))
    result.push(isDate || isPlace ? plain(line) : line)
  })
  return result
}

function isOnlyDate({ text }: FieldLine, dates: DateReader): boolean {
  const rest = dates.head(text)?.rest
  return rest !== undefined && (rest === '' || isLength(rest) || isPlaceText(rest))
}

function isOnlyPlace({ text }: FieldLine, dates: DateReader): boolean {
  return dates.all(text).length === 0 && isPlaceText(text)
}

function isPlaceText(text: string): boolean {
  const pieces = splitCommas(text)
  return pieces.length <= 3 && isKnownPlace(pieces.at(-1) ?? '') && !isSentence(text)
}

/** What is set in below a sub-title, or follows it without being a head, are items even without a bullet. */
function itemsBelowLabels(lines: readonly FieldLine[], dates: DateReader): FieldLine[] {
  const result: FieldLine[] = []
  let label: FieldLine | null = null
  lines.forEach((line, index) => {
    if (index > 0 && isLabelLine(line, lines, dates)) {
      label = line
      return
    }
    const isBelow = label !== null && isSetIn(line, label)
    if (!isBelow) label = null
    result.push(isBelow ? { ...line, bullet: true } : line)
  })
  return result
}
