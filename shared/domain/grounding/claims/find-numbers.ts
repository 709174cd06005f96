import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Context } from '../evidence/evidence.ts'
import { isCalendarYear, isMonthInFigures } from '../reading/calendar.ts'
import { justBefore } from '../reading/just-before.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'
import type { Step } from '../reading/steps.ts'

/** A number that counts or measures something. */
export type NumberClaim = Span & { quantity: Quantity }
/** How often: "daily", without a number. */
export type RhythmClaim = Span & { period: string }
/** A number where the text before told a part of a whole. */
export type WholeClaim = Span & { told: Quantity; whole: Quantity; part: Quantity }
/** One number that became another. */
export type StepClaim = Span & Step

/** The numbers of a text that are neither a part of an address, nor of a date, nor of a part in words. */
export function findNumbers(reading: Reading): NumberClaim[] {
  return countsIn(reading)
    .filter((quantity) => !isAnaphor(reading.text, quantity) && !isCalendarYear(quantity))
    .filter((quantity) => !isMonthInFigures(reading.text, quantity))
    .map((quantity) => ({ start: quantity.start, end: quantity.end, quantity }))
}

/** The numbers of a text outside of addresses and of parts in words. */
export function countsIn({ quantities, addresses, proportions }: Reading): Quantity[] {
  const ignored = [...addresses, ...proportions]
  return quantities.filter(({ start }) => !ignored.some((other) => start >= other.start && start < other.end))
}

const POINTING =
  /(?<!\p{L})(?:those|these|diese|jene|ces|esos|esas|estos|estas|questi|queste|esses|essas|deze|die|tych|tyto|dessa)\s$/iu

/** "Those two": counts what was named before. */
function isAnaphor(text: string, { start, value, raw }: Quantity): boolean {
  return value <= 4 && !/\d/.test(raw) && POINTING.test(justBefore(text, start))
}

/** "At daily meetings": how often. */
export function findRhythms({ text, periods, quantities }: Reading): RhythmClaim[] {
  return periods.filter(
    ({ start, end }) =>
      !isOneOf(text, start, end, quantities) &&
      !quantities.some((quantity) => start >= quantity.start && start < quantity.end),
  )
}

const ARTICLE = /^(?:an?|un[ea]?|ein\p{L}*)\s/iu

/** "From an hour to 50 minutes": an article means "per" only behind a number. */
function isOneOf(text: string, start: number, end: number, quantities: readonly Quantity[]): boolean {
  return (
    ARTICLE.test(text.slice(start, end)) &&
    !quantities.some((quantity) => quantity.end <= start && start - quantity.end < 30)
  )
}

const OF_WHOLE =
  /^\s*(?:out )?(?:of|von|der|sur|de|di|su|van|z|ze|av|af)\s+(?:the |its |their |den |insgesamt |las |los |les |de |di |mijn |our |my )?$/iu
const OF_WHICH =
  /^[^\d.;]{0,12}(?:of (?:whom|which)|のうち|davon|dont|de l[oa]s que|di cui|waarvan|z czego|varav)[^\d.;]{0,6}$/iu

/** "All 150" where it was 128 of 150: each number that may be the whole of which the text before told a part. */
export function findWholes({ quantities, proportions }: Reading, { before }: Context): WholeClaim[] {
  if (!before || proportions.length > 0) return []
  return before.quantities.flatMap((first, index): WholeClaim[] => {
    const second = before.quantities[index + 1]
    if (!second) return []
    const between = before.text.slice(first.end, second.start)
    const [part, whole] = OF_WHOLE.test(between) ? [first, second] : OF_WHICH.test(between) ? [second, first] : []
    if (!part || !whole || part.value >= whole.value) return []
    return quantities.map((told) => ({ start: told.start, end: told.end, told, whole, part }))
  })
}

/** "From 9 to 4". */
export function findSteps(reading: Reading): StepClaim[] {
  const counts = new Set(countsIn(reading))
  return reading.steps
    .filter(({ from, to }) => counts.has(from) && counts.has(to))
    .map(({ from, to }) => ({
      start: Math.min(from.start, to.start),
      end: Math.max(from.end, to.end),
      from,
      to,
    }))
}
