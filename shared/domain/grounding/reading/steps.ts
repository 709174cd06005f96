import { fold } from '../../text/fold.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { sameDimension } from '../../text/numbers/quantity.ts'
import { backward, byBefore, countedBehind, forward, perBehind } from '../lexicon/steps-words.ts'
import { justBefore } from './just-before.ts'

/** Two numbers of which the text says that one became the other: "from 9 to 4". */
export type Step = { from: Quantity; to: Quantity }

/** By the numbers of a text, for each of which the same is asked. */
const known = new WeakMap<readonly Quantity[], Step[]>()

/** The changes from one number to another that the text, whose numbers these are, tells of. */
export function stepsIn(text: string, quantities: readonly Quantity[]): Step[] {
  const before = known.get(quantities)
  if (before) return before
  const found = findSteps(text, quantities)
  known.set(quantities, found)
  return found
}

function findSteps(text: string, quantities: readonly Quantity[]): Step[] {
  const folded = fold(text)
  return quantities.flatMap((first, index): Step[] => {
    const second = quantities[index + 1]
    if (!second || !sameDimension(first, second) || byBefore().test(justBefore(folded, first.start))) return []
    const between = folded.slice(first.end, second.start).replace(perBehind(), '')
    const gap = between.replace(countedBehind(), '')
    if (forward().test(between) || forward().test(gap)) return [{ from: first, to: second }]
    return backward().test(between) || backward().test(gap) ? [{ from: second, to: first }] : []
  })
}
