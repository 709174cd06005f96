import { type DateSpan, findAllDates } from '#shared/domain/text/dates.ts'
import { months } from '#shared/domain/text/months.ts'
import { withYearSpans } from '../lines/year-spans.ts'
import { countWhile, type Source } from './source.ts'

/** A date or a span of dates that the source writes, with its words: those of its start and those of its end. */
export type DateMention = {
  line: number
  start?: string
  end?: string
  isSpan: boolean
  startWords: number[]
  endWords: number[]
  /** Every number that is written, months by name among them: what a form such as 04/05/2019 may mean. */
  numbers: ReadonlySet<number>
}

/** The finder goes over the rest of a text after each date, so that long lines are looked through in parts. */
const MAX_PART = 400
const MAY_HOLD_DATE = /\d\d/
const MONTH_AND_YEAR = 10
const YEAR_AND_MONTH = /(?<!\d)((?:19|20)\d\d)年?[ ]*(?:\t|\/)[ ]*(1[0-2]|0?[1-9])(?!\d)月?/g

/** All dates of the source, in its order. */
export function findDateMentions(source: Source): DateMention[] {
  const lines = withYearSpans([...source.lines])
  return lines.flatMap(({ text }, line) => {
    if (!MAY_HOLD_DATE.test(text)) return []
    const spans = partsOf(text).flatMap(({ part, offset }) =>
      [...findAllDates(part), ...findMonthsInCells(part)].map((span) => ({ ...span, index: span.index + offset })),
    )
    return spans.flatMap((span) => toMention(source, line, text, span))
  })
}

/** A year and a month in cells of their own, as forms and tables have them: "2014", "4". */
function findMonthsInCells(text: string): DateSpan[] {
  return [...text.matchAll(YEAR_AND_MONTH)].map((match) => ({
    start: `${match[1]}-${(match[2] ?? '').padStart(2, '0')}`,
    present: false,
    isSpan: false,
    index: match.index,
    length: match[0].length,
  }))
}

function partsOf(text: string): { part: string; offset: number }[] {
  const parts: { part: string; offset: number }[] = []
  for (let offset = 0; offset < text.length; ) {
    const rest = text.length - offset
    const space = rest > MAX_PART ? text.lastIndexOf(' ', offset + MAX_PART) : -1
    const end = rest <= MAX_PART ? text.length : space > offset ? space : offset + MAX_PART
    parts.push({ part: text.slice(offset, end), offset })
    offset = end
  }
  return parts
}

function toMention(source: Source, line: number, text: string, span: DateSpan): DateMention[] {
  const words = wordsBetween(source, line, span.index, span.index + span.length)
  if (words.length === 0) return []
  const split = span.start && span.end && span.isSpan ? startLength(source, text, words, span) : words.length
  return [
    {
      line,
      ...(span.start && { start: span.start }),
      ...(span.end && { end: span.end }),
      isSpan: span.isSpan,
      startWords: words.slice(0, split),
      endWords: words.slice(split),
      numbers: new Set(words.flatMap((word) => numbersOf(source.words[word]?.key ?? ''))),
    },
  ]
}

/** The words that reach into a part of a line. */
function wordsBetween({ firstWord, words }: Source, line: number, start: number, end: number): number[] {
  const found: number[] = []
  const [from, to] = [firstWord[line] ?? 0, firstWord[line + 1] ?? 0]
  const first = countWhile(from, to, (word) => (words[word]?.end ?? end) <= start)
  for (let word = first; word < to && (words[word]?.start ?? end) < end; word++) found.push(word)
  return found
}

/** How many words of a span say its start: as few as are read as that date on their own. */
function startLength(source: Source, text: string, words: readonly number[], span: DateSpan): number {
  for (let count = 1; count < words.length; count++) {
    const end = source.words[words[count - 1] ?? 0]?.end ?? 0
    const [alone] = findAllDates(text.slice(span.index, end))
    if (alone?.start === span.start && (!alone?.isSpan || alone.end === undefined)) return count
  }
  return words.length
}

function numbersOf(key: string): number[] {
  const month = months().get(key)
  return month === undefined ? [...key.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [month]
}

/** Whether a date of the document is what the source writes, or less: "2020" for "March 2020". */
export function writes(mention: DateMention, date: string | undefined, wanted: string): boolean {
  if (date === undefined) return false
  if (date.startsWith(wanted)) return true
  if (!wanted.startsWith(date)) return false
  const [, month, day] = wanted.split('-').map(Number)
  const isWritten = (number: number | undefined) => number === undefined || mention.numbers.has(number)
  return date.length < MONTH_AND_YEAR && isWritten(month) && isWritten(day)
}
