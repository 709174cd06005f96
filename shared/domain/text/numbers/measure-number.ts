import { type Currencies, currencyAfter, supportsCurrency } from './currencies.ts'
import { type Bare, currencyDimension } from './quantity.ts'
import { unitAfter } from './units.ts'

const NEAR_CHARACTERS = 12

/**
 * A number with the currency or unit that stands before or after it. `currencies`: those that are already known, from a
 * sign before it.
 */
export function measureNumber(
  text: string,
  value: number,
  start: number,
  end: number,
  currencies: Currencies | null = null,
): Bare {
  const rest = text.slice(end)
  const money = moneyOf(currencies, rest, value)
  if (money) {
    const stop = end + money.length
    const raw = text.slice(start, stop).trim()
    return { value, figure: value, dimension: currencyDimension(money.currencies), start, end: stop, raw }
  }
  const percent = PERCENT_BEFORE.exec(text.slice(Math.max(0, start - NEAR_CHARACTERS), start))
  if (percent) {
    const from = start - percent[0].length
    return { value, figure: value, dimension: '%', start: from, end, raw: text.slice(from, end) }
  }
  // "5+ years" are years as well.
  const plus = rest.startsWith('+') ? 1 : 0
  const unit = unitAfter(rest.slice(plus))
  if (!unit || isYear(value, text.slice(start, end), rest))
    return { value, figure: value, dimension: '', start, end, raw: text.slice(start, end).trim() }
  const stop = end + plus + unit.length
  return {
    value: value * unit.unit.factor,
    figure: value,
    dimension: unit.unit.dimension,
    start,
    end: stop,
    raw: text.slice(start, stop).trim(),
  }
}

/** "$500 CAD" are Canadian: what stands behind says which of those it is that the sign before may mean. */
function moneyOf(
  before: Currencies | null,
  rest: string,
  amount: number,
): { currencies: Currencies; length: number } | null {
  const after = currencyAfter(rest, amount)
  if (!before) return after
  return after && supportsCurrency(after.currencies, before) ? after : { currencies: before, length: 0 }
}

/** Turkish and Chinese put it first: "%30", "yüzde otuz", 百分之三十. */
const PERCENT_BEFORE = /(?:(?<!\d\s?|\p{L})%\s?|(?<!\p{L})yüzde\s|百分之)$/iu

/** A calendar year: four figures and no unit (年 or 년 after it belongs to the date). */
function isYear(value: number, figures: string, rest: string): boolean {
  return (
    /^\d{4}$/.test(figures) &&
    value >= 1900 &&
    value < 2100 &&
    /^(?:年(?!間|间)|년(?!간)|\s*(?:r\.|roku|rok)|\s)/u.test(rest) &&
    !/^\s*(?:%|hours|h\b|km|kg|kW|m²)/u.test(rest)
  )
}
