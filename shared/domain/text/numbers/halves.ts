import { lazily } from '../../lazily.ts'
import { fold } from '../fold.ts'
import { alternatives } from '../word-list.ts'
import { measureNumber } from './measure-number.ts'
import { ownWords, SPACED_LANGUAGES } from './number-lexicon.ts'
import type { Bare } from './quantity.ts'

const NEAR_CHARACTERS = 20

/** "And a half", right behind a number or behind its unit. */
const halfBehind = lazily(() => {
  const phrases = SPACED_LANGUAGES.flatMap((language) => ownWords(language, 'half'))
  return new RegExp(`^\\s(?:${alternatives(phrases)})(?!\\p{L})`, 'u')
})

/** Numbers with the half that is told behind them: "two and a half years", "two years and a half". */
export function withHalves(numbers: readonly Bare[], text: string): Bare[] {
  const whole = numbers.map((number) => {
    const behind = halfBehind().exec(fold(text.slice(number.end, number.end + NEAR_CHARACTERS)))
    if (!behind || !Number.isInteger(number.figure)) return number
    const end = number.end + behind[0].length
    const figure = number.figure + 0.5
    if (number.dimension === '' && number.value === number.figure) return measureNumber(text, figure, number.start, end)
    const factor = number.value / number.figure
    return { ...number, figure, value: figure * factor, end, raw: text.slice(number.start, end) }
  })
  return whole.filter((number, at) => number.start >= (whole[at - 1]?.end ?? 0))
}
