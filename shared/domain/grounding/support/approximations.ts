import { type Quantity, supportsDimension } from '../../text/numbers/quantity.ts'
import type { Rounding } from '../lexicon/roundings-words.ts'
import { roundingOf } from '../reading/roundings.ts'
import { ROUNDED_ABOUT, ROUNDED_FROM_ABOVE, ROUNDED_FROM_BELOW } from './thresholds.ts'

/** "Over 400" for 412, "almost 300" for 286: whether a number that a text gives as rounded stands for an exact one. */
export function isRounded(text: string, rounded: Quantity, exact: Quantity): boolean {
  const over = (exact.value - rounded.value) / rounded.value
  if (Math.abs(over) > ROUNDED_FROM_ABOVE) return false
  if (!supportsDimension(exact, rounded) || !isRounder(rounded.value, exact.value)) return false
  return roundingOf(text, rounded).some((side) => isOnSide(side, over))
}

function isOnSide(side: Rounding, over: number): boolean {
  switch (side) {
    case 'above':
      return over > 0 && over <= ROUNDED_FROM_ABOVE
    case 'below':
      return over < 0 && -over <= ROUNDED_FROM_BELOW
    case 'about':
      return Math.abs(over) <= ROUNDED_ABOUT
  }
}

/** Rounding takes figures away: 412 may become 400, but not 427. */
function isRounder(rounded: number, exact: number): boolean {
  return significantFigures(rounded) <= Math.max(1, significantFigures(exact) - 1) || significantFigures(rounded) <= 1
}

function significantFigures(value: number): number {
  return value
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}
