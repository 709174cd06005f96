import type { Language } from '#shared/domain/languages/tags.ts'
import { type DateSpan, findAllDates } from '#shared/domain/text/dates.ts'
import { type Dated, takeHeadDate } from '#shared/domain/text/head-dates.ts'
import { fieldOfLabel } from './fields.ts'

/** Reads the dates of one document, in its languages, and remembers what it found in a text. */
export type DateReader = {
  /** All dates and spans of a text, from left to right. */
  all(text: string): readonly DateSpan[]
  /** The date of an entry's head line; null where it has none. */
  head(text: string): Dated | null
}

/** `languages`: those the document may be written in; left out, any. */
export function dateReader(languages?: readonly Language[]): DateReader {
  const found = new Map<string, readonly DateSpan[]>()
  const heads = new Map<string, Dated | null>()
  const all = (text: string): readonly DateSpan[] => {
    const known = found.get(text) ?? findAllDates(text, languages)
    found.set(text, known)
    return known
  }
  const head = (text: string): Dated | null => {
    const known = heads.get(text)
    if (known !== undefined) return known
    const taken = takeHeadDate(text, all(text), withoutPeriodLabel)
    heads.set(text, taken)
    return taken
  }
  return { all, head }
}

/** "Expected graduation" in front of a date says what it is and belongs to nothing else. */
function withoutPeriodLabel(text: string): string {
  const label = /(?:^|[\t,|·(–]\s*|\s{2,})([^\t,|·(–]+)$/u.exec(text)
  if (!label?.[1] || fieldOfLabel(label[1]) !== 'period') return text
  return text.slice(0, label.index).trimEnd()
}
