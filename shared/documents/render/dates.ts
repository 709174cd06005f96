import { chooseHeadingLanguage, chooseLocale } from '#shared/domain/resume/heading-words.ts'

/** Western digits and calendar everywhere: what reads a resume automatically knows no other. */
const DIGITS = '-u-ca-gregory-nu-latn'

/** Where a shortened month is not a word that people write. */
const LONG_MONTHS: ReadonlySet<string> = new Set(['fi', 'he', 'hu', 'uk'])
/** Russian and Ukrainian "year", right in a sentence and too much in a table of dates. */
const WORD_FOR_YEAR = /\s[гр]\.$/

const formats = new Map<string, Intl.DateTimeFormat>()

/** `2021-04` as a person writes it in that language; a bare year stays one. */
export function formatDate(date: string, language: string): string {
  const [year, monthNumber] = date.split('-')
  if (!year || !monthNumber) return date
  const moment = new Date(Date.UTC(Number(year), Number(monthNumber) - 1, 1))
  const month = LONG_MONTHS.has(chooseHeadingLanguage(language)) ? 'long' : 'short'
  return formatWith(chooseLocale(language) + DIGITS, { year: 'numeric', month }, moment).replace(WORD_FOR_YEAR, '')
}

/** `Mar 2021 – May 2023`, or `2022` where both ends are written alike; what has begun and no end goes on to `present`. */
export function formatSpan(
  { startDate, endDate }: { startDate?: string; endDate?: string },
  language: string,
  present: string,
): string {
  const end = endDate ? formatDate(endDate, language) : startDate ? present : ''
  const start = startDate ? formatDate(startDate, language) : end
  return start === end ? end : `${start} – ${end}`
}

/** A whole date for a letter as a locale has it, e.g. `23 November 2026` in `en-GB`. */
export function formatLongDate(date: string, locale: string): string {
  return formatWith(chooseLocale(locale) + DIGITS, { dateStyle: 'long' }, new Date(`${date}T00:00:00Z`))
}

function formatWith(tag: string, options: Intl.DateTimeFormatOptions, moment: Date): string {
  const key = `${tag}/${Object.values(options).join('/')}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(moment)
}
