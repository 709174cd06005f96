import { fold } from '../../text/fold.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { sameDimension } from '../../text/numbers/quantity.ts'
import { isRounded, roundingOf } from '../approximations.ts'
import { justBefore } from '../just-before.ts'
import { equal } from '../quantities.ts'
import { ratesIn } from '../rates.ts'
import type { Facts, SourceNode } from '../source.ts'
import { stepsIn } from '../steps.ts'
import { isTimeWorked } from '../tenure.ts'
import { contentOf, sameBeginning } from '../word-keys.ts'
import { isDifference, isEndOfStep, isTakenForChange, wholeForPart } from './changed-numbers.ts'
import type { Check, Claim } from './check.ts'
import { isCalendarYear, isPartOfDate } from './dates.ts'
import type { NumberMatch } from './number-match.ts'

/** Numbers that the resume does not have, has with another unit or period, or has of something else. */
export function numberClaims(check: Check, ignored: readonly (readonly [start: number, end: number])[]): Claim[] {
  const { text } = check.text
  const quantities = check.quantities.filter(({ start }) => !ignored.some(([from, to]) => start >= from && start < to))
  const claims = quantities
    .filter((quantity) => !isAnaphor(text, quantity))
    .flatMap((quantity): Claim[] => {
      if (isCalendarYear(quantity) || isPartOfDate(text, quantity, check.source.all)) return []
      const why = wrongWith(quantity, quantities, check)
      return why ? [{ ...why, start: quantity.start, end: quantity.end }] : []
    })
  claims.push(...otherPeriods(check), ...wholeForPart(check))
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

/** "Those two": counts what was named before. */
function isAnaphor(text: string, { start, value, raw }: Quantity): boolean {
  return (
    value <= 4 &&
    !/\d/.test(raw) &&
    /(?<!\p{L})(?:those|these|diese|jene|ces|esos|esas|estos|estas|questi|queste|esses|essas|deze|die|tych|tyto|dessa)\s$/iu.test(
      justBefore(text, start),
    )
  )
}

function find(facts: Facts, quantity: Quantity): NumberMatch[] {
  return facts.nodes.flatMap((node) =>
    node.quantities.filter((other) => equal(other, quantity)).map((other) => ({ node, quantity: other })),
  )
}

/** The same figure of time or age where one of the two says its unit elsewhere: "aged 19 to 83" and "83 years old". */
function sameFigures({ figures, text, folded }: Check, { figure, dimension, end }: Quantity): NumberMatch[] {
  const words = contentOf(folded)
  const unit = /^[\s-]*(\p{L}+)/u.exec(text.text.slice(0, end).slice(-12).replace(/^.*\d/u, ''))?.[1]
  return figures.nodes.flatMap((node) =>
    node.quantities
      .filter((other) => {
        if (other.figure !== figure || other.dimension === dimension) return false
        if (other.dimension === '' && TIME.has(dimension))
          return (
            AGE.test(folded) ||
            (unit !== undefined && other.counted.some((word) => word.startsWith(fold(unit).slice(0, 4))))
          )
        return (
          dimension === '' &&
          TIME.has(other.dimension) &&
          [...node.content].filter((word) => words.has(word)).length > 0
        )
      })
      .map((other) => ({ node, quantity: other })),
  )
}

const TIME = new Set(['s', 'month'])
const AGE =
  /(?<!\p{L})(?:aged|years? old|of age|\p{L}*jahrig\p{L}*|im alter|ages? de|agees? de|de edad|di eta|de idade|w wieku|ve veku|oud|i aldern|ar gamla?)(?!\p{L})/u

function wrongWith(quantity: Quantity, all: readonly Quantity[], check: Check): Pick<Claim, 'code' | 'why'> | null {
  const exact = find(check.figures, quantity)
  const found = exact.length > 0 ? exact : sameFigures(check, quantity)
  const { text } = check.text
  if (found.length === 0) {
    if (
      check.posting &&
      check.mayQuotePosting(quantity.start) &&
      check.posting.quantities.some((other) => equal(other, quantity) || isRounded(text, quantity, other))
    )
      return null
    if (
      quantity.dimension === 'month' &&
      isTimeWorked(quantity.value, check.source.jobs, check.folded) &&
      !isOfAnother(quantity, [], all, check.figures)
    )
      return null
    if (isDifference(quantity, all, check.figures, text) || isRoundedHere(quantity, check)) return null
    const isElsewhere = check.elsewhere !== null && find(check.elsewhere, quantity).length > 0
    return isElsewhere
      ? { code: 'misattribution', why: 'is in your resume, but not about this' }
      : { code: 'number', why: 'does not appear in your resume' }
  }
  if (isLess(quantity, found, check)) return { code: 'number', why: 'is more than your resume says' }
  const { rate } = quantity
  if (rate !== null && !found.some(({ node, quantity: other }) => other.rate === rate || node.periods.has(rate)))
    return { code: 'number', why: `is not per ${rate} in your resume` }
  if (isEndOfStep(quantity, check)) return null
  if (isTakenForChange(quantity, found, check.text.text))
    return { code: 'misattribution', why: 'is where it began or ended in your resume, not by how much it changed' }
  return isOfAnother(quantity, found, all, check.figures) || isOfOtherClause(quantity, found, check)
    ? { code: 'misattribution', why: 'is in your resume, but counts something else there' }
    : null
}

/** "Over 400" for 412 of the same thing. */
function isRoundedHere(quantity: Quantity, { text, figures, before }: Check): boolean {
  const words = contentOf(text.text)
  const isAbout = (node: SourceNode): boolean =>
    node.text === before?.text || [...node.content].some((word) => words.has(word))
  return (
    figures.nodes.some(
      (node) => isAbout(node) && node.quantities.some((exact) => isRounded(text.text, quantity, exact)),
    ) ||
    figures.nodes.some((node) =>
      node.steps.some(({ from, to }) =>
        isRounded(text.text, quantity, { ...from, value: Math.abs(from.value - to.value) }),
      ),
    )
  )
}

/** "More than 30%" where the resume says just that. */
function isLess(quantity: Quantity, found: readonly NumberMatch[], { text, figures }: Check): boolean {
  if (quantity.dimension === 'month' || !roundingOf(text.text, quantity).includes('above')) return false
  return !(
    found.some(({ node, quantity: exact }) => roundingOf(node.text, exact).length > 0) ||
    figures.nodes.some((node) => node.quantities.some((exact) => isRounded(text.text, quantity, exact)))
  )
}

/** "From an hour to 50 minutes": an article means "per" only behind a number. */
function isOneOf(text: string, start: number, end: number, quantities: readonly Quantity[]): boolean {
  return (
    ARTICLE.test(text.slice(start, end)) &&
    !quantities.some((quantity) => quantity.end <= start && start - quantity.end < 30)
  )
}

const ARTICLE = /^(?:an?|un[ea]?|ein\p{L}*)\s/iu

/** "At daily meetings" where the line says weekly: a period that this job does not have. */
function otherPeriods({ text, before, figures, quantities }: Check): Claim[] {
  const found = ratesIn(text.text)
  if (before === null) return []
  return found
    .filter(
      ({ period, start, end }) =>
        !isOneOf(text.text, start, end, quantities) &&
        !figures.nodes.some((node) => node.periods.has(period)) &&
        !quantities.some((quantity) => start >= quantity.start && start < quantity.end),
    )
    .map(({ start, end }) => ({ code: 'number' as const, start, end, why: 'is not how often your resume says' }))
}

/** Whether the resume gives what is counted here another number, and this number to something else. */
function isOfAnother(
  quantity: Quantity,
  found: readonly NumberMatch[],
  all: readonly Quantity[],
  facts: Facts,
): boolean {
  const { counted, dimension } = quantity
  const shares = (other: Quantity): boolean => other.counted.some((word) => counted.includes(word))
  if (counted.length === 0 || found.some(({ quantity: other }) => other.counted.length === 0 || shares(other)))
    return false
  const nodes = found.length > 0 ? new Set(found.map(({ node }) => node)) : new Set(facts.nodes)
  return [...nodes].some((node) =>
    node.quantities.some(
      (other) =>
        sameDimension(other, quantity) &&
        !equal(other, quantity) &&
        !isCalendarYear(other) &&
        !node.steps.some(
          ({ from, to }) => [from, to].includes(other) && [from, to].some((end) => equal(end, quantity)),
        ) &&
        (dimension === 'month'
          ? sharesMost(other, counted)
          : other.counted[0] === counted[0] || other.counted[0] === counted[1]) &&
        !all.some((own) => equal(own, other) && own.counted.some((word) => other.counted.includes(word))),
    ),
  )
}

/**
 * Whether the clause of a result has no word in common with any statement that has this number. Japanese and Chinese do
 * not part their words, and a letter may tell things in other ones.
 */
function isOfOtherClause(
  { start, end, dimension }: Quantity,
  found: readonly NumberMatch[],
  { folded, kind, language }: Check,
): boolean {
  if (dimension !== '%' || kind === 'letter' || language === 'ja' || language === 'zh') return false
  const before = /[^.;:,()—]*$/u.exec(folded.slice(0, start))?.[0] ?? ''
  const after = /^[^.;:,()—]*/u.exec(folded.slice(end))?.[0] ?? ''
  const words = [...contentOf(`${before} ${after}`)]
  return (
    words.length > 1 &&
    !found.some(({ node }) =>
      words.some((word) => [...node.content].some((known) => known === word || sameBeginning(known, word))),
    )
  )
}

function sharesMost(other: Quantity, counted: readonly string[]): boolean {
  const shared = other.counted.filter((word) => counted.includes(word)).length
  return shared > 0 && shared * 2 >= counted.length
}
