import type { Quantity } from '../../text/numbers/quantity.ts'
import { sameDimension } from '../../text/numbers/quantity.ts'
import { justBefore } from './just-before.ts'

/** Two numbers of which the text says that one became the other: "from 9 to 4". */
export type Step = { from: Quantity; to: Quantity }

const STEP_FORWARD =
  /^[\s,(]*(?:all'|(?:(?:down |up |back )?to|al|ad|au|ao|aos|hasta|até|fino a|tot|auf|bis(?: zu)?|a|à|na|do|naar|till|para|para o)\s+|(?:から|→|->|⇒)\s*)(?:only |just |nur |solo |rund |about )?[^\p{L}\d]?$/iu
const STEP_BACK =
  /^[\s,(]*(?:from|down from|up from|instead of|rather than|compared (?:to|with)|von|statt|anstatt|anstelle von|gegenüber|desde|de|en (?:vez|lugar) de|frente a|contre|au lieu d[e']|contro|invece di|anziche|anziché|rispetto a|em vez de|contra|in plaats van|tegen|zamiast|wobec|místo|namísto|oproti|i stället för|mot|z|ze|från|van|da)\s+(?:the |previously |bisher |zuvor |formerly )?[^\p{L}\d]?$/iu

/** "Um 45 auf 195": the first is by how much, not from where. */
const CHANGED_BY = /(?<!\p{L})(?:by|um|met|o|med)\s+(?:rund |about |over |almost |nearly |ca\. |circa )?$/iu

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
  return quantities.flatMap((first, index): Step[] => {
    const second = quantities[index + 1]
    if (!second || !sameDimension(first, second) || CHANGED_BY.test(justBefore(text, first.start))) return []
    const between = text.slice(first.end, second.start).replace(/^\s*(?:a|per|each|im|je|par|por|al)\s+\p{L}+/iu, '')
    const gap = between.replace(/^\s+(?!(?:to|auf|from|von|a|à|na|do|de)(?!\p{L}))\p{L}+(?=\s)/iu, '')
    if (STEP_FORWARD.test(between) || STEP_FORWARD.test(gap)) return [{ from: first, to: second }]
    return STEP_BACK.test(between) || STEP_BACK.test(gap) ? [{ from: second, to: first }] : []
  })
}
