import type { Proportion } from '../reading/proportions.ts'
import type { Reading } from '../reading/reading.ts'

/** A part or multiple in words: "a third", "halved". */
export type ProportionClaim = Proportion

/** The parts and multiples that a text names in words. */
export function findProportions({ proportions }: Reading): readonly ProportionClaim[] {
  return proportions
}
