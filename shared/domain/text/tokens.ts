import { memoize } from '../memoize.ts'

/** A word, a sign, or the space between (`' '`, however wide), with its offsets. */
export type Token = { text: string; start: number; end: number }

/** A text as words, single signs and spaces. */
export const tokensOf: (text: string) => readonly Token[] = memoize(500, (text) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+|\s+|./gsu)].map(({ 0: piece, index }) => ({
    text: /^\s/.test(piece) ? ' ' : piece,
    start: index,
    end: index + piece.length,
  })),
)

/** Whether a token is a word or a number. */
export function isWord({ text }: Token): boolean {
  return /^[\p{L}\p{N}]/u.test(text)
}
