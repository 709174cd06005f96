import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import type { ReadLine } from '../lines/read-line.ts'

const greetingLine = lazily(
  () => new RegExp(`^(?:${alternatives(wordsOf('letters', 'greeting'))})(?!\\p{L}).{0,80}[,!:.]?$`, 'u'),
)
const closingLine = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('letters', 'closing'))})`, 'u'))
const GREETING_WITHIN = 3
const CLOSING_WITHIN = 30
const MAX_SIGNATURE_WORDS = 5

/** The lines without the mail in which a resume was pasted: from its greeting to the signature. */
export function withoutCoverNote(lines: ReadLine[]): ReadLine[] {
  const greeting = lines.findIndex(
    ({ text }, index) => index < GREETING_WITHIN && greetingLine().test(fold(text.trim())),
  )
  if (greeting < 0) return lines
  const closing = lines.findIndex(
    ({ text }, index) => index > greeting && index < greeting + CLOSING_WITHIN && closingLine().test(fold(text.trim())),
  )
  if (closing < 0) return lines
  const signature = lines[closing + 1]
  const isSigned = signature !== undefined && signature.text.split(/\s+/).length <= MAX_SIGNATURE_WORDS
  // Where the resume does not name the person again, the signature is the only place that does.
  const names = isSigned && lines.slice(closing + 2, closing + 5).some(({ text }) => text.includes(signature.text))
  return [...lines.slice(0, greeting), ...lines.slice(closing + (names ? 2 : 1))]
}
