import type { Key } from '../../languages/kinds.ts'
import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { alternatives } from '../../text/word-list.ts'

const words = (...keys: readonly Key<'steps'>[]): string => alternatives(keys.flatMap((key) => wordsOf('steps', key)))

/** "Only", "rund", and the sign of a currency: what may stand between those words and their number. */
const beside = (): string => `(?:(?:${words('beside')}) )?[^\\p{L}\\d]?$`

/** What stands between two numbers of which the first became the second: " to only ", "から". Folded, as all here. */
export const forward = lazily(
  () => new RegExp(`^[\\s,(]*(?:(?:${words('to')})(?:\\s+|(?<='))|(?:${words('to-sign')})\\s*)${beside()}`, 'u'),
)
/** The same where the second became the first: ", down from ". */
export const backward = lazily(() => new RegExp(`^[\\s,(]*(?:${words('from')})(?:\\s+|(?<='))${beside()}`, 'u'))

/** "30 a week to 40": what the first number is per. */
export const perBehind = lazily(() => new RegExp(`^\\s*(?:${words('per')})\\s+\\p{L}+`, 'u'))
/** "30 tickets to 40": what the first number counts, in one word. */
export const countedBehind = lazily(
  () => new RegExp(`^\\s+(?!(?:${words('to', 'from')})(?!\\p{L}))\\p{L}+(?=\\s)`, 'u'),
)

/** "Um 45 auf 195": the first is by how much, not from where. */
export const byBefore = lazily(() => new RegExp(`(?<!\\p{L})(?:${words('by')})\\s+(?:(?:${words('beside')}) )?$`, 'u'))
/** "By ", "a cut of about ": what stands before a number that says by how much something changed. */
export const sizeBefore = lazily(() => new RegExp(`(?<!\\p{L})(?:${words('by', 'size-of')})\\s+${beside()}`, 'u'))
/** "27% reduction": what stands behind such a number. */
export const changeBehind = lazily(() => new RegExp(`^[\\s-]?(?:${words('change')})(?!\\p{Script=Latin})`, 'u'))
/** Percentage points behind a bare number. */
export const pointsBehind = lazily(() => new RegExp(`^\\s*(?:${words('points')})(?!\\p{L})`, 'u'))
/** Percentage points anywhere in the words of a number. */
export const points = lazily(() => new RegExp(words('points'), 'u'))
