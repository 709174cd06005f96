/** From where to where something stands in a text. */
export type Span = { start: number; end: number }

/** Where a text has any of some patterns; of those that overlap, the one that begins first, or is named first. */
export function spansOf(text: string, patterns: readonly RegExp[]): Span[] {
  return firstOf(
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
    ),
  )
}

/** Spans in the order of the text, without those that begin within an earlier one. */
export function firstOf<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = []
  let end = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start < end) continue
    kept.push(span)
    end = span.end
  }
  return kept
}
