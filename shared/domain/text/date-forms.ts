import { LANGUAGES, type Language } from '../languages/tags.ts'
import { dateWords } from './date-words.ts'

/** A form of a date: where it fits (sticky, over folded text), and the ISO date that it says, or null. */
export type DateForm = { pattern: RegExp; read: (match: RegExpExecArray) => string | null }

/** The patterns of dates in some languages; each is sticky and wants folded text. */
export type DateForms = {
  /** How any of them begins: most words of a text begin no date, and need not be asked for each form. */
  beginning: RegExp
  points: readonly DateForm[]
  separator: RegExp
  present: RegExp
  since: RegExp
  /** Words that only begin a span with an end: "de 2012 à 2014", "between 2010 and 2012". */
  opening: RegExp
  until: RegExp
  monthAlone: RegExp
  months: ReadonlyMap<string, number>
}

const YEAR = '((?:19|20)\\d\\d)(?!\\d)'
const NTH = '(?:st|nd|rd|th|er|º|°)?'
/** Months in Roman numerals, as Polish resumes have them: "II 2018", "XI.2017". */
const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const sticky = (pattern: string) => new RegExp(pattern, 'yu')
const known = new Map<string, DateForms>()

/** How dates are written in some languages. They are compiled once, when they are first asked for. */
export function dateForms(languages: readonly Language[] = LANGUAGES): DateForms {
  const key = languages.join()
  const forms = known.get(key) ?? compile(languages)
  known.set(key, forms)
  return forms
}

function compile(languages: readonly Language[]): DateForms {
  const words = dateWords(languages)
  const { months } = words
  const month = `(${words.month})\\.?(?![\\p{L}\\p{M}])`
  const of = words.of === '' ? '' : `(?:\\s*(?:${words.of})\\s+)?`
  const season = words.season === '' ? '' : `(?:(?:${words.season})[\\s-]+(?:of\\s+)?)?`
  const { since, opening: opens, until } = words
  const first = [words.month, since, opens, until, words.season, words.of].filter((list) => list !== '').join('|')
  return {
    beginning: sticky(`[\\d']|[ivx]{1,4}[\\s./]|(?:${first})`),
    points: [
      {
        pattern: sticky(`(?:(0?[1-9]|[12]\\d|3[01])${NTH}\\.? +)?${of}${month}[\\s,./-]*${of}${YEAR}`),
        read: ([, day, name = '', year = '']) => isoDate(year, months.get(name), day),
      },
      {
        pattern: sticky(`${month}\\s+(\\d{1,2})${NTH},\\s*${YEAR}`),
        read: ([, name = '', day, year = '']) => isoDate(year, months.get(name), day),
      },
      {
        pattern: sticky(`${month}\\s*'\\s*(\\d\\d)(?!\\d)`),
        read: ([, name = '', year = '']) => isoDate(century(year), months.get(name)),
      },
      {
        pattern: sticky(`${YEAR}[.,]?\\s+${month}(?!\\s*(?:19|20)\\d\\d)`),
        read: ([, year = '', name = '']) => isoDate(year, months.get(name)),
      },
      ...NUMBERS,
      {
        pattern: sticky(`${season}${YEAR}(?:\\s?г\\.)?`),
        read: ([, year = '']) => year,
      },
    ],
    separator: sticky(`\\s*(?:[-–—‐‑−~〜～→]+>?|(?<=\\s)(?:${orNone(words.between)})(?=\\s))\\s*`),
    present: sticky(`(?:${words.present})(?![\\p{L}])`),
    since: sticky(`(?:${orNone(words.since)})\\s+`),
    opening: sticky(`(?:${orNone(words.opening)})\\s+`),
    until: sticky(`(?:${orNone(words.until)})\\s+`),
    monthAlone: sticky(`(?:\\d{1,2}\\.?\\s+)?${month}`),
    months,
  }
}

/** What matches nothing where a language has no such words. */
function orNone(words: string): string {
  return words === '' ? '(?!)' : words
}

/** Forms without words, the same in every language. */
const NUMBERS: readonly DateForm[] = [
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
]

/** A date in ISO's form, as precise as it is given; null where the month is none. */
export function isoDate(year: string, month: string | number | undefined, day?: string): string | null {
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

/** The year that two digits stand for: "04/19". */
export function century(year: string): string {
  return Number(year) > 60 ? `19${year}` : `20${year}`
}
