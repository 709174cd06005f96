import { composeLetters } from '#shared/domain/text/clean.ts'
import { familiesWith } from './font-coverage.ts'

/** All families have these; most texts hold nothing else. */
const PLAIN = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\xff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac]*$/
/** Letters that some family may lack, each with its marks. */
const CLUSTERS = /[\0-\xff]\p{M}+|[^\0-\xff]\p{M}*/gu
/** White space is no glyph, and neither is what only tells how others are shown. */
const WITHOUT_GLYPH = /[\s\p{Default_Ignorable_Code_Point}]/u
/** A digit in a square is one glyph. */
const KEYCAP = /^[0-9#*]\u20e3$/
/** Reading back knows that a PDF repeats the letters of these with their marks. */
const READ_WITH_MARKS = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u
/**
 * There are glyphs of them, but what a PDF says of those is another character, or two: vowels of Hindi that are set from
 * parts, numbers in circles and radicals that share their glyphs with others.
 */
const READ_AS_OTHERS = /[\u0908\u0910\u2780-\u2793\u2eb2\u2f2a\u2f33\u2fa7\u{10e60}-\u{10e7e}\u{1eef0}\u{1eef1}]/u

/**
 * The characters of a text that our PDFs cannot show, or only so that programs read something else, each once, in their order:
 * no font of ours has them, or it sets them from several glyphs. Looked up, so it costs microseconds.
 */
export function findUnprintable(text: string): string[] {
  if (PLAIN.test(text)) return []
  const found = new Set<string>()
  for (const [cluster] of composeLetters(text).matchAll(CLUSTERS)) if (!isPrintable(cluster)) found.add(cluster)
  return [...found]
}

function isPrintable(cluster: string): boolean {
  const shown = [...cluster].filter((character) => !WITHOUT_GLYPH.test(character))
  if (READ_AS_OTHERS.test(cluster) || familiesWith(shown) === 0) return false
  return shown.length <= 1 || READ_WITH_MARKS.test(cluster) || KEYCAP.test(shown.join(''))
}
