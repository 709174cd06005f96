import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** What stands below a resume and is no part of it: consent to the use of data, and place, date and signature. */
const consent = lazily(() => {
  const words = [...wordsOf('letters', 'consent'), ...wordsOf('letters', 'declaration')]
  return new RegExp(`^(?:${alternatives(words)})(?!\\p{L})`, 'u')
})
/** "References available upon request": that something is not there. */
const onRequest = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('letters', 'references'))})\\.?$`, 'u'))
const signed = lazily(
  () => new RegExp(`^\\p{Lu}[\\p{L} .'-]{1,40},?\\s+(?:(?:${wordsOf('letters', 'before-date').join('|')})\\s+)?$`, 'u'),
)
const dated = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('letters', 'date'))})\\s*[:：]\\s*$`, 'u'))
const placed = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('letters', 'place'))})\\s*[:：]`, 'u'))
const CLOSING = /^(?:以\s*上|現在に至る|なし|特になし)$/u
const MAX_LINES_BELOW = 2

/** What ends a list or a document of this kind: "以上". */
export function isClosing(text: string): boolean {
  return CLOSING.test(text.trim())
}

export function withoutClosing(lines: ReadLine[]): ReadLine[] {
  const kept = lines.filter(({ text }) => !consent().test(fold(text.trim())) && !onRequest().test(fold(text.trim())))
  const last = kept.findIndex(({ text }, index) => index >= kept.length - 1 - MAX_LINES_BELOW && isSigned(text))
  if (last <= 0) return kept
  // "Place: …" above "Date: …" belongs to it.
  return kept.slice(0, placed().test(fold(kept[last - 1]?.text ?? '')) ? last - 1 : last)
}

/** "Bremen, den 12. Januar 2024": a place and a day, and nothing else. */
function isSigned(text: string): boolean {
  const dates = findDates(text)
  const isDay = dates?.start?.length === 10 && !dates.isSpan
  if (!isDay || dates.index + dates.length < text.trimEnd().length - 1) return false
  const before = text.slice(0, dates.index)
  return signed().test(before) || dated().test(fold(before))
}
