import { chooseWords, HEADING_LANGUAGES } from '../resume/heading-words.ts'
import { fold } from './fold.ts'
import { BETWEEN_WORDS, MONTHS, PRESENT_WORDS, SEASON_WORDS, SINCE_WORDS, UNTIL_WORDS } from './lexicon/dates.ts'

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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const anyOf = (list: Iterable<string>) =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(fold(word)))
    .join('|')
const MONTH = `(${anyOf(MONTHS.keys())})\\.?(?![\\p{L}\\p{M}])`
const YEAR = '((?:19|20)\\d\\d)(?!\\d)'
const OF = '(?:\\s*(?:de|of|del|do roku|roku)\\s+)?'
const NTH = '(?:st|nd|rd|th|er|º|°)?'
const sticky = (pattern: string) => new RegExp(pattern, 'yu')

/** Months in Roman numerals, as Polish resumes have them: "II 2018", "XI.2017". */
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const FORMS: { pattern: RegExp; read: (match: RegExpExecArray) => string | null }[] = [
  {
    pattern: sticky(`(?:(0?[1-9]|[12]\\d|3[01])${NTH}\\.? +)?${OF}${MONTH}[\\s,./-]*${OF}${YEAR}`),
    read: ([, day, month = '', year = '']) => isoDate(year, MONTHS.get(month), day),
  },
  {
    pattern: sticky(`${MONTH}\\s+(\\d{1,2})${NTH},\\s*${YEAR}`),
    read: ([, month = '', day, year = '']) => isoDate(year, MONTHS.get(month), day),
  },
  {
    pattern: sticky(`${MONTH}\\s*'\\s*(\\d\\d)(?!\\d)`),
    read: ([, month = '', year = '']) => isoDate(century(year), MONTHS.get(month)),
  },
  {
    pattern: sticky(`${YEAR}[.,]?\\s+${MONTH}(?!\\s*(?:19|20)\\d\\d)`),
    read: ([, year = '', month = '']) => isoDate(year, MONTHS.get(month)),
  },
  {
    pattern: sticky(`${YEAR}\\s*[年년]\\s*(?:(\\d{1,2})\\s*[月월])?(?:\\s*\\d{1,2}\\s*[日일])?`),
    read: ([, year = '', month]) => isoDate(year, month),
  },
  {
    pattern: sticky(`(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?[./-]\\s?${YEAR}`),
    read: ([, first = '', separator, second = '', year = '']) => dayAndMonth(year, first, second, separator === '.'),
  },
  { pattern: sticky(`(\\d{1,2})\\s?[./-]\\s?${YEAR}`), read: ([, month, year = '']) => isoDate(year, month) },
  {
    pattern: sticky(`(x(?:ii|i)?|ix|iv|v(?:iii|ii|i)?|iii|ii|i)[\\s./]\\s?${YEAR}`),
    read: ([, month = '', year = '']) => isoDate(year, ROMAN_MONTHS.indexOf(month) + 1),
  },
  {
    pattern: sticky(`${YEAR}(?:[-.]|\\s?/\\s?)(\\d{1,2})(?:[-./](\\d{1,2}))?(?!\\d)`),
    read: ([, year = '', month, day]) => isoDate(year, month, day),
  },
  {
    pattern: sticky(`(?:(?:${anyOf(SEASON_WORDS)})[\\s-]+(?:of\\s+)?)?${YEAR}(?:\\s?г\\.)?`),
    read: ([, year = '']) => year,
  },
]
const SEPARATOR = sticky(`\\s*(?:[-–—‐‑−~〜～→]+>?|(?<=\\s)(?:${anyOf(BETWEEN_WORDS)})(?=\\s))\\s*`)
/** Ours are what our own documents have. */
const OUR_PRESENT_WORDS = HEADING_LANGUAGES.map((language) => chooseWords(language).present)
const PRESENT = sticky(`(?:${anyOf([...PRESENT_WORDS, ...OUR_PRESENT_WORDS])})(?![\\p{L}])`)
const SINCE = sticky(`(?:${anyOf(SINCE_WORDS)})\\s+`)
/** Words that only begin a span with an end: "de 2012 à 2014", "between 2010 and 2012". */
const FROM = sticky('(?:de|du|between|entre|zwischen|fra|mellem|mellan|tra|vom)\\s+')
const UNTIL = sticky(`(?:${anyOf(UNTIL_WORDS)})\\s+`)
const MONTH_ALONE = sticky(`(?:\\d{1,2}\\.?\\s+)?${MONTH}`)
const SHORT_YEAR = sticky('(\\d\\d)(?!\\d)')
const SHORT_SPAN = sticky('(\\d{1,2})[/.](\\d\\d)\\s*[-–—]\\s*(?:(\\d{1,2})[/.](\\d\\d)(?![\\d/.]))?')
const DANGLING = sticky('\\s*[-–—]\\s*(?=$|[)\\]\\t|])')
const STARTS_HERE = /(?<![\p{L}\p{N}$€£#]|\d[.,/])(?=[\p{L}\d'])/gu

/** The first date or span of dates in a text, or null. A bare "present" is none. */
export function findDates(text: string): DateSpan | null {
  const folded = fold(text)
  for (const { index } of folded.matchAll(STARTS_HERE)) {
    const span = spanAt(folded, index)
    if (span) return span
  }
  return null
}

/** All dates and spans in a text, from left to right. */
export function findAllDates(text: string): DateSpan[] {
  const spans: DateSpan[] = []
  let offset = 0
  for (let span = findDates(text); span; span = findDates(text.slice(offset))) {
    spans.push({ ...span, index: span.index + offset })
    offset += span.index + span.length
  }
  return spans
}

/** Whether a span of dates begins at the end of one line and goes on in the next: "Jul" above "2010 – May 2014". */
export function spanCrosses(before: string, line: string): boolean {
  const tail = before.trimEnd().slice(-MAX_HALF_SPAN)
  const at = tail.length
  const whole = findAllDates(`${tail} ${line.trimStart().slice(0, MAX_HALF_SPAN)}`)
  return whole.some(({ index, length, isSpan }) => isSpan && index < at && index + length > at + 1)
}

function spanAt(text: string, index: number): DateSpan | null {
  const short = shortSpanAt(text, index)
  if (short) return short
  const opened = endOf(FROM, text, index)
  if (opened !== null) {
    const span = spanAt(text, opened)
    return span?.isSpan && span.end ? { ...span, index, length: span.index + span.length - index } : null
  }
  const since = endOf(SINCE, text, index)
  const from = pointAt(text, since ?? index)
  if (!from) return monthsOfOneYear(text, index) ?? untilAt(text, index)
  const found = (end: number, rest: Partial<DateSpan>): DateSpan => ({
    start: from.date,
    present: false,
    isSpan: true,
    ...rest,
    index,
    length: end - index,
  })
  const separated = endOf(SEPARATOR, text, from.end)
  if (separated !== null) {
    const present = endOf(PRESENT, text, separated)
    if (present !== null) return found(present, { present: true })
    const to = pointAt(text, separated)
    if (to && to.date.slice(0, 4) >= from.date.slice(0, 4)) return found(to.end, { end: to.date })
    const year = shortYearAt(text, separated, from.date)
    if (year) return found(year.end, { end: year.date })
  }
  const adjacent = endOf(PRESENT, text, from.end + (text[from.end] === ' ' ? 1 : 0))
  if (adjacent !== null) return found(adjacent, { present: true })
  const dangling = endOf(DANGLING, text, from.end)
  if (since !== null || dangling !== null) return found(dangling ?? from.end, { present: true })
  return found(from.end, { isSpan: false })
}

function untilAt(text: string, index: number): DateSpan | null {
  const until = endOf(UNTIL, text, index)
  const to = until === null ? null : pointAt(text, until)
  return to && { end: to.date, present: false, isSpan: true, index, length: to.end - index }
}

/** "May – Aug 2023": the first month takes the year of the second. */
function monthsOfOneYear(text: string, index: number): DateSpan | null {
  const month = exec(MONTH_ALONE, text, index)
  const separated = month && endOf(SEPARATOR, text, index + month[0].length)
  const to = separated ? pointAt(text, separated) : null
  const number = month && MONTHS.get(month[1] ?? '')
  if (!to || !number || to.date.length < 7) return null
  const start = `${to.date.slice(0, 4)}-${String(number).padStart(2, '0')}`
  return { start, end: to.date, present: false, isSpan: true, index, length: to.end - index }
}

/** "04/19 – 05/21" and "04/19 – present": two-digit years only where the whole span shows the form. */
function shortSpanAt(text: string, index: number): DateSpan | null {
  const match = exec(SHORT_SPAN, text, index)
  if (!match) return null
  const [whole, month, year = '', endMonth, endYear = ''] = match
  const start = isoDate(century(year), month)
  const present = endOf(PRESENT, text, index + whole.length)
  const end = endMonth ? isoDate(century(endYear), endMonth) : null
  if (!start || (!end && present === null)) return null
  const stop = end ? index + whole.length : (present ?? index)
  return { start, ...(end && { end }), present: !end, isSpan: true, index, length: stop - index }
}

function pointAt(text: string, index: number): Point | null {
  for (const { pattern, read } of FORMS) {
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

function isoDate(year: string, month: string | number | undefined, day?: string): string | null {
  if (month === undefined) return year
  const number = Number(month)
  if (number < 1 || number > 12) return null
  const date = `${year}-${String(number).padStart(2, '0')}`
  const dayNumber = Number(day)
  return dayNumber >= 1 && dayNumber <= 31 ? `${date}-${String(dayNumber).padStart(2, '0')}` : date
}

/** 13/04 can only be a day and a month; 04/05 may be either way round, so only the year is certain. */
function dayAndMonth(year: string, first: string, second: string, dayFirst: boolean): string | null {
  if (dayFirst || Number(first) > 12) return isoDate(year, second, first)
  if (Number(second) > 12) return isoDate(year, first, second)
  return first === second ? isoDate(year, first, second) : year
}

function century(year: string): string {
  return Number(year) > 60 ? `19${year}` : `20${year}`
}
