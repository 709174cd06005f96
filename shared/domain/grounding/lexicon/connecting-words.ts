import { sectionsOf, wordsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoizeByKey } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { lengthAt, type Phrases, phrasesOf } from '../../text/phrases.ts'
import { tokensOf } from '../../text/tokens.ts'
import type { Span } from '../reading/spans-of.ts'

/**
 * Whether a folded word only connects others in a language: it says nothing of what, how much, how often, how far, why or to
 * what end. English words connect in every language, since the names of things are English in many.
 */
export function isConnecting(folded: string, language: TextLanguage): boolean {
  return lengthAt(entriesOf(language), tokensOf(folded), 0) > 0
}

/** Where words of a folded text, alone or together ("as many as"), only connect others in a language. */
export function connectingIn(folded: string, language: TextLanguage): readonly Span[] {
  const tokens = tokensOf(folded)
  const spans: Span[] = []
  for (let at = 0; at < tokens.length; ) {
    const length = lengthAt(entriesOf(language), tokens, at)
    const [first, last] = [tokens[at], tokens[at + length - 1]]
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end })
    at += Math.max(length, 1)
  }
  return spans
}

/** Whether a folded word is one of those that our own letters are made of. */
export function isOfOurLetters(folded: string, language: TextLanguage): boolean {
  return wordsOfSentences(language).has(folded)
}

/** The words of our own sentences for letters. */
const wordsOfSentences = memoizeByKey((language: TextLanguage): ReadonlySet<string> => {
  const tag = LANGUAGES.find((one) => one === language)
  const sentences = tag ? [...sectionsOf('letter-sentences', tag).values()].flat() : []
  return new Set(
    sentences.flatMap((sentence) => tokensOf(fold(sentence.replace(/\{[^}]*\}/g, ' '))).map(({ text }) => text)),
  )
})

const entriesOf = memoizeByKey((language: TextLanguage): Phrases => {
  const languages = LANGUAGES.filter((tag) => tag === language)
  return phrasesOf(
    [
      ...wordsOf('function-words', 'word', languages),
      ...wordsOf('connecting', 'word', languages),
      ...wordsOf('general-things', 'thing', languages),
      ...wordsOf('set-phrases', 'phrase', languages),
    ].map(fold),
  )
})
