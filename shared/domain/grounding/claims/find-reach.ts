import { isTime } from '../../text/numbers/quantity.ts'
import { unitAfter } from '../../text/numbers/units.ts'
import { isWeekday } from '../../text/weekdays.ts'
import { EXCLUSIVE, NO_REACH, REACH, UNIVERSAL } from '../lexicon/reach-words.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** How far something went, or that it was done alone. */
export type ReachClaim = Span & { phrase: string }
/** "Every bank": all of what a noun names. */
export type UniversalClaim = Span & { noun: string }

/** Reach, and having done a thing alone, in the words of a text. */
export function findReach({ folded }: Reading): ReachClaim[] {
  return [...REACH.all(folded), ...EXCLUSIVE.all(folded)].map(({ text, start, end }) => ({ start, end, phrase: text }))
}

/** All of something, time and manner aside. */
export function findUniversals({ folded }: Reading): UniversalClaim[] {
  return universalsIn(folded).filter(({ noun }) => !NO_REACH.isIn(noun) && !saysWhen(noun) && noun.length >= 3)
}

/** "Every Thursday", "each month": how often, which the checks of rhythms look at. */
function saysWhen(noun: string): boolean {
  const found = unitAfter(` ${noun}`)
  return isWeekday(noun) || (found !== null && isTime(found.unit))
}

/** Whatever a folded text takes all of. */
export function universalsIn(folded: string): UniversalClaim[] {
  return UNIVERSAL.all(folded).flatMap(({ start, end }): UniversalClaim[] => {
    const noun = /^\s*(\p{L}+)/u.exec(folded.slice(end, end + 60))
    return noun ? [{ start, end: end + noun[0].length, noun: noun[1] ?? '' }] : []
  })
}
