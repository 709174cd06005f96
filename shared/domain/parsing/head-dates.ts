import { type DateSpan, findAllDates } from './dates.ts'

/** The date of an entry's head line, and the line without it. */
export type Dated = { dates: DateSpan; rest: string }

const BEFORE = /(^|[\s([|,;:·•–—/-])$/
const AFTER = /^($|[\s)\]|,;:·•–—/.-])/
const EDGE_BEFORE = /(^|[([|,;:·•–—\t-]\s*|\s{2,})$/
const EDGE_AFTER = /^\s*($|[)\]|,;·•–—\t:-]|\s{2,})/
const MAX_HEAD_LENGTH = 200

/**
 * Finds the date of a head line: a span anywhere on it, or a single date set apart at its beginning or end.
 * A date inside a sentence is no date of an entry.
 */
export function takeHeadDate(text: string): Dated | null {
  if (text.length > MAX_HEAD_LENGTH) return null
  const spans = findAllDates(text).filter((span) => isSetApart(text, span))
  const dates = spans.find(({ isSpan }) => isSpan) ?? spans.at(-1)
  if (!dates) return null
  const before = text.slice(0, dates.index)
  const after = text.slice(dates.index + dates.length)
  if (/^\s*[.!?]\s*$/.test(after) && before.trim() !== '') return null
  if (!dates.isSpan && /[.!?]$/.test(text) && text.split(/\s+/).length > 8) return null
  return { dates, rest: join(before, after) }
}

function isSetApart(text: string, { index, length, isSpan }: DateSpan): boolean {
  const before = text.slice(0, index)
  const after = text.slice(index + length)
  if (!BEFORE.test(before) || !AFTER.test(after)) return false
  if (isSpan && !/\p{Ll}{2,} $/u.test(before)) return true
  const atEnd = after.replace(/[)\]\s.]/g, '') === '' && (EDGE_BEFORE.test(before) || before.split(/\s+/).length <= 8)
  return atEnd || (EDGE_BEFORE.test(before) && EDGE_AFTER.test(after))
}

/** The bracket around "(Issuer, 2019)" is closed again when the date took its end along. */
function closeBracket(text: string): string {
  return /\([^)]*$/.test(text) ? `${text})` : text
}

/** What stood around the date, with the brackets and separators that held it removed; a separator stays between two parts. */
function join(before: string, after: string): string {
  const left = before.replace(/[\s([|,;:·•–—-]*$/u, '')
  const right = after.replace(/^[\s)\]|,;:·•–—-]*/u, '').replace(/^\.$/, '')
  if (left === '' || right === '') return closeBracket(left) + right
  const opened = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)
  return opened && !/^\s*[)\]]\s*[|,;\t]/.test(after) ? `${left} ${right}` : `${left}\t${right}`
}
