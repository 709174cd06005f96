import { ORDERS, type Order, TO_A_MACHINE } from '../lexicon/instructions-words.ts'
import { firstOf, type Span, spansOf } from './spans-of.ts'

/** Markup and machine notation, which no line of a resume or letter has. */
const NOTATION: readonly RegExp[] = [
  /<\/?[a-z!][^>]{0,80}>/giu,
  /\[\/?INST\]|<\|[^|]{1,30}\|>|```|javascript:/giu,
  /\{\s*"|[{,]\s*"\w+"\s*:|response_format|json_schema/giu,
  // The ids of a resume's lines, and the names of our tasks.
  /\b[wvpesca]\d{1,3}\.[hkcr]\d{1,3}\b|\b(?:tailor_resume|write_cover_letter|parse_resume)\b/giu,
  // Encoded text: a long word of figures, small letters and capitals.
  /(?<![\p{L}\d])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{24,}={0,2}/giu,
]

/** Where a text, given also folded, talks to a machine instead of a reader, or about being one. */
export function instructionsIn(text: string, folded: string): Span[] {
  const phrases = [...TO_A_MACHINE.all(folded), ...ORDERS.flatMap((order) => ordersIn(folded, order))]
  return [...firstOf(phrases.map(({ start, end }) => ({ start, end }))), ...spansOf(text, NOTATION)]
}

function ordersIn(folded: string, { words: [first, ...others], withinCharacters }: Order): Span[] {
  const begun = first?.all(folded) ?? []
  if (begun.length === 0) return []
  const following = others.map((words) => words.all(folded))
  return begun.flatMap(({ start, end }): Span[] => {
    const last = following.reduce<number | null>(
      (from, found) => (from === null ? null : endOfNext(folded, found, from, withinCharacters)),
      end,
    )
    return last === null ? [] : [{ start, end: last }]
  })
}

/** Where the last of some words ends that begins in the line at most so far behind an offset; null where none does. */
function endOfNext(folded: string, words: readonly Span[], from: number, withinCharacters: number): number | null {
  const found = words.findLast(
    ({ start }) => start >= from && start - from <= withinCharacters && !folded.slice(from, start).includes('\n'),
  )
  return found ? found.end : null
}
