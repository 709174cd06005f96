import { memoizeByObject } from '../../memoize.ts'
import type { ToldDuration } from '../../scales/durations.ts'
import { fold } from '../../text/fold.ts'
import { amountsOf, isTime, type Quantity } from '../../text/numbers/quantity.ts'
import { countsIn, type NumberClaim } from '../claims/find-numbers.ts'
import type { Examined } from '../evidence/examined.ts'
import { numbersNear, numbersWithFigure } from '../evidence/facts-index.ts'
import type { Facts, Statement } from '../evidence/statement.ts'
import { isTimeWorked } from '../evidence/tenure.ts'
import { isToldAsLeast } from '../reading/bounds.ts'
import { yearPairAt } from '../reading/calendar.ts'
import { equal } from '../reading/quantities.ts'
import type { Reading } from '../reading/reading.ts'
import { roundingOf } from '../reading/roundings.ts'
import { contentOf } from '../reading/word-keys.ts'
import { isRounded } from './approximations.ts'
import { isDifference, isEndOfStep, isTakenForChange } from './changes-of-numbers.ts'
import { isInPlaceOfAnother, isOfAnother, isOfOtherClause } from './counted-things.ts'
import type { NumberMatch } from './number-match.ts'
import { countsOwnList } from './own-lists.ts'
import { quoteBetween, quoteNumber, quoteNumberInstead, tellTimeWorked } from './quote-resume.ts'
import { isSum } from './sums.ts'
import { SUPPORTED, type Support } from './support.ts'
import { isAbout, statementTold } from './telling.ts'
import { ROUNDED_ABOUT, ROUNDED_FROM_BELOW, TIME_ABOVE } from './thresholds.ts'
import { isYearKnown, yearsOf } from './years.ts'

/** Whether the resume has a number here, of the same thing, as much and as often. */
export function supportNumber({ quantity }: NumberClaim, examined: Examined): Support {
  const { reading, evidence } = examined
  const { figures, elsewhere } = evidence.place
  const pair = yearPairAt(reading.text, quantity)
  if (pair !== null && isYearKnown(evidence.resume.all, pair)) return SUPPORTED
  const exact = matches(figures, quantity)
  const found = exact.length > 0 ? exact : sameFigures(examined, quantity)
  // Years in all are told of the person, whichever employer the sentence names.
  if (quantity.dimension === 'month' && matches(evidence.resume.general, quantity).length > 0) return SUPPORTED
  if (found.length === 0) {
    if (followsFrom(quantity, examined)) return SUPPORTED
    const there = elsewhere === null ? [] : matches(elsewhere, quantity)
    return there.length > 0
      ? { is: 'elsewhere', reason: 'at another place', at: there[0]?.statement.entryId }
      : missing(quantity, examined)
  }
  if (isLess(quantity, found, examined)) return { is: 'contradicted', reason: 'more', says: quoteFirst(found) }
  if (!isAsOften(quantity, found)) return { is: 'contradicted', reason: 'another period', says: quoteFirst(found) }
  if (isEndOfStep(quantity, examined)) return SUPPORTED
  if (isTakenForChange(quantity, found, reading.text))
    return { is: 'elsewhere', reason: 'end for change', says: quoteChange(found) }
  const told = statementTold(examined)
  if (told && isInPlaceOfAnother(quantity, countsIn(reading), told) && !isRoundedHere(quantity, examined))
    return { is: 'elsewhere', reason: 'counts another', says: quoteFirst(found) }
  return isOfAnother(quantity, found, countsIn(reading), figures) || isOfOtherClause(quantity, found, examined)
    ? { is: 'elsewhere', reason: 'counts another', says: quoteFirst(found) }
    : SUPPORTED
}

/** A number that the resume has nowhere, with what it says instead. */
function missing(quantity: Quantity, examined: Examined): Support {
  const says = quoteNumberInstead(quantity, examined)
  const isTime = says === undefined && quantity.dimension === 'month' && quantity.value >= MONTHS_OF_A_YEAR
  return isTime
    ? { is: 'none', reason: 'too long', says: tellTimeWorked(examined.evidence) }
    : { is: 'none', reason: 'missing', says }
}

const MONTHS_OF_A_YEAR = 12

function quoteFirst([first]: readonly NumberMatch[]): string | undefined {
  return first && quoteNumber(first.statement, first.quantity)
}

/** The change that a number is one end of. */
function quoteChange(found: readonly NumberMatch[]): string | undefined {
  for (const { statement, quantity } of found) {
    const step = statement.steps.find(({ from, to }) => from === quantity || to === quantity)
    if (step) return quoteBetween(statement, step.from, step.to)
  }
  return undefined
}

function matches(facts: Facts, quantity: Quantity): NumberMatch[] {
  return amountsOf(quantity)
    .flatMap((amount) => numbersNear(amount, facts))
    .filter(({ quantity: other }) => equal(other, quantity))
}

