import type { Reading, Span } from '../data/versions.ts'

/** What is lit on both sides: places of the original, and fields of the document by `node field`. */
export type Lit = { spans: readonly Span[]; fields: ReadonlySet<string> }

export const nothingLit: Lit = { spans: [], fields: new Set() }

/** How a field is named: by its node, and within an entry by its field. */
export function fieldKey(node: string, field: string | null): string {
  return field === null ? node : `${node} ${field}`
}

/** A field with the places that it was read from. */
export function lightField(reading: Reading, node: string, field: string | null): Lit {
  const found = reading.map.filter((place) => fieldKey(place.node, place.field) === fieldKey(node, field))
  return { spans: found.flatMap(({ spans }) => spans), fields: new Set([fieldKey(node, field)]) }
}

/** A line of the original with the fields that were read from it. */
export function lightLine(reading: Reading, line: number): Lit {
  const found = reading.map.filter(({ spans }) => spans.some((span) => span.line === line))
  const fields = new Set(found.map(({ node, field }) => fieldKey(node, field)))
  return { spans: found.flatMap(({ spans }) => spans.filter((span) => span.line === line)), fields }
}

/** A line of the original in pieces: what is lit, what is placed nowhere, and the rest. */
export type LinePiece = { text: string; isLit: boolean; isUnplaced: boolean }

export function piecesOf(line: { line: number; text: string }, reading: Reading, lit: Lit): LinePiece[] {
  const here = (spans: readonly Span[]) => spans.filter((span) => span.line === line.line)
  const [litHere, unplacedHere] = [here(lit.spans), here(reading.unplaced)]
  const borders = [...litHere, ...unplacedHere].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([0, ...borders.filter((at) => at > 0 && at < line.text.length), line.text.length])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? line.text.length
    const isIn = (spans: readonly Span[]) => spans.some(({ start, end }) => start < to && end > from)
    return { text: line.text.slice(from, to), isLit: isIn(litHere), isUnplaced: isIn(unplacedHere) }
  })
}
