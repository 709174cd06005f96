import { findDates } from '#shared/domain/text/dates.ts'

const ISO = /^[12]\d{3}(?:-[01]\d(?:-[0-3]\d)?)?$/
const ISO_TIME = /^([12]\d{3}-[01]\d-[0-3]\d)[T ]\d{2}:\d{2}/
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** A date as a file gives it: in the form of JSON Resume, as a span, as "present", or as nothing that is a date. */
export type ReadDate =
  | { kind: 'date'; date: string; changed: boolean }
  | { kind: 'span'; start?: string; end?: string }
  | { kind: 'present' }
  | { kind: 'none' }

/** Reads a date in any of the ways in which people and programs write one. */
export function readDate(value: unknown): ReadDate {
  if (typeof value === 'number') return isYear(value) ? toDate(String(value)) : { kind: 'none' }
  if (typeof value === 'string') return readDateText(value.trim())
  if (typeof value === 'object' && value !== null) return readDateParts(value)
  return { kind: 'none' }
}

function readDateText(text: string): ReadDate {
  if (ISO.test(text)) return { kind: 'date', date: text, changed: false }
  const [, day] = ISO_TIME.exec(text) ?? []
  if (day) return toDate(day)
  const found = findDates(text)
  const isWhole = found !== null && found.index === 0 && found.length === text.length
  if (isWhole && !found.isSpan && found.start) return toDate(found.start)
  if (isWhole) return { kind: 'span', ...(found.start && { start: found.start }), ...(found.end && { end: found.end }) }
  return isPresent(text) ? { kind: 'present' } : { kind: 'none' }
}

/** The word for "present" in any language: what would end a span of dates. */
function isPresent(text: string): boolean {
  const before = `${FIRST_YEAR} - `
  const span = findDates(`${before}${text}`)
  return span?.present === true && span.length === before.length + text.length
}

/** `{ "year": 2019, "month": 4 }`. */
function readDateParts(parts: object): ReadDate {
  const part = (name: string): number => {
    const [, value] = Object.entries(parts).find(([key]) => key.toLowerCase() === name) ?? []
    return Number(typeof value === 'string' ? value.replace(/^-+/, '') : value)
  }
  const [year, month, day] = [part('year'), part('month'), part('day')]
  if (!isYear(year)) return { kind: 'none' }
  const monthIs = month >= 1 && month <= 12
  const dayIs = monthIs && day >= 1 && day <= 31
  const pad = (number: number) => String(number).padStart(2, '0')
  return toDate([String(year), ...(monthIs ? [pad(month)] : []), ...(dayIs ? [pad(day)] : [])].join('-'))
}

function toDate(date: string): ReadDate {
  return { kind: 'date', date, changed: true }
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
}
