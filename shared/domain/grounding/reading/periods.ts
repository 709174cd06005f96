import { memoize } from '../../memoize.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { beginsWithArticle, periodPatterns } from '../lexicon/periods-words.ts'
import type { Span } from './spans-of.ts'

/** What something is said to be per, and where. */
export type Period = Span & { period: string }

/** Every period that a text names as "per". */
export const periodsIn = memoize(2000, (text): Period[] => {
  const found = periodPatterns().flatMap(({ period, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ period, start: match.index, end: match.index + match[0].length })),
  )
  // "매분기", each quarter, begins like each minute.
  return found.filter(
    ({ start, end }) =>
      !found.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
  )
})

/** Gives each number the period named closest to it in the same clause, if any. */
export function withRates(quantities: Omit<Quantity, 'rate'>[], text: string): Quantity[] {
  const rated: Quantity[] = quantities.map((quantity) => ({ ...quantity, rate: null }))
  for (const { period, start, end } of periodsIn(text)) {
    // "A year and a half" is a length of time.
    if (rated.some((quantity) => quantity.start <= start && end <= quantity.end)) continue
    let nearest: { quantity: Quantity; distance: number } | null = null
    for (const quantity of rated) {
      const between = quantity.end <= start ? text.slice(quantity.end, start) : text.slice(end, quantity.start)
      const distance = between.length + (quantity.end <= start ? 0 : 15)
      // "From an hour to 50 minutes": an article means "per" only behind what it is per.
      if (start < quantity.start && beginsWithArticle(text.slice(start, end))) continue
      if (/[.;:!?,]\s|[()]/.test(between) || distance > (start < quantity.start ? 45 : 60) || isDate(quantity)) continue
      if (!nearest || distance < nearest.distance) nearest = { quantity, distance }
    }
    if (nearest) nearest.quantity.rate ??= period
  }
  return rated
}

function isDate({ dimension, value, raw }: Quantity): boolean {
  return dimension === '' && value >= 1900 && value < 2100 && /^\d{4}$/.test(raw)
}
