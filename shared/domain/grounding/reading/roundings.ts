import { fold } from '../../text/fold.ts'
import { type Rounding, roundingPatterns } from '../lexicon/roundings-words.ts'
import type { Span } from './spans-of.ts'

/** As far as a word of rounding may stand from its number. */
const BESIDE_CHARACTERS = 40

/** How a text rounds one of its numbers, in figures or in words; empty where it is told as exact. */
export function roundingOf(text: string, { start, end }: Span): Rounding[] {
  const before = fold(text.slice(Math.max(0, start - BESIDE_CHARACTERS), start))
  const behind = fold(text.slice(end, end + BESIDE_CHARACTERS))
  const { notAbove, sides } = roundingPatterns()
  return sides.flatMap((words) => {
    const isTold = words.before.test(before) && !(words.side === 'above' && notAbove.test(before))
    const isPlus = words.side === 'above' && /^\s?\+/u.test(behind)
    return isTold || isPlus || words.behind.test(behind) ? [words.side] : []
  })
}
