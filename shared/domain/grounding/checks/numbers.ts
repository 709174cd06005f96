import { type Quantity, stepsIn } from '../quantities.ts'
import { ratesIn } from '../rates.ts'
import type { Facts, SourceNode } from '../source.ts'
import { isTimeWorked } from '../tenure.ts'
import type { Check, Claim } from './check.ts'
import { isCalendarYear } from './dates.ts'

/** Numbers that the resume does not have, has with another unit or period, or has of something else. */
export function numberClaims(check: Check, ignored: readonly (readonly [start: number, end: number])[]): Claim[] {
  const { text } = check.text
  const quantities = check.quantities.filter(({ start }) => !ignored.some(([from, to]) => start >= from && start < to))
  const claims = quantities.flatMap((quantity): Claim[] => {
    if (isCalendarYear(quantity)) return []
    const why = wrongWith(quantity, quantities, check)
    return why ? [{ ...why, start: quantity.start, end: quantity.end }] : []
  })
  claims.push(...otherPeriods(check))
  for (const { from, to } of stepsIn(text, quantities)) {
    const steps = check.figures.nodes.flatMap((node) => node.steps)
    const isSame = steps.some((step) => equal(step.from, from) && equal(step.to, to))
    const isReversed = !equal(from, to) && steps.some((step) => equal(step.from, to) && equal(step.to, from))
    if (isReversed && !isSame)
      claims.push({
        code: 'misattribution',
        start: Math.min(from.start, to.start),
        end: Math.max(from.end, to.end),
        why: 'goes the other way round in your resume',
      })
  }
  return claims
}

function equal(a: Quantity, b: Quantity): boolean {
  return a.dimension === b.dimension && Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value))
}

type Found = { node: SourceNode; quantity: Quantity }

function find(facts: Facts, quantity: Quantity): Found[] {
  return facts.nodes.flatMap((node) =>
    node.quantities.filter((other) => equal(other, quantity)).map((other) => ({ node, quantity: other })),
  )
}

function wrongWith(quantity: Quantity, all: readonly Quantity[], check: Check): Pick<Claim, 'code' | 'why'> | null {
  const found = find(check.figures, quantity)
  if (found.length === 0) {
    if (
      check.posting &&
      check.mayQuotePosting(quantity.start) &&
      check.posting.quantities.some((other) => equal(other, quantity))
    )
      return null
    if (
      quantity.dimension === 'month' &&
      isTimeWorked(quantity.value, check.source.jobs, check.folded) &&
      !isOfAnother(quantity, [], all, check.figures)
    )
      return null
    if (isDifference(quantity, all, check.figures)) return null
    const isElsewhere = check.elsewhere !== null && find(check.elsewhere, quantity).length > 0
    return isElsewhere
      ? { code: 'misattribution', why: 'is in your resume, but not about this' }
      : { code: 'number', why: 'does not appear in your resume' }
  }
  const { rate } = quantity
  if (rate !== null && !found.some(({ node, quantity: other }) => other.rate === rate || node.periods.has(rate)))
    return { code: 'number', why: `is not per ${rate} in your resume` }
  if (isEndOfStep(quantity, check)) return null
  return isOfAnother(quantity, found, all, check.figures)
    ? { code: 'misattribution', why: 'is in your resume, but counts something else there' }
    : null
}

/** "Da 22 a 15 minuti": one end of a change that the resume tells of with the same two ends. */
function isEndOfStep(quantity: Quantity, { text, quantities, figures }: Check): boolean {
  return stepsIn(text.text, quantities).some(
    ({ from, to }) =>
      (from === quantity || to === quantity) &&
      figures.nodes.some(({ steps }) => steps.some((step) => equal(step.from, from) && equal(step.to, to))),
  )
}

/** "At daily meetings" where the line says weekly: a period that this job does not have, in the place of one that it has. */
function otherPeriods({ text, before, figures, quantities }: Check): Claim[] {
  const found = ratesIn(text.text)
  const periods = new Set(found.map(({ period }) => period))
  if (before === null || ![...before.periods].some((period) => !periods.has(period))) return []
  return found
    .filter(
      ({ period, start }) =>
        !figures.nodes.some((node) => node.periods.has(period)) &&
        !quantities.some((quantity) => start >= quantity.start && start < quantity.end),
    )
    .map(({ start, end }) => ({ code: 'number' as const, start, end, why: 'is not how often your resume says' }))
}

/** "By 17 days, from 58 to 41": the difference of two numbers that stand beside it, as in the resume. */
function isDifference(quantity: Quantity, all: readonly Quantity[], facts: Facts): boolean {
  return facts.nodes.some(({ steps }) =>
    steps.some(
      ({ from, to }) =>
        from.dimension === quantity.dimension &&
        Math.abs(Math.abs(from.value - to.value) - quantity.value) < 1e-9 &&
        [from, to].every((end) => all.some((other) => equal(other, end))),
    ),
  )
}

/** Whether the resume gives what is counted here another number, and this number to something else. */
function isOfAnother(quantity: Quantity, found: readonly Found[], all: readonly Quantity[], facts: Facts): boolean {
  const { counted, dimension } = quantity
  const shares = (other: Quantity): boolean => other.counted.some((word) => counted.includes(word))
  if (counted.length === 0 || found.some(({ quantity: other }) => other.counted.length === 0 || shares(other)))
    return false
  const nodes = found.length > 0 ? new Set(found.map(({ node }) => node)) : new Set(facts.nodes)
  return [...nodes].some((node) =>
    node.quantities.some(
      (other) =>
        other.dimension === dimension &&
        !equal(other, quantity) &&
        !isCalendarYear(other) &&
        (dimension === 'month'
          ? sharesMost(other, counted)
          : other.counted[0] === counted[0] || other.counted[0] === counted[1]) &&
        !all.some((own) => equal(own, other) && own.counted.some((word) => other.counted.includes(word))),
    ),
  )
}

function sharesMost(other: Quantity, counted: readonly string[]): boolean {
  const shared = other.counted.filter((word) => counted.includes(word)).length
  return shared > 0 && shared * 2 >= counted.length
}
