import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Facts } from '../evidence/statement.ts'
import { isCalendarYear } from '../reading/calendar.ts'

/** The calendar years among some numbers. */
export function yearsOf(quantities: readonly Quantity[]): Set<number> {
  return new Set(quantities.filter(isCalendarYear).map(({ value }) => value))
}

/** Whether some facts give a year, in a statement or among the dates of their entries. */
export function isYearKnown(facts: Facts, year: number): boolean {
  return (
    yearsOf(facts.quantities).has(year) ||
    facts.spans.some(({ dates }) => dates.some((date) => isDateIn(date, year, null)))
  )
}

/** Whether a date of an entry is in a year, and in its month (from 1) where both give one. */
export function isDateIn(date: string, year: number, month: number | null): boolean {
  if (Number(date.slice(0, 4)) !== year) return false
  return month === null || date.length === 4 || Number(date.slice(5, 7)) === month
}
