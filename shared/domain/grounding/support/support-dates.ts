import type { DateClaim } from '../claims/find-dates.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Facts } from '../evidence/statement.ts'
import { isNameOf } from '../reading/calendar.ts'
import { justBefore } from '../reading/just-before.ts'
import { quoteDates } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'
import { isDateIn, isYearKnown, yearsOf } from './years.ts'

const SINCE =
  /(?:since|from|between|until|to|seit|ab|von|bis|desde|hasta|entre|depuis|de|à|od|do|dal|fino|sinds|från|sedan|[-–])\s*$/iu

/**
 * Whether the resume gives a year, with its month. A year of a job's dates supports "since" and "until", not another event:
 * where the line itself dates its fact, that date holds.
 */
export function supportDate(claim: DateClaim, { reading, evidence }: Examined): Support {
  const { year, month, raw, start, yearStart } = claim
  const { before, kind, posting, place, resume, mayQuote } = evidence
  const { figures, elsewhere } = place
  const own = yearsOf(before?.quantities ?? [])
  const isStated = yearsOf(figures.quantities).has(year)
  const isBound = SINCE.test(justBefore(reading.text, start)) && (own.size === 0 || own.has(year))
  const byDates = figures.spans.some(({ dates }) => dates.some((date) => isDateIn(date, year, month)))
  if (isStated && (month === null || byDates || isMonthStated(place.words, year, month))) return SUPPORTED
  if (byDates && (isBound || kind === 'letter' || (own.size === 0 && kind !== 'line'))) return SUPPORTED
  // "Accountant since 2012" is told of the person, whichever employer a sentence names.
  if (kind === 'letter' && yearsOf(resume.general.quantities).has(year)) return SUPPORTED
  if (posting && mayQuote(yearStart) && posting.text.includes(raw)) return SUPPORTED
  return elsewhere !== null && isYearKnown(elsewhere, year) && !isYearKnown(figures, year)
    ? { is: 'elsewhere', reason: 'at another place', at: whereYearIs(elsewhere, year) }
    : byDates
      ? { is: 'none', reason: 'undated' }
      : { is: 'none', reason: 'missing here', says: quoteDates(evidence) }
}

function whereYearIs({ statements }: Facts, year: number): string | undefined {
  return statements.find(({ quantities }) => yearsOf(quantities).has(year))?.entryId
}

/** Whether the resume names the month with the year, in figures or by any of its names, inflected or not. */
function isMonthStated({ statements }: Facts, year: number, month: number): boolean {
  const pattern = new RegExp(`(?:(?<!\\d)0?(?<figures>\\d{1,2})[/.]|(?<name>\\p{L}+)\\.?\\s+(?:de |of )?)${year}`, 'gu')
  return statements.some(({ text }) =>
    [...text.matchAll(pattern)].some(({ groups }) =>
      groups?.figures ? Number(groups.figures) === month : isNameOf(month, groups?.name ?? ''),
    ),
  )
}
