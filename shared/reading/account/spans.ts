import type { Furniture, SourceSpan } from '../reading.ts'
import type { Source } from './source.ts'

const ICONS = /\p{Co}+/gu
const RULE = /^[^\p{L}\p{N}\p{Co}]*$/u
const MIN_RULE = 3

/** Signs that are no words and yet belong to the page: glyphs of icon fonts and lines of signs. */
export function signFurniture({ lines }: Source): Furniture[] {
  return lines.flatMap(({ text }, line): Furniture[] => {
    const signs = text.trim()
    if (signs.length >= MIN_RULE && RULE.test(signs)) {
      const start = text.indexOf(signs)
      return [{ line, start, end: start + signs.length, kind: 'rule' }]
    }
    return [...text.matchAll(ICONS)].map((match) => ({
      line,
      start: match.index,
      end: match.index + match[0].length,
      kind: 'icon' as const,
    }))
  })
}

/** Spans by the line on which they are. */
export type ByLine = ReadonlyMap<number, readonly SourceSpan[]>

export function byLine(spans: readonly SourceSpan[]): ByLine {
  return Map.groupBy(spans, ({ line }) => line)
}

/** Sorted words as spans: words next to each other on a line are one, unless one of `breaks` lies between them. */
export function toSpans(source: Source, words: readonly number[], breaks: ByLine): SourceSpan[] {
  const spans: SourceSpan[] = []
  let before = -2
  for (const number of words) {
    const word = source.words[number]
    if (!word) continue
    const open = spans.at(-1)
    const { line, start, end } = word
    const isNext = open && number === before + 1 && open.line === line
    if (isNext && !liesBetween(breaks.get(line), open.end, start)) open.end = end
    else spans.push({ line, start, end })
    before = number
  }
  return spans
}

function liesBetween(breaks: readonly SourceSpan[] | undefined, from: number, to: number): boolean {
  return breaks?.some(({ start, end }) => start < to && end > from) ?? false
}

/** Whether a span has a part in common with one of others on its line. */
export function overlaps(span: SourceSpan, others: ByLine): boolean {
  return liesBetween(others.get(span.line), span.start, span.end)
}
