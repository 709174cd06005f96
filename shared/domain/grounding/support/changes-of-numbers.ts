import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'
import { type Quantity, sameDimension } from '../../text/numbers/quantity.ts'
import type { StepClaim, WholeClaim } from '../claims/find-numbers.ts'
import type { Examined } from '../evidence/examined.ts'
import { stepsOf } from '../evidence/facts-index.ts'
import type { Facts } from '../evidence/statement.ts'
import { DOWN, UP } from '../lexicon/changes-words.ts'
import { changeBehind, points, pointsBehind, sizeBefore } from '../lexicon/steps-words.ts'
import { justBefore } from '../reading/just-before.ts'
import { equal } from '../reading/quantities.ts'
import type { Reading } from '../reading/reading.ts'
import { stepsIn } from '../reading/steps.ts'
import { isRounded } from './approximations.ts'
import type { NumberMatch } from './number-match.ts'
import { quoteBetween } from './quote-resume.ts'
import { SUPPORTED, type Support } from './support.ts'
import { SHARE_WORKED_OUT_POINTS } from './thresholds.ts'

const BESIDE_CHARACTERS = 30

/** A change from one number to another must go the same way in the resume. */
export function supportStep({ from, to }: StepClaim, { evidence }: Examined): Support {
  const steps = evidence.place.figures.statements.flatMap((statement) =>
    statement.steps.map((step) => ({ ...step, statement })),
  )
  const isSame = steps.some((step) => equal(step.from, from) && equal(step.to, to))
  const reversed = equal(from, to) ? undefined : steps.find((step) => equal(step.from, to) && equal(step.to, from))
  if (isSame || !reversed) return SUPPORTED
  return { is: 'elsewhere', reason: 'turned round', says: quoteBetween(reversed.statement, reversed.from, reversed.to) }
}

/** The whole of which the text before told a part must not stand alone. */
export function supportWhole({ told, whole, part }: WholeClaim, { reading, evidence: { before } }: Examined): Support {
  const isTold = (own: Quantity, number: Quantity): boolean =>
    equal(own, number) || isRounded(reading.text, own, number)
  return isTold(told, whole) && !reading.quantities.some((own) => isTold(own, part))
    ? { is: 'contradicted', reason: 'whole for part', says: before ? quoteBetween(before, part, whole) : undefined }
    : SUPPORTED
}

/** "Da 22 a 15 minuti": one end of a change that the resume tells of with the same two ends. */
export function isEndOfStep(quantity: Quantity, { reading, evidence }: Examined): boolean {
  return reading.steps.some(
    ({ from, to }) =>
      (from === quantity || to === quantity) &&
      evidence.place.figures.statements.some(({ steps }) =>
        steps.some((step) => equal(step.from, from) && equal(step.to, to)),
      ),
  )
}

/** "Reduced by 27%" where it went from 27% to 19%. */
export function isTakenForChange(quantity: Quantity, found: readonly NumberMatch[], text: string): boolean {
  if (!isSizeOfChange(quantity, text)) return false
  return found.every(({ statement, quantity: other }) =>
    statement.steps.some(({ from, to }) => from === other || to === other),
  )
}

/** "By 27%", "a 27% reduction": whether a number is told as by how much something changed. */
function isSizeOfChange({ start, end }: Quantity, text: string): boolean {
  return (
    sizeBefore().test(fold(justBefore(text, start))) ||
    changeBehind().test(fold(text.slice(end, end + BESIDE_CHARACTERS)))
  )
}

/** "By 17 days, from 58 to 41": the difference of two numbers of which one stands beside it, as in the resume. */
export function isDifference(
  quantity: Quantity,
  all: readonly Quantity[],
  facts: Facts,
  { text, folded }: Reading,
): boolean {
  if (stepsIn(text, all).some(({ from, to }) => from === quantity || to === quantity)) return false
  const isChange = lazily(() => isInPoints(quantity) || isSizeOfChange(quantity, text) || saysChange(folded))
  const inPoints = lazily(() => isPoints(quantity, text))
  return stepsOf(facts).some(
    ({ from, to }) =>
      (isShareOf(quantity, from, to) ||
        (Math.abs(Math.abs(from.value - to.value) - quantity.value) < 1e-6 &&
          (sameDimension(from, quantity) || (from.dimension === '%' && inPoints())))) &&
      (isChange() || [from, to].some((end) => all.some((other) => equal(other, end)))),
  )
}

/** Whether a text has a word of going up or down, so that a number may be by how much: "took two days off". */
function saysChange(folded: string): boolean {
  return DOWN.isIn(folded) || UP.isIn(folded)
}

/** "From 3,200 to 4,700, almost 50% more": the change as a share of what it was. */
function isShareOf({ dimension, value }: Quantity, from: Quantity, to: Quantity): boolean {
  if (dimension !== '%' || from.dimension === '%' || from.value === 0) return false
  return Math.abs((Math.abs(to.value - from.value) / from.value) * 100 - value) <= SHARE_WORKED_OUT_POINTS
}

/** Whether a number is in percentage points. */
function isInPoints({ dimension, raw }: Quantity): boolean {
  return dimension === '%' && points().test(fold(raw))
}

/** Whether points stand behind a bare number. */
function isPoints({ dimension, end }: Quantity, text: string): boolean {
  return dimension === '' && pointsBehind().test(fold(text.slice(end, end + BESIDE_CHARACTERS)))
}
