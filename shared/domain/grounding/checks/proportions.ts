import { roundingOf } from '../approximations.ts'
import { type Proportion, proportionsIn } from '../lexicon/proportions.ts'
import { hasPhrase } from '../phrases.ts'
import type { SourceNode } from '../source.ts'
import { type Check, type Claim, isQuoted } from './check.ts'

/** By how much a part in words may differ from the percentage that the resume gives. */
const NEAR = 0.025
const ROUNDED = 0.07

/** Parts and multiples in words ("a third", "halved") that no number of the resume bears out. */
export function proportionClaims(check: Check): Claim[] {
  return check.proportions.flatMap((claimed): Claim[] => {
    const { start, end } = claimed
    const phrase = check.folded.slice(start, end)
    const isShown =
      check.figures.nodes.some((node) => bearsOut(node, claimed, check)) || hasPhrase(check.scope.text, phrase)
    return isShown || isQuoted(check, start, phrase)
      ? []
      : [{ code: 'number', start, end, why: 'does not appear in your resume' }]
  })
}

function bearsOut({ text, quantities, steps }: SourceNode, claimed: Proportion, { folded, before }: Check): boolean {
  const sides = roundingOf(folded, claimed)
  const isNear = (true_: number, told: number): boolean => {
    const margin = sides.length > 0 ? ROUNDED : NEAR
    return Math.abs(true_ - told) <= margin && !(sides.length === 1 && sides[0] === 'above' && true_ < told - 0.005)
  }
  if ('factor' in claimed)
    return steps.some(
      ({ from, to }) => from.value > 0 && Math.abs(to.value / from.value / claimed.factor - 1) <= ROUNDED,
    )
  return (
    quantities.some(({ dimension, value }) => dimension === '%' && isNear(value / 100, claimed.part)) ||
    steps.some(
      ({ from, to }) => from.value > 0 && isNear(Math.abs(to.value - from.value) / from.value, claimed.part),
    ) ||
    proportionsIn(text).some((told) => 'part' in told && isNear(told.part, claimed.part)) ||
    // Any two numbers have a ratio: only those of the very statement count.
    ((before === null || before.text === text) &&
      quantities.some((whole) =>
        quantities.some(
          (part) =>
            whole.value > 0 &&
            part.value < whole.value &&
            whole.dimension === part.dimension &&
            isNear(part.value / whole.value, claimed.part),
        ),
      ))
  )
}
