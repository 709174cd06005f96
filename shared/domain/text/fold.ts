import { memoize } from '../memoize.ts'

/**
 * Text made comparable without changing its length, so that offsets stay valid: lower case, no diacritics, full-width
 * forms and typographic apostrophes as plain ones.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  let result = ''
  for (let i = 0; i < text.length; i++) result += foldUnit(text.charAt(i))
  return result
}

const PLAIN = /^\p{ASCII}*$/u

const folded = new Map<string, string>([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ı', 'i'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ς', 'σ'],
])

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase()
  const known = folded.get(unit)
  if (known !== undefined) return known
  const base = isHangul(unit) ? unit : (unit.normalize('NFKD').match(/^\P{M}/u)?.[0] ?? unit)
  const lower = (base.length === 1 ? base : unit).toLowerCase()
  const result = lower.length === 1 ? lower : unit
  folded.set(unit, result)
  return result
}

function isHangul(unit: string): boolean {
  return unit >= '\uac00' && unit <= '\ud7a3'
}

/** The same line is asked for by every list of words that it is held against. */
const REMEMBERED = 4_000

/** A folded phrase of words only: punctuation gone, one space between words. */
export const foldWords: (text: string) => string = memoize(REMEMBERED, (text) =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim(),
)
