import type { Language } from '../languages/tags.ts'
import { century, type DateForms, dateForms, isoDate } from './date-forms.ts'
import { fold } from './fold.ts'

/** A date or a span of dates found in a text, with the place where it stands. */
export type DateSpan = {
  start?: string
  end?: string
  /** The text says that it goes on. */
  present: boolean
  /** Two ends are given, or one with a word such as "since". */
  isSpan: boolean
  index: number
  length: number
}

const MAX_HALF_SPAN = 30

type Point = { date: string; end: number }

const sticky = (pattern: string) => new RegExp(pattern, 'yu')
const SHORT_YEAR = sticky('(\\d\\d)(?!\\d)')
const SHORT_SPAN = sticky('(\\d{1,2})[/.](\\d\\d)\\s*[-–—]\\s*(?:(\\d{1,2})[/.](\\d\\d)(?![\\d/.]))?')
const DANGLING = sticky('\\s*[-–—]\\s*(?=$|[)\\]\\t|])')
/** Every date has a year of four digits, or two beside another number or an apostrophe. */
const MAY_BE_DATED = /\p{Nd}{2}/u
const STARTS_HERE = /(?<![\p{L}\p{N}$€£#]|\d[.,/])(?=[\p{L}\d'])/gu

/** The first date or span of dates in a text, or null. A bare "present" is none. `languages`: those the text may be in. */
export function findDates(text: string, languages?: readonly Language[]): DateSpan | null {
  if (!MAY_BE_DATED.test(text)) return null
  const folded = fold(text)
  const forms = dateForms(languages)
  for (const { index } of folded.matchAll(STARTS_HERE)) {
    const span = endOf(forms.beginning, folded, index) === null ? null : spanAt(forms, folded, index)
    if (span) return span
  }
  return null
}

/** All dates and spans in a text, from left to right. */
export function findAllDates(text: string, languages?: readonly Language[]): DateSpan[] {
  const spans: DateSpan[] = []
  let offset = 0
  for (let span = findDates(text, languages); span; span = findDates(text.slice(offset), languages)) {
    spans.push({ ...span, index: span.index + offset })
    offset += span.index + span.length
  }
  return spans
}

/** Whether a span of dates begins at the end of one line and goes on in the next: "Jul" above "2010 – May 2014". */
export function spanCrosses(before: string, line: string, languages?: readonly Language[]): boolean {
  const tail = before.trimEnd().slice(-MAX_HALF_SPAN)
  const at = tail.length
  const whole = findAllDates(`${tail} ${line.trimStart().slice(0, MAX_HALF_SPAN)}`, languages)
  return whole.some(({ index, length, isSpan }) => isSpan && index < at && index + length > at + 1)
}

function spanAt(forms: DateForms, text: string, index: number): DateSpan | null {
  const short = shortSpanAt(forms, text, index)
  if (short) return short
  const opened = endOf(forms.opening, text, index)
  if (opened !== null) {
    const span = spanAt(forms, text, opened)
    return span?.isSpan && (span.end || span.present)
      ? { ...span, index, length: span.index + span.length - index }
      : null
  }
  const since = endOf(forms.since, text, index)
  const from = pointAt(forms, text, since ?? index)
  if (!from) return monthsOfOneYear(forms, text, index) ?? untilAt(forms, text, index)
  const found = (end: number, rest: Partial<DateSpan>): DateSpan => ({
    start: from.date,
    present: false,
    isSpan: true,
    ...rest,
    index,
    length: end - index,
  })
  const separated = endOf(forms.separator, text, from.end)
  if (separated !== null) {
    const present = endOf(forms.present, text, separated)
    if (present !== null) return found(present, { present: true })
    const to = pointAt(forms, text, separated)
    if (to && to.date.slice(0, 4) >= from.date.slice(0, 4)) return found(to.end, { end: to.date })
    const year = shortYearAt(text, separated, from.date)
    if (year) return found(year.end, { end: year.date })
  }
  const adjacent = endOf(forms.present, text, from.end + (text[from.end] === ' ' ? 1 : 0))
  if (adjacent !== null) return found(adjacent, { present: true })
  const dangling = endOf(DANGLING, text, from.end)
  if (since !== null || dangling !== null) return found(dangling ?? from.end, { present: true })
  return found(from.end, { isSpan: false })
}

function untilAt(forms: DateForms, text: string, index: number): DateSpan | null {
  const until = endOf(forms.until, text, index)
  const to = until === null ? null : pointAt(forms, text, until)
  return to && { end: to.date, present: false, isSpan: true, index, length: to.end - index }
}

/** "May – Aug 2023": the first month takes the year of the second. */
function monthsOfOneYear(forms: DateForms, text: string, index: number): DateSpan | null {
  const month = exec(forms.monthAlone, text, index)
  const separated = month && endOf(forms.separator, text, index + month[0].length)
  const to = separated ? pointAt(forms, text, separated) : null
  const number = month && forms.months.get(month[1] ?? '')
  if (!to || !number || to.date.length < 7) return null
  const start = `${to.date.slice(0, 4)}-${String(number).padStart(2, '0')}`
  return { start, end: to.date, present: false, isSpan: true, index, length: to.end - index }
}

/** "04/19 – 05/21" and "04/19 – present": two-digit years only where the whole span shows the form. */
function shortSpanAt(forms: DateForms, text: string, index: number): DateSpan | null {
  const match = exec(SHORT_SPAN, text, index)
  if (!match) return null
  const [whole, month, year = '', endMonth, endYear = ''] = match
  const start = isoDate(century(year), month)
  const present = endOf(forms.present, text, index + whole.length)
  const end = endMonth ? isoDate(century(endYear), endMonth) : null
  if (!start || (!end && present === null)) return null
  const stop = end ? index + whole.length : (present ?? index)
  return { start, ...(end && { end }), present: !end, isSpan: true, index, length: stop - index }
}

function pointAt(forms: DateForms, text: string, index: number): Point | null {
  for (const { pattern, read } of forms.points) {
    const match = exec(pattern, text, index)
    const date = match && read(match)
    if (match && date) return { date, end: index + match[0].length }
  }
  return null
}

/** "2019–21": the end of a span in two digits, later than its start. */
function shortYearAt(text: string, index: number, start: string): Point | null {
  const match = exec(SHORT_YEAR, text, index)
  if (!match || start.length !== 4) return null
  const date = start.slice(0, 2) + match[1]
  return date > start ? { date, end: index + match[0].length } : null
}

function exec(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

function endOf(pattern: RegExp, text: string, index: number): number | null {
  const match = exec(pattern, text, index)
  return match && index + match[0].length
}
