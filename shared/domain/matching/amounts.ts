import { normalise } from '../text/normalise.ts'
import { numbersIn } from '../text/numbers/numbers-in.ts'
import { collectEvidenceKeys, extractTerms } from './terms.ts'

/** Figures that a requirement sets a bar with, and figures of a resume that may clear it. */
export type Amount = {
  value: number
  /** The currency or unit that it is in; empty for a plain count. */
  dimension: string
  /** The words around the figure: what is counted. */
  near: string
}

/** Every number of a text as the check reads it, percentages, times and calendar years aside. */
export function findAmounts(text: string): Amount[] {
  const { text: plain } = normalise(text)
  return numbersIn(plain)
    .filter(({ dimension, value }) => !NO_AMOUNT.has(dimension) && !(dimension === '' && value >= 1900 && value < 2100))
    .map(({ value, dimension, start, end }) => ({
      value,
      dimension,
      near: `${lastWords(plain.slice(0, start))} ${firstWords(plain.slice(end))}`,
    }))
}

const lastWords = (text: string): string => /(?:\S+\s+){0,2}$/.exec(text)?.[0] ?? ''
const firstWords = (text: string): string => /^[\s+]*(?:or more\s+)?(?:\S+\s*){0,2}/.exec(text)?.[0] ?? ''

/** Whether two figures count the same thing, as far as the words around them say. */
export function countTheSame(figure: Amount, bar: Amount): boolean {
  const keys = collectEvidenceKeys(figure.near)
  return extractTerms(bar.near).some(({ key }) => keys.has(key))
}

const NO_AMOUNT: ReadonlySet<string> = new Set(['%', 'month', 's'])

const BAR =
  /\bor more\b|\bat least\b|\babove\b|\bover\b|\bmore than\b|\bminimum\b|\bupwards\b|\d\s?\+|mindestens|über\b|mehr als|mínimo|más de|al menos|plus de|au moins/i

/** The figure that a requirement wants reached, such as "a budget of CAD 1 million or more"; null where it sets none. */
export function findBar(text: string): Amount | null {
  if (!BAR.test(text)) return null
  const amounts = findAmounts(text)
  return amounts.find(({ dimension }) => dimension !== '') ?? amounts[0] ?? null
}
