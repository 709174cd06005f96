import { sectionsOf, wordsOf } from '../../languages/read-words.ts'
import { LANGUAGES } from '../../languages/tags.ts'
import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import { lengthAt, type Phrases, phrasesOf } from '../../text/phrases.ts'
import { tokensOf } from '../../text/tokens.ts'

const known = new Map<TextLanguage, (folded: string) => boolean>()

/**
 * Whether a folded word only connects others in a language: it says nothing of what, how much, how often, how far, why or to
 * what end. English words connect in every language, since the names of things are English in many.
 */
export function isConnecting(folded: string, language: TextLanguage): boolean {
  const isOne = known.get(language) ?? memoize(2000, isIn(entriesOf(language)))
  known.set(language, isOne)
  return isOne(folded)
}

/** Words of our own sentences for letters, by language. */
const sentenceWords = new Map<TextLanguage, ReadonlySet<string>>()

/** Whether a folded word is one of those that our own letters are made of. */
export function isOfOurLetters(folded: string, language: TextLanguage): boolean {
  const words = sentenceWords.get(language) ?? wordsOfSentences(language)
  sentenceWords.set(language, words)
  return words.has(folded)
}

function wordsOfSentences(language: TextLanguage): ReadonlySet<string> {
  const tag = LANGUAGES.find((one) => one === language)
  const sentences = tag ? [...sectionsOf('letter-sentences', tag).values()].flat() : []
  return new Set(
    sentences.flatMap((sentence) => tokensOf(fold(sentence.replace(/\{[^}]*\}/g, ' '))).map(({ text }) => text)),
  )
}

function entriesOf(language: TextLanguage): Phrases {
  const languages = LANGUAGES.filter((tag) => tag === language)
  return phrasesOf(
    [...wordsOf('function-words', 'word', languages), ...wordsOf('connecting', 'word', languages)].map(fold),
  )
}

function isIn(entries: Phrases): (folded: string) => boolean {
  return (folded) => lengthAt(entries, tokensOf(folded), 0) > 0
}
