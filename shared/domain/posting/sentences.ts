import { wordsOf } from '../languages/read-words.ts'
import { lazily } from '../lazily.ts'
import { fold } from '../text/fold.ts'
import { alternatives } from '../text/word-list.ts'
import type { PostingWords } from './words.ts'

/** A stretch of a posting: its text with single spaces, and its place in the posting. */
export type Stretch = { text: string; start: number; end: number }

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
/** "e.g.", "Dr.", "3.": a full stop that ends no sentence. */
const endsInAbbreviation = lazily(
  () =>
    new RegExp(
      `(?:^|[\\s,(])(?:${alternatives([...wordsOf('abbreviations', 'abbreviation'), ...wordsOf('postings', 'honorific')])}|\\p{L}|\\d{1,2})\\.\\s*$`,
      'u',
    ),
)

/** The sentences of a line; what stands on both sides of a semicolon counts as two. */
export function splitSentences(line: Stretch, _words?: PostingWords): Stretch[] {
  const pieces: string[] = []
  for (const { segment } of segmenter.segment(line.text)) {
    const before = pieces.at(-1)
    if (before !== undefined && endsInAbbreviation().test(fold(before).slice(-20)))
      pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return placeIn(
    line,
    pieces.flatMap((piece) => piece.split(/(?<=[;；])/u)),
  )
}

/**
 * The pieces of a stretch, which make it up together, each with its place. Where the posting has more spaces than the stretch's text,
 * as in a line that was wrapped, places are counted in proportion.
 */
export function placeIn({ text, start, end }: Stretch, pieces: readonly string[]): Stretch[] {
  const scale = text.length === 0 ? 1 : (end - start) / text.length
  let at = 0
  return pieces.flatMap((piece) => {
    const from = at + (piece.length - piece.trimStart().length)
    const to = at + piece.trimEnd().length
    at += piece.length
    if (to <= from) return []
    return [
      {
        text: piece.trim(),
        start: start + Math.floor(from * scale),
        end: Math.min(end, start + Math.ceil(to * scale)),
      },
    ]
  })
}
