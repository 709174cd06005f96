import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { measureNumber } from '../../text/numbers/measure-number.ts'
import { numbersIn } from '../../text/numbers/numbers-in.ts'
import { type Bare, type Quantity, supportsAmount } from '../../text/numbers/quantity.ts'
import { signWordsIn } from '../../text/sign-words.ts'
import { alternatives } from '../../text/word-list.ts'
import { justBefore } from './just-before.ts'
import { withRates } from './periods.ts'
import { wordKey } from './word-keys.ts'

/**
 * Every number of a normalised text, in figures and in words, in the order of the text. A text too short to tell its
 * language is read in `usual`.
 */
export function quantitiesIn(text: string, usual: TextLanguage | null = null): Quantity[] {
  const numbers = numbersIn(text, usual)
  const found = [...numbers, ...timesWithin(text, numbers)].sort((a, b) => a.start - b.start)
  return withRates(
    found.map((quantity, index) => ({
      ...quantity,
      counted: countedBy(text, quantity, found[index - 1]?.end ?? 0, found[index + 1]?.start ?? text.length),
    })),
    text,
  )
}

/** Articles and words for one, with their diacritics: French "à" is no English "a". */
const one = lazily(() => new RegExp(`(?<!\\p{L})(?:${wordsOf('number-words', 'one').join('|')})(?=\\s)`, 'giu'))
const HOUR_SECONDS = 3600
/** Hours, days and weeks, months and years: "a second" is mostly another one, and "a quarter" a part. */
const COUNTED_ONCE: Record<string, readonly number[]> = {
  s: [HOUR_SECONDS, 24 * HOUR_SECONDS, 7 * 24 * HOUR_SECONDS],
  month: [1, 12],
}

/** "After a year": one of a unit of time, which a text may well give in another. Counted in the resume alone. */
export function onesIn(text: string): Quantity[] {
  return [...text.matchAll(one())]
    .map((match) => measureNumber(text, 1, match.index, match.index + match[0].length))
    .filter(({ dimension, value }) => COUNTED_ONCE[dimension]?.includes(value))
    .map((bare) => ({ ...bare, rate: null, counted: [] }))
}

const within = lazily(() => new RegExp(`(?<!\\p{L})(?:${alternatives(wordsOf('dates', 'within'))})\\s*$`, 'u'))

/** "Within a year": an article that counts, but for what is a part of a number already. */
function timesWithin(text: string, numbers: readonly Bare[]): Bare[] {
  return onesIn(text).filter(
    ({ start, end }) =>
      within().test(fold(justBefore(text, start))) &&
      !numbers.some((number) => start < number.end && number.start < end),
  )
}

/** Whether a number of the evidence is the amount that is claimed, in a unit that shows the claim's. */
export function equal(evidence: Quantity, claim: Quantity): boolean {
  return supportsAmount(evidence, claim)
}

/** "Part 1", "Stufe 2": a number that only tells one of several apart. As it is written: "Level 2", and not "level 2". */
const label = lazily(() => new RegExp(`(?:^|\\s)(${wordsOf('number-words', 'label').join('|')})\\s$`, 'u'))

/** A counter, or a noun without one. */
const SIGN_BEHIND = /^[\p{Script=Han}\p{Script=Katakana}]/u

/** The words that say what a number counts: those after it in its clause, or else those before. */
function countedBy(text: string, { start, end }: Bare, from: number, to: number): string[] {
  const labelled = label().exec(justBefore(text, start))?.[1]
  if (labelled) return [wordKey(labelled)]
  // What is counted stands before the number there, and its counter behind: "実習生を5名".
  if (SIGN_BEHIND.test(text.slice(end, end + 1))) {
    const before = signWordsIn(/[^。、.;:,()—]*$/.exec(text.slice(from, start))?.[0] ?? '', 'ja').slice(-3)
    if (before.length > 0) return before.map(({ text: word }) => word)
  }
  const after = contentWords(/^[^.;:,()—]*/.exec(text.slice(end, to))?.[0] ?? '').slice(0, 4)
  if (after.length > 0) return after
  return contentWords(/[^.;:,()—]*$/.exec(text.slice(from, start))?.[0] ?? '').slice(-3)
}

function contentWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}]{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => !isStopWord(word.toLowerCase()))
    .map(wordKey)
}
