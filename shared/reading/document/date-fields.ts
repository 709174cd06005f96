import type { DateSpan } from '#shared/domain/text/dates.ts'

/** Start and end of an entry; a single date is the end of a study and the start of anything else. */
export function dateFields(
  dates: DateSpan | null,
  single: 'start' | 'end' = 'start',
): { startDate?: string; endDate?: string } {
  if (!dates) return {}
  if (!dates.isSpan && dates.start)
    return single === 'end' ? { endDate: dates.start } : { startDate: dates.start, endDate: dates.start }
  return { ...(dates.start && { startDate: dates.start }), ...(dates.end && { endDate: dates.end }) }
}
