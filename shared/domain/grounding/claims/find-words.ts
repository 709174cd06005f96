import { fold } from '../../text/fold.ts'
import { isOfSigns, signWordsIn } from '../../text/sign-words.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { connectingIn } from '../lexicon/connecting-words.ts'
import { ABOUT_LANGUAGE } from '../lexicon/languages-words.ts'
import { UNIVERSAL } from '../lexicon/reach-words.ts'
import { isMonth } from '../reading/calendar.ts'
import { justBefore } from '../reading/just-before.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A word of content: it says something, and no kind of claim has it for its own. */
export type WordClaim = Span & { word: string }

/** Signs that put no space between words: those with Chinese characters are told apart by a dictionary, others are not. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

function isSpacedWord({ text }: Token): boolean {
  return /^\p{L}{2}/u.test(text) && !UNSPACED.test(text)
}

/** Words that other checks have for their own: taking all, speaking a language. */
function isOwned(folded: string): boolean {
  return UNIVERSAL.isIn(folded) || ABOUT_LANGUAGE.isIn(folded)
}

/** The words of a text that say something: neither connecting words, nor parts of numbers, parts in words, steps and addresses. */
export function findWords(reading: Reading): WordClaim[] {
  const { text, language, quantities, proportions, periods, addresses } = reading
  const spoken: readonly Span[] = [
    ...quantities,
    ...proportions,
    ...periods,
    ...addresses,
    ...connectingIn(reading.folded, language),
  ]
  const words = isOfSigns(language) ? signWordsIn(text, language) : tokensOf(text).filter(isSpacedWord)
  return words.flatMap(({ text: word, start, end }): WordClaim[] => {
    if (spoken.some((span) => start < span.end && span.start < end)) return []
    const folded = fold(word)
    const beside = { before: justBefore(text, start), after: text.slice(end, end + 10) }
    return isMonth(folded, beside) || isOwned(folded) ? [] : [{ start, end, word: folded }]
  })
}
