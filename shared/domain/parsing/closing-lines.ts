import { findDates } from './dates.ts'
import { fold } from './fold.ts'
import type { ReadLine } from './read-line.ts'

/** What stands below a resume and is no part of it: consent to the use of data, and place, date and signature. */
const CONSENT =
  /^(?:autorizzo (?:il|al) trattamento|wyrazam zgode|souhlasim se zpracovanim|suhlasim so spracovanim|i (?:hereby )?(?:consent|agree) to the processing|i hereby (?:declare|certify|affirm)|ich willige in die|hiermit (?:versichere|bestatige) ich|je certifie|declaro que|dichiaro che)(?!\p{L})/u
const SIGNED = /^\p{Lu}[\p{L} .'-]{1,40},?\s+(?:(?:den|am|le|il|dnia|dne|a|el|em|den)\s+)?$/u
const DATED = /^(?:date|datum|data|fecha|dato|paivays)\s*[:：]\s*$/u
const PLACED = /^(?:place|ort|lieu|lugar|luogo|miejsce|misto|plaats|sted|local)\s*[:：]/u
const MAX_LINES_BELOW = 2

export function withoutClosing(lines: ReadLine[]): ReadLine[] {
  const kept = lines.filter(({ text }) => !CONSENT.test(fold(text.trim())))
  const signed = kept.findIndex(({ text }, index) => index >= kept.length - 1 - MAX_LINES_BELOW && isSigned(text))
  if (signed <= 0) return kept
  // "Place: …" above "Date: …" belongs to it.
  return kept.slice(0, PLACED.test(fold(kept[signed - 1]?.text ?? '')) ? signed - 1 : signed)
}

/** "Bremen, den 12. Januar 2024": a place and a day, and nothing else. */
function isSigned(text: string): boolean {
  const dates = findDates(text)
  const isDay = dates?.start?.length === 10 && !dates.isSpan
  if (!isDay || dates.index + dates.length < text.trimEnd().length - 1) return false
  const before = text.slice(0, dates.index)
  return SIGNED.test(before) || DATED.test(fold(before))
}
