import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import type { ProposedParagraph } from '#shared/domain/letter.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { isUnspaced } from '#shared/domain/text/word-list.ts'

/** The longest that "Dear Ms Winterbourne and the whole team of …," is, and a sign-off with its name. */
const MAX_FRAME_CHARACTERS = 100
const MAX_NAME_WORDS = 6

const greetings = lazily(() => wordsOf('letters', 'greeting').map(fold))
const closings = lazily(() => wordsOf('letters', 'closing').map(fold))

/**
 * Paragraphs without a greeting at their beginning and a sign-off at their end, which are added elsewhere: where one stands in
 * a paragraph with other text, only that text stays.
 */
export function withoutOwnFrame(paragraphs: readonly ProposedParagraph[]): ProposedParagraph[] {
  const [first, ...others] = paragraphs
  const greeted = first ? [{ ...first, text: withoutGreeting(first.text) }, ...others] : []
  const at = greeted.findIndex(({ text }, index) => index >= greeted.length - 3 && isSignOff(text))
  const kept = at < 0 ? greeted : greeted.slice(0, at)
  const last = kept.at(-1)
  const closed = last ? [...kept.slice(0, -1), { ...last, text: withoutSignOff(last.text) }] : []
  return closed.filter(({ text }) => text !== '')
}

/** "Dear hiring team, I am applying …", "Madame, Monsieur, …": what follows the greeting. */
function withoutGreeting(text: string): string {
  const length = lengthOfBeginning(text, greetings())
  if (length === 0) return text
  const end = text.slice(0, MAX_FRAME_CHARACTERS).search(/[,!:：，！،]/)
  if (end >= length) return withoutGreeting(text.slice(end + 1).trim())
  return text.length <= MAX_FRAME_CHARACTERS && !/[.!?。]$/.test(text) ? '' : text
}

/** Whether a paragraph is nothing but a sign-off, with or without a name: "Yours sincerely" is two words for one. */
function isSignOff(text: string): boolean {
  if (text.length > MAX_FRAME_CHARACTERS) return false
  const length = lengthOfBeginning(text, closings())
  const rest = text.slice(length).trimStart()
  return length > 0 && (isName(rest) || isName(rest.slice(lengthOfBeginning(rest, closings()))))
}

/** "… to hear from you. Kind regards, Noor Winterbourne": what comes before the sign-off. */
function withoutSignOff(text: string): string {
  const from = Math.max(0, text.length - MAX_FRAME_CHARACTERS)
  const sentenceEnds = [...text.slice(from).matchAll(/[.!?。！？]["”»]?\s*/g)]
  for (const { index, 0: end } of sentenceEnds) {
    const at = from + index + end.length
    if (isSignOff(text.slice(at))) return text.slice(0, at).trim()
  }
  return text
}

/** What may follow a sign-off: nothing, or a name behind a comma or on a line of its own. */
function isName(rest: string): boolean {
  const name = rest.replace(/^[\s,.!:，。、-]+/u, '').trim()
  if (name === '') return true
  const words = name.split(/\s+/)
  return words.length <= MAX_NAME_WORDS && !/[.!?。]$/.test(name) && words.every((word) => !/^\p{Ll}/u.test(word))
}

/** How much of a text's beginning one of these phrases is, by whole words; 0 where it begins with none. */
function lengthOfBeginning(text: string, phrases: readonly string[]): number {
  const folded = fold(text)
  const fitting = phrases.filter((phrase) => folded.startsWith(phrase) && endsWord(folded, phrase))
  return Math.max(0, ...fitting.map((phrase) => phrase.length))
}

function endsWord(text: string, phrase: string): boolean {
  return isUnspaced(phrase) || !/^[\p{L}\p{N}]/u.test(text.slice(phrase.length))
}
