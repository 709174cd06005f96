import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { fold } from '../../text/fold.ts'
import { alternatives } from '../../text/word-list.ts'
import { justBefore } from './just-before.ts'
import type { Span } from './spans-of.ts'

const BESIDE_CHARACTERS = 30

const before = lazily(
  () => new RegExp(`(?<!\\p{L})(?:${alternatives(wordsOf('bounds', 'at-least'))})\\s*[$€£¥]?\\s*$`, 'u'),
)
const behind = lazily(() => new RegExp(`^\\s?(?:${alternatives(wordsOf('bounds', 'or-more'))})(?!\\p{L})`, 'u'))

/** Whether a number is told as the least, so that it may be the very one: "at least 30", "5+ years". */
export function isToldAsLeast(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end).includes('+') ||
    before().test(fold(justBefore(text, start))) ||
    behind().test(fold(text.slice(end, end + BESIDE_CHARACTERS)))
  )
}
