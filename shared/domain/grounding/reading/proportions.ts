import {
  beforePart,
  behindPart,
  FACTORS,
  fractions,
  HALF,
  isAmbiguous,
  numberNamed,
  ofAnHour,
  shares,
} from '../lexicon/fractions-words.ts'
import { justBefore } from './just-before.ts'
import type { Span } from './spans-of.ts'

/** What a word says a thing became a part or a multiple of: "a third", "halved", "doubled". Folded. */
export type Proportion = Span & ({ part: number } | { factor: number })

/** Parts and multiples that a folded text names in words. */
export function proportionsIn(folded: string): Proportion[] {
  const halves = HALF.all(folded).map(({ start, end }) => ({ start, end, part: 0.5 }))
  const factors = FACTORS.flatMap(({ factor, words }) =>
    words.all(folded).map(({ start, end }) => ({ start, end, factor })),
  )
  return [...fractionsIn(folded), ...halves, ...sharesIn(folded), ...factors]
}

function fractionsIn(folded: string): Proportion[] {
  return fractions().flatMap(({ denominator, pattern }) =>
    [...folded.matchAll(pattern)].flatMap((match): Proportion[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      const numerator = numberNamed(match.groups?.n ?? '')
      const isPart = numerator > 1 || isMeantAsPart(folded, span, match.groups?.part ?? '')
      return isPart && numerator < denominator && !ofAnHour().test(folded.slice(span.end))
        ? [{ ...span, part: numerator / denominator }]
        : []
    }),
  )
}

/** "A quarter" is one of the year, too: a part only in the company of words that say so. */
function isMeantAsPart(folded: string, { start, end }: Span, part: string): boolean {
  if (!isAmbiguous(part)) return true
  const behind = folded.slice(end)
  return behindPart().test(behind) && (beforePart().test(justBefore(folded, start)) || /^\s*of /u.test(behind))
}

function sharesIn(folded: string): Proportion[] {
  return [...folded.matchAll(shares())].flatMap((match): Proportion[] => {
    const part = numberNamed(match.groups?.part ?? '') / numberNamed(match.groups?.whole ?? '')
    return part < 1 ? [{ start: match.index, end: match.index + match[0].length, part }] : []
  })
}
