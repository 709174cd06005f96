import { fold } from '../text/fold.ts'
import type { Quantity } from '../text/numbers/quantity.ts'
import { supportsDimension } from '../text/numbers/quantity.ts'
import { type Rounding, roundingsOf } from './lexicon/roundings.ts'

/** How far a rounded number may be from the true one, as a share of it. */
const MARGIN = { above: 0.2, below: 0.15, about: 0.1 } as const

/** As far as a word of rounding may stand from its number, in characters. */
const BESIDE = 40

/** How a text rounds one of its numbers, in figures or in words. */
export function roundingOf(text: string, { start, end }: Pick<Quantity, 'start' | 'end'>): Rounding[] {
  return roundingsOf(fold(text.slice(Math.max(0, start - BESIDE), start)), fold(text.slice(end, end + BESIDE)))
}

/** "Over 400" for 412, "almost 300" for 286: whether a number that a text gives as rounded stands for an exact one. */
export function isRounded(text: string, rounded: Quantity, exact: Quantity): boolean {
  if (!supportsDimension(exact, rounded) || !isRounder(rounded.value, exact.value)) return false
  const over = (exact.value - rounded.value) / rounded.value
  if (Math.abs(over) > MARGIN.above) return false
  return roundingOf(text, rounded).some((side) => isOnSide(side, over))
}

function isOnSide(side: Rounding, over: number): boolean {
  switch (side) {
    case 'above':
      return over > 0 && over <= MARGIN.above
    case 'below':
      return over < 0 && -over <= MARGIN.below
    case 'about':
      return Math.abs(over) <= MARGIN.about
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
