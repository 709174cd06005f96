import { isToldAsLeast } from '../reading/bounds.ts'
import type { Reading } from '../reading/reading.ts'
import { roundingOf } from '../reading/roundings.ts'
import type { Span } from '../reading/spans-of.ts'

const BESIDE_CHARACTERS = 25

/** Whether a word is one by which a number beside it is rounded: what it claims is checked with the number. */
export function isOfRounding({ text, quantities }: Reading, { start, end }: Span): boolean {
  const without = text.slice(0, start) + '_'.repeat(end - start) + text.slice(end)
  return quantities.some(
    (quantity) =>
      (Math.abs(quantity.start - end) <= BESIDE_CHARACTERS || Math.abs(start - quantity.end) <= BESIDE_CHARACTERS) &&
      (roundingOf(text, quantity).length > roundingOf(without, quantity).length ||
        (isToldAsLeast(text, quantity) && !isToldAsLeast(without, quantity))),
  )
}
