import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** What stands where somebody meant to write something: "[Company Name]", "{{company}}", "XX%", "____". */
export type PlaceholderClaim = Span & { phrase: string }

const PLACEHOLDERS = [
  // Words in square brackets, or in curly ones as templates have them.
  /\[[^\][\n]{1,60}\]/gu,
  /\{\{?[^{}\n]{1,60}\}?\}/gu,
  // Words in pointed brackets, in any script and without the signs of markup.
  /<[\p{L}\p{N}][\p{L}\p{N} _.'-]{0,60}>/gu,
  // A number or name that was left open.
  /(?<![\p{L}\p{N}])[$€£]?(?:X{2,}|x{2,}|N{2,}|#{2,})(?=[\s%.,]|$)%?|_{3,}|\.{4,}/gu,
]

/** The placeholders of a text. */
export function findPlaceholders({ text }: Reading): PlaceholderClaim[] {
  return PLACEHOLDERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: phrase, index }) => ({ start: index, end: index + phrase.length, phrase })),
  )
}