/** A number that the resume does not have as such: the posting's, worked out, rounded, or years that the dates come to. */
function followsFrom(quantity: Quantity, examined: Examined): boolean {
  const { reading, evidence } = examined
  const { posting, mayQuote, place, resume } = evidence
  const isOfPosting =
    posting !== null &&
    mayQuote(quantity.start) &&
    posting.quantities.some((other) => equal(other, quantity) || isRounded(reading.text, quantity, other))
  const counts = countsIn(reading)
  return (
    isOfPosting ||
    (quantity.dimension === 'month' &&
      isTimeWorked(durationTold(quantity, reading.text), resume.jobs, toldBy(quantity, reading)) &&
      !isOfAnother(quantity, [], counts, place.figures)) ||
    isDifference(quantity, counts, place.figures, reading) ||
    isSum(quantity, place.figures, examined) ||
    countsOwnList(quantity, reading) ||
    isRoundedHere(quantity, examined) ||
    isBetweenYears(quantity, place.figures)
  )
}

/** "Three years" of what the resume dates "2006-2009". */
function isBetweenYears({ dimension, value }: Quantity, facts: Facts): boolean {
  return dimension === 'month' && monthsBetweenYears(facts).has(value)
}

/** The times between any two years that stand in one statement. */
const monthsBetweenYears = memoizeByObject(({ statements }: Facts): ReadonlySet<number> => {
  const months = new Set<number>()
  for (const { quantities } of statements) {
    const years = [...yearsOf(quantities)]
    for (const from of years) for (const to of years) if (to > from) months.add((to - from) * MONTHS_OF_A_YEAR)
  }
  return months
})

/** What a text says of years, up to the end of the sentence or part of it. */
function toldBy({ end }: Quantity, { folded }: Reading): { claim: string; behind: string } {
  return { claim: folded, behind: /^[^.;]*/u.exec(folded.slice(end))?.[0] ?? '' }
}

/** "Well over a decade" for fourteen years: time is told in rounder numbers than anything else. */
function durationTold(quantity: Quantity, text: string): ToldDuration {
  const roundings = roundingOf(text, quantity)
  const isLeast = isToldAsLeast(text, quantity)
  const isAbout = roundings.includes('about')
  return {
    months: quantity.value,
    above: isLeast || roundings.includes('above') ? TIME_ABOVE : isAbout ? ROUNDED_ABOUT : 0,
    below: roundings.includes('below') ? ROUNDED_FROM_BELOW : isAbout ? ROUNDED_ABOUT : 0,
    isLeast,
  }
}

const AGE =
  /(?<!\p{L})(?:aged|years? old|of age|\p{L}*jahrig\p{L}*|im alter|ages? de|agees? de|de edad|di eta|de idade|w wieku|ve veku|oud|i aldern|ar gamla?)(?!\p{L})/u

/** The same figure of time or age where one of the two says its unit elsewhere: "aged 19 to 83" and "83 years old". */
function sameFigures({ reading, evidence }: Examined, { figure, dimension, end }: Quantity): NumberMatch[] {
  const { text, folded } = reading
  const words = contentOf(folded)
  const unit = /^[\s-]*(\p{L}+)/u.exec(text.slice(0, end).slice(-12).replace(/^.*\d/u, ''))?.[1]
  const isSame = (statement: Statement, other: Quantity): boolean => {
    if (other.dimension === dimension) return false
    if (other.dimension === '' && isTime({ dimension }))
      return (
        AGE.test(folded) ||
        (unit !== undefined && other.counted.some((word) => word.startsWith(fold(unit).slice(0, 4))))
      )
    return dimension === '' && isTime(other) && [...statement.content].some((word) => words.has(word))
  }
  return numbersWithFigure(figure, evidence.place.figures).filter(({ statement, quantity }) =>
    isSame(statement, quantity),
  )
}

/** "Over 400" for 412 of the same thing, or for a change by as much. */
function isRoundedHere(quantity: Quantity, examined: Examined): boolean {
  const { reading, evidence } = examined
  const { text } = reading
  if (roundingOf(text, quantity).length === 0) return false
  return evidence.place.figures.statements.some(
    (statement) =>
      (isAbout(statement, examined) && statement.quantities.some((exact) => isRounded(text, quantity, exact))) ||
      statement.steps.some(({ from, to }) =>
        isRounded(text, quantity, { ...from, value: Math.abs(from.value - to.value) }),
      ),
  )
}

/** "More than 30%" where the resume says just that. */
function isLess(quantity: Quantity, found: readonly NumberMatch[], { reading, evidence }: Examined): boolean {
  if (quantity.dimension === 'month' || !roundingOf(reading.text, quantity).includes('above')) return false
  return !(
    isToldAsLeast(reading.text, quantity) ||
    found.some(({ statement, quantity: exact }) => roundingOf(statement.text, exact).length > 0) ||
    evidence.place.figures.quantities.some((exact) => isRounded(reading.text, quantity, exact))
  )
}

function isAsOften({ rate }: Quantity, found: readonly NumberMatch[]): boolean {
  return rate === null || found.some(({ statement, quantity }) => quantity.rate === rate || statement.periods.has(rate))
}
