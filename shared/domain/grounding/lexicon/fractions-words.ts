import type { Key } from '../../languages/kinds.ts'
import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'
import { finderOf } from '../../text/word-finder.ts'
import { alternatives, foldedSet } from '../../text/word-list.ts'

const NUMBERS = ['1', '2', '3', '4', '5', '7', '9', '10'] as const
const ORDINALS = [
  { denominator: 3, key: 'third' },
  { denominator: 4, key: 'quarter' },
  { denominator: 5, key: 'fifth' },
  { denominator: 6, key: 'sixth' },
  { denominator: 8, key: 'eighth' },
  { denominator: 10, key: 'tenth' },
] as const

const words = (...keys: readonly Key<'fractions'>[]): string =>
  alternatives(keys.flatMap((key) => wordsOf('fractions', key)))

const values = lazily(
  () => new Map(NUMBERS.flatMap((key) => wordsOf('fractions', key).map((word) => [fold(word), Number(key)] as const))),
)

/** The number that a folded word or figure of a fraction stands for. */
export function numberNamed(word: string): number {
  return values().get(word) ?? Number(word)
}

/** "Two thirds", "ein Drittel": a number (`n`) and a part (`part`), by what the whole is divided into. */
export const fractions = lazily(() =>
  ORDINALS.map(({ denominator, key }) => ({
    denominator,
    pattern: new RegExp(
      `(?<!\\p{L})(?<n>${words('1', '2', '3', '4', '5', '7', '9')})[ -](?<part>${words(key)})(?![\\p{L}-])`,
      'gu',
    ),
  })),
)

/** "Nine out of ten", "4 in 5". */
export const shares = lazily(() => {
  const part = `(?<part>${words('2', '3', '4', '5', '7', '9')}|[1-9])`
  const whole = `(?<whole>${words('5', '10')}|10|5)`
  return new RegExp(`(?<![\\p{L}\\d])${part} (?:${words('out-of')}) ${whole}(?![\\p{L}\\d])`, 'gu')
})

const ambiguous = lazily(() => foldedSet(wordsOf('fractions', 'ambiguous')))

/** Whether a folded word for a part also counts, orders or dates things: it is a part only in such company. */
export function isAmbiguous(word: string): boolean {
  return ambiguous().has(word)
}

/** What stands before a part, up to it: "by nearly ". */
export const beforePart = lazily(
  () => new RegExp(`(?<!\\p{L})(?:${words('before')})\\s*(?:(?:${words('before-it')}) )*$`, 'u'),
)
/** What stands behind a part, or that nothing does. */
export const behindPart = lazily(
  () => new RegExp(`^\\s*(?:[.,;]|$|(?!(?:${words('not-behind')}))(?:${words('behind')})(?!\\p{L}))`, 'u'),
)
/** A quarter of an hour is a length of time. */
export const ofAnHour = lazily(() => new RegExp(`^ (?:${words('of-an-hour')})`, 'u'))

/** A half that something became or was a part by. */
export const HALF = finderOf('fractions', 'half')
/** Words for having become a multiple. */
export const FACTORS = [
  { factor: 0.5, words: finderOf('fractions', 'halved') },
  { factor: 2, words: finderOf('fractions', 'doubled') },
  { factor: 3, words: finderOf('fractions', 'tripled') },
  { factor: 4, words: finderOf('fractions', 'quadrupled') },
] as const
