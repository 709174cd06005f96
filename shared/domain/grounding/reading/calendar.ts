import { fold } from '../../text/fold.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { justBefore } from './just-before.ts'

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
/** Whether a folded word names a month; short forms only beside a number, since they are names and words elsewhere. */
export function isMonth(word: string, beside: { before: string; after: string }): boolean {
  return (
    MONTHS.has(word) &&
    (word.length > 4 || /\d[.\s]*$/.test(beside.before) || /^[.\s]*(?:de\s)?['’]?\d/.test(beside.after))
  )
}

const MONTH_IN_FIGURES = /(?<!\d)(0?[1-9]|1[0-2])[/.]$/

/** The month that stands before a year, in figures or by name, and where. */
export function monthBefore(text: string, end: number): { month: number; start: number } | null {
  const near = justBefore(text, end)
  const from = end - near.length
  const inFigures = MONTH_IN_FIGURES.exec(near)
  if (inFigures) return { month: Number(inFigures[1]), start: from + inFigures.index }
  const match = /(\p{L}+)\.?\s+(?:de\s+|of\s+)?$/u.exec(near)
  const month = MONTHS.get(fold(match?.[1] ?? ''))
  return match && month !== undefined ? { month, start: from + match.index } : null
}

/** Whether a folded word is a name of a month (from 1), inflected or not. */
export function isNameOf(month: number, word: string): boolean {
  const known = MONTHS.get(word)
  if (known !== undefined) return known === month
  return [...MONTHS].some(([name, other]) => other === month && name.length > 4 && word.startsWith(name))
}

/** Whether a number is a calendar year: four figures that count nothing. */
export function isCalendarYear({ value, dimension, raw }: Quantity): boolean {
  return dimension === '' && value >= 1900 && value < 2100 && /^\d{4}$/.test(raw)
}

/** The first year of a school or business year that a number is a part of: 2022 for 2022/23; null where it is of none. */
export function yearPairAt(text: string, { start, end }: Quantity): number | null {
  const pair = [...text.matchAll(/(?<!\d)(?:20)?(\d{2})\/(\d{2})(?![\d/])/g)].find(
    (match) => start >= match.index && end <= match.index + match[0].length,
  )
  const first = Number(pair?.[1])
  return Number(pair?.[2]) === first + 1 ? 2000 + first : null
}

/** Whether a number is the month of a date in figures: 03/2023. */
export function isMonthInFigures(text: string, { value, end }: Quantity): boolean {
  return value <= 12 && /^[/.](?:19|20)\d{2}(?!\d)/.test(text.slice(end, end + 6))
}
