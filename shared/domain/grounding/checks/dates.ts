import { fold } from '../../text/fold.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Facts } from '../source.ts'
import type { Check, Claim } from './check.ts'

/** "In March" where the month is inflected for it. Folded. */
const IN_MONTH: Partial<Record<string, (name: string) => string[]>> = {
  fi: (name) => (/kuu$/u.test(name) ? ['ssa', 'sta', 'n', 'hun', 'lta'].map((ending) => name + ending) : []),
  ru: (name) => (/[яа]$/u.test(name) ? [name.replace(/[яа]$/u, 'е')] : []),
  el: (name) => (/ου$/u.test(name) ? [name.replace(/υ$/u, ''), name.replace(/υ$/u, 'σ')] : []),
  uk: (name) => (/(?:[яа]|ого)$/u.test(name) ? [name.replace(/[яа]$/u, 'і').replace(/ого$/u, 'ому')] : []),
}

/** Names of months in the languages that resumes come in, folded, to their number from 1. */
const MONTHS = new Map<string, number>(
  [
    ...['en', 'de', 'es', 'fr', 'it', 'pt', 'nl', 'cs', 'pl', 'sv'],
    ...['da', 'nb', 'fi', 'ro', 'hu', 'tr', 'ru', 'uk', 'el', 'zh', 'ko'],
  ].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      (['long', 'short'] as const).flatMap((style) => {
        const date = new Date(Date.UTC(2020, month, 15))
        const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(date)
        const inDate = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month')?.value
        const names = [alone, inDate ?? alone].map((name) => fold(name).replace(/\.$/, ''))
        return names
          .flatMap((name) => [name, ...(IN_MONTH[language]?.(name) ?? [])])
          .map((name): [string, number] => [name, month + 1])
      }),
    ),
  ),
)
const SINCE =
  /(?:since|from|between|until|to|seit|ab|von|bis|desde|hasta|entre|depuis|de|à|od|do|dal|fino|sinds|från|sedan|[-–])\s*$/iu

/** Whether a folded word names a month; short forms only beside a number, since they are names and words elsewhere. */
export function isMonth(word: string, beside: { before: string; after: string }): boolean {
  return (
    MONTHS.has(word) &&
    (word.length > 4 || /\d[.\s]*$/.test(beside.before) || /^[.\s]*(?:de\s)?['’]?\d/.test(beside.after))
  )
}

const MONTH_IN_FIGURES = /(?<!\d)(0?[1-9]|1[0-2])[/.]$/

/** Whether a number is a part of a date in figures: the month of 03/2023, the end of the school year 2022/23. */
export function isPartOfDate(text: string, { start, end, value }: Quantity, facts: Facts): boolean {
  if (value <= 12 && /^[/.](?:19|20)\d{2}(?!\d)/.test(text.slice(end))) return true
  const pair = [...text.matchAll(/(?<!\d)(?:20)?(\d{2})\/(\d{2})(?![\d/])/g)].find(
    (match) => start >= match.index && end <= match.index + match[0].length,
  )
  const first = Number(pair?.[1])
  return Number(pair?.[2]) === first + 1 && isKnown(facts, 2000 + first)
}

/** Whether a number is a calendar year: four figures that count nothing. */
export function isCalendarYear({ value, dimension, raw }: Quantity): boolean {
  return dimension === '' && value >= 1900 && value < 2100 && /^\d{4}$/.test(raw)
}

/**
 * Years and months that the resume does not give. A year of a job's dates supports "since" and "until", not another event:
 * where the line itself dates its fact, that date holds.
 */
export function dateClaims(check: Check): Claim[] {
  const { text } = check.text
  const own = yearsOf(check.before?.quantities ?? [])
  return check.quantities.filter(isCalendarYear).flatMap((year): Claim[] => {
    const month = monthBefore(text, year.start)
    const claim = { start: month?.start ?? year.start, end: year.end }
    const isStated = yearsOf(check.figures.quantities).has(year.value)
    const isBound = SINCE.test(text.slice(0, claim.start)) && (own.size === 0 || own.has(year.value))
    const byDates = check.figures.spans.some(({ dates }) =>
      dates.some((date) => matches(date, year.value, month?.month ?? null)),
    )
    const isElsewhere = check.elsewhere !== null && isKnown(check.elsewhere, year.value)
    if (isStated && (month === null || byDates || isMonthStated(check, year.value, month.month))) return []
    if (byDates && (isBound || check.kind === 'letter' || (own.size === 0 && check.kind !== 'line'))) return []
    if (check.posting && check.mayQuotePosting(year.start) && check.posting.text.includes(year.raw)) return []
    return [
      isElsewhere && !isKnown(check.figures, year.value)
        ? { ...claim, code: 'misattribution', why: 'is in your resume, but not about this' }
        : { ...claim, code: 'date', why: 'does not appear in your resume for this' },
    ]
  })
}

function yearsOf(quantities: readonly Quantity[]): Set<number> {
  return new Set(quantities.filter(isCalendarYear).map(({ value }) => value))
}

function isKnown(facts: Facts, year: number): boolean {
  return (
    yearsOf(facts.quantities).has(year) ||
    facts.spans.some(({ dates }) => dates.some((date) => matches(date, year, null)))
  )
}

function matches(date: string, year: number, month: number | null): boolean {
  if (Number(date.slice(0, 4)) !== year) return false
  return month === null || date.length === 4 || Number(date.slice(5, 7)) === month
}

function monthBefore(text: string, end: number): { month: number; start: number } | null {
  const inFigures = MONTH_IN_FIGURES.exec(text.slice(0, end))
  if (inFigures) return { month: Number(inFigures[1]), start: inFigures.index }
  const match = /(\p{L}+)\.?\s+(?:de\s+|of\s+)?$/u.exec(text.slice(0, end))
  const month = MONTHS.get(fold(match?.[1] ?? ''))
  return match && month !== undefined ? { month, start: match.index } : null
}

/** Whether the resume names the month with the year, in figures or by any of its names, inflected or not. */
function isMonthStated(check: Check, year: number, month: number): boolean {
  const pattern = new RegExp(`(?:(?<!\\d)0?(?<figures>\\d{1,2})[/.]|(?<name>\\p{L}+)\\.?\\s+(?:de |of )?)${year}`, 'gu')
  return check.scope.nodes.some(({ text }) =>
    [...text.matchAll(pattern)].some(({ groups }) =>
      groups?.figures ? Number(groups.figures) === month : isNameOf(month, groups?.name ?? ''),
    ),
  )
}

function isNameOf(month: number, word: string): boolean {
  const known = MONTHS.get(word)
  if (known !== undefined) return known === month
  return [...MONTHS].some(([name, other]) => other === month && name.length > 4 && word.startsWith(name))
}
