import { type DateSpan, findAllDates } from './dates.ts'
import { withoutLength } from './lengths.ts'
import { isSentence } from './prose.ts'

/** The date of an entry's head line, the line without it, and whether the date says how long it took ("(2 years)"). */
export type Dated = { dates: DateSpan; rest: string; saysLength: boolean }

const BEFORE = /(^|[\s([（【|,，、،;:·•–—/-])$/
const AFTER = /^($|[\s)\]）】|,，、،;:·•–—/.-])/
const EDGE_BEFORE = /(^|[([（【|,，、،;:·•–—\t\u3000-]\s*|\s{2,})$/
const EDGE_AFTER = /^\s*($|[)\]）】|,，、،;·•–—\t:-]|\s{2,})|^(?:\u3000|\s(?=\p{Script=Han}))/u
const MAX_HEAD_LENGTH = 200
const MAX_WORDS_BEFORE_SPAN = 14
/** A sentence leads up to its date with a word of two to five small letters: "between", "from", "in". */
const FUNCTION_WORD = /(?:^|\s)(?:between|\p{Ll}{1,4}) $/u

/**
 * Finds the date of a head line: a span anywhere on it, or a single date set apart at its beginning or end.
 * A date inside a sentence is no date of an entry. `found`: the dates of the text, where they are known; `withoutLabel`: the
 * text before a date without the words that only say which date it is.
 */
export function takeHeadDate(
  text: string,
  found: readonly DateSpan[] = findAllDates(text),
  withoutLabel: (before: string) => string = (before) => before,
): Dated | null {
  if (text.length > MAX_HEAD_LENGTH) return null
  const spans = found.filter((span) => isSetApart(text, span, withoutLabel))
  const dates = spans.find(({ isSpan }) => isSpan) ?? spans.at(-1)
  if (!dates) return null
  const before = text.slice(0, dates.index)
  const whole = text.slice(dates.index + dates.length)
  const after = withoutLength(whole)
  if (/^\s*[.!?]\s*$/.test(after) && before.trim() !== '') return null
  const inMargin = dates.index === 0 && text[dates.length] === '\t'
  if (!dates.isSpan && !inMargin && /[.!?]$/.test(text) && text.split(/\s+/).length > 8) return null
  return { dates, rest: join(before, after, withoutLabel), saysLength: after !== whole }
}

function isSetApart(
  text: string,
  { index, length, isSpan, start = '' }: DateSpan,
  withoutLabel: (before: string) => string,
): boolean {
  const before = text.slice(0, index)
  const after = text.slice(index + length)
  if (!BEFORE.test(before) || !AFTER.test(after)) return false
  // "11.2017 First Aid": nothing is called by a month and a year.
  if (before.trim() === '' && start.length > 4 && /^\s\p{Lu}/u.test(after)) return true
  if (isSpan && !/\p{Ll}{2,} $/u.test(before)) return true
  if (withoutLabel(before.trimEnd()) !== before.trimEnd() && EDGE_AFTER.test(after)) return true
  const closes = after.trim() === '' && before.split(/\s+/).length <= MAX_WORDS_BEFORE_SPAN
  if (isSpan && closes && !isSentence(before) && !FUNCTION_WORD.test(before)) return true
  const atEnd = after.replace(/[)\]\s.]/g, '') === '' && (EDGE_BEFORE.test(before) || before.split(/\s+/).length <= 8)
  return atEnd || (EDGE_BEFORE.test(before) && EDGE_AFTER.test(after))
}

/** The bracket around "(Issuer, 2019)" is closed again when the date took its end along. */
function closeBracket(text: string): string {
  return /\([^)]*$/.test(text) ? `${text})` : text
}

/** What stood around the date, with the brackets and separators that held it removed; a separator stays between two parts. */
function join(before: string, after: string, withoutLabel: (before: string) => string): string {
  const left = withoutLabel(before.replace(/[\s([（【|,，、،;:·•–—-]*$/u, ''))
  const right = after.replace(/^[\s)\]）】|,，、،;:·•–—-]*/u, '').replace(/^\.$/, '')
  if (left === '' || right === '') return closeBracket(left) + right
  const opened = /[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)
  return opened && !/^\s*[)\]]\s*[|,;\t]/.test(after) ? `${left} ${right}` : `${left}\t${right}`
}
