import type { ProportionClaim } from '../claims/find-proportions.ts'
import { type Evidence, isQuoted } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import type { Statement } from '../evidence/statement.ts'
import type { Rounding } from '../lexicon/roundings-words.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { roundingOf } from '../reading/roundings.ts'
import { type Support, supportedIf } from './support.ts'
import { PART_ABOVE_TRUTH, PART_IN_WORDS, PART_IN_WORDS_ROUNDED } from './thresholds.ts'

/** Whether a number of the resume, or the same words, bear out a part or multiple in words. */
export function supportProportion(claim: ProportionClaim, { reading, evidence }: Examined): Support {
  const phrase = reading.folded.slice(claim.start, claim.end)
  const sides = roundingOf(reading.folded, claim)
  const { figures, words } = evidence.place
  return supportedIf(
    figures.statements.some((statement) => bearsOut(statement, claim, sides, evidence)) ||
      hasPhrase(words.text, phrase) ||
      isQuoted(evidence, claim.start, phrase),
    'missing',
  )
}

function bearsOut(
  { text, quantities, steps, proportions }: Statement,
  claim: ProportionClaim,
  sides: readonly Rounding[],
  { before }: Evidence,
): boolean {
  if ('factor' in claim)
    return steps.some(
      ({ from, to }) => from.value > 0 && Math.abs(to.value / from.value / claim.factor - 1) <= PART_IN_WORDS_ROUNDED,
    )
  const { part } = claim
  const isNear = (truth: number): boolean => {
    const margin = sides.length > 0 ? PART_IN_WORDS_ROUNDED : PART_IN_WORDS
    const isOver = sides.length === 1 && sides[0] === 'above' && truth < part - PART_ABOVE_TRUTH
    return Math.abs(truth - part) <= margin && !isOver
  }
  // Any two numbers have a ratio: only those of the very statement count.
  const isOwn = before === null || before.text === text
  return (
    quantities.some(({ dimension, value }) => dimension === '%' && isNear(value / 100)) ||
    steps.some(({ from, to }) => from.value > 0 && isNear(Math.abs(to.value - from.value) / from.value)) ||
    proportions.some((told) => 'part' in told && isNear(told.part)) ||
    (isOwn &&
      quantities.some((whole) =>
        quantities.some(
          (lesser) =>
            whole.value > 0 &&
            lesser.value < whole.value &&
            whole.dimension === lesser.dimension &&
            isNear(lesser.value / whole.value),
        ),
      ))
  )
}
