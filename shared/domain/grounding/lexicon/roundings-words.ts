import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { alternatives, isUnspaced } from '../../text/word-list.ts'

/** On which side of a rounded number the true one lies. */
export type Rounding = 'above' | 'below' | 'about'
const SIDES = ['above', 'below', 'about'] as const satisfies readonly Rounding[]

/** Words that round a number, ready to be looked for in the folded text that ends or begins at it. */
export const roundingPatterns = lazily(() => {
  const determiner = alternatives(wordsOf('roundings', 'determiner'))
  const before = (entries: readonly string[]): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${alternatives(entries)})\\s*(?:(?:${determiner}) )?[$€£¥~]?\\s*$`, 'u')
  return {
    /** "Spread over 30": no rounding. */
    notAbove: before(wordsOf('roundings', 'not-above')),
    sides: SIDES.map((side) => ({
      side,
      before: before(wordsOf('roundings', side)),
      behind: behind(wordsOf('roundings', `${side}-behind`)),
    })),
  }
})

function behind(entries: readonly string[]): RegExp {
  const words = alternatives(entries.filter((entry) => !isUnspaced(entry)))
  return new RegExp(`^\\s?(?:(?:${words || '(?!)'})(?!\\p{L})|${alternatives(entries.filter(isUnspaced))})`, 'u')
}
