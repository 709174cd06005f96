import { languageOf, type TextLanguage } from '../language-of.ts'
import { foreignNumber } from './foreign-numbers.ts'
import { measureNumber } from './measure-number.ts'
import type { SpacedLanguage } from './number-lexicon.ts'
import { runsIn } from './number-runs.ts'
import { amountOf } from './number-sum.ts'
import type { Bare } from './quantity.ts'
import { signNumbers } from './sign-numbers.ts'

/** Every number that a text writes in words or in Chinese characters, in no order. */
export function readSpelledNumbers(text: string, usual: TextLanguage | null): Bare[] {
  const language = languageOf(text, usual)
  if (language === 'ja' || language === 'zh' || language === 'ko')
    return withoutOverlaps([...signNumbers(text, language), ...inWords(text, 'en')])
  return withoutOverlaps(inWords(text, language ?? 'en'))
}

/** A unit may look like a number: the week of "három hét" is no seven, "τοις εκατό" no hundred. */
function withoutOverlaps(numbers: readonly Bare[]): Bare[] {
  return numbers.filter(({ start }) => !numbers.some((other) => other.start < start && start < other.end))
}

function inWords(text: string, language: SpacedLanguage): Bare[] {
  return runsIn(text, language, foreignNumber).flatMap(({ sum, start, end }) => {
    const value = amountOf(sum)
    // One is an article, too.
    return value === 1 ? [] : [measureNumber(text, value, start, end)]
  })
}
