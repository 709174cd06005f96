import { type Currencies, supportsCurrency } from './currencies.ts'
import { POSSIBLE_UNITS } from './unit-table.ts'

/**
 * A number in a text. `value` is in the unit of its `dimension` ('' for a plain count), `rate` the period it is per, and
 * `counted` the words that say what it counts. `start` and `end` are offsets in the normalised text.
 */
export type Quantity = {
  value: number
  /** The number as written, whatever its unit. */
  figure: number
  dimension: string
  rate: string | null
  counted: string[]
  start: number
  end: number
  raw: string
}

/** A number as it stands, before the text around it gives it a period and what it counts. */
export type Bare = Omit<Quantity, 'rate' | 'counted'>

const CURRENCY = 'currency:'

/** The dimension of an amount of money, by the currencies that it may be in. */
export function currencyDimension(currencies: Currencies): string {
  return CURRENCY + currencies.toSorted().join(' ')
}

type InDimension = Pick<Quantity, 'dimension'>

/** Whether a number is of time: seconds to weeks, or months and years. */
export function isTime({ dimension }: InDimension): boolean {
  return dimension === 's' || dimension === 'month'
}

/** Whether a number in the dimension of the evidence can show one in that of the claim; "A$" shows "$", not the reverse. */
export function supportsDimension({ dimension: evidence }: InDimension, { dimension: claim }: InDimension): boolean {
  if (evidence === claim) return true
  const [shown, claimed] = [currenciesIn(evidence), currenciesIn(claim)]
  return shown !== null && claimed !== null && supportsCurrency(shown, claimed)
}

function currenciesIn(dimension: string): Currencies | null {
  return dimension.startsWith(CURRENCY) ? dimension.slice(CURRENCY.length).split(' ') : null
}

const AS_GOOD_AS_EQUAL = 1e-9

/** Whether a number of the evidence is the amount that is claimed: 500 t are 500 tons of some kind, and not the reverse. */
export function supportsAmount(evidence: Amount, claim: Amount): boolean {
  if (supportsDimension(evidence, claim)) return isAsMuch(evidence.value, claim.value)
  const possible = POSSIBLE_UNITS.get(claim.dimension) ?? []
  return possible.some(
    ({ dimension, factor }) => dimension === evidence.dimension && isAsMuch(evidence.value, claim.value * factor),
  )
}

/** The values that a number of the evidence may have that is the amount of a claim, whatever its unit. */
export function amountsOf({ dimension, value }: Amount): number[] {
  return [...new Set([value, ...(POSSIBLE_UNITS.get(dimension) ?? []).map(({ factor }) => value * factor)])]
}

type Amount = Pick<Quantity, 'dimension' | 'value'>

const isAsMuch = (a: number, b: number): boolean => Math.abs(a - b) <= AS_GOOD_AS_EQUAL * Math.max(1, Math.abs(a))

/** Whether two numbers of one text are in one unit, where one of them may say less exactly in which. */
export function sameDimension(a: InDimension, b: InDimension): boolean {
  return supportsDimension(a, b) || supportsDimension(b, a)
}
