import { isCalendarYear, monthBefore } from '../reading/calendar.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A calendar year as it is written, and the month (from 1) where one stands with it. */
export type DateClaim = Span & { year: number; month: number | null; raw: string; yearStart: number }

/** The years of a text, with their months. */
export function findDates({ text, quantities }: Reading): DateClaim[] {
  return quantities.filter(isCalendarYear).map(({ value, raw, start, end }) => {
    const month = monthBefore(text, start)
    return { start: month?.start ?? start, end, year: value, month: month?.month ?? null, raw, yearStart: start }
  })
}
