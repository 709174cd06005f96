import type { AnyEntry } from '../../resume/document.ts'
import { fold } from '../../text/fold.ts'
import { type Months, monthOf, monthsCovered } from '../../text/spans.ts'
import { hasPhrase } from '../reading/phrases.ts'

/** When something began and ended, in months since year 0, the end exclusive; and as the resume dates it. */
export type TimeSpan = Months & { dates: string[] }

/** The time an entry covers, up to `now` (YYYY-MM-DD) where it goes on; null without a start or a single date. */
export function spanOfEntry(entry: AnyEntry, now: string): TimeSpan | null {
  const fields = entry as { startDate?: string; endDate?: string; date?: string; releaseDate?: string }
  const first = fields.startDate ?? fields.date ?? fields.releaseDate ?? fields.endDate
  const start = monthOf(first)
  if (start === null) return null
  const isMoment = fields.startDate === undefined
  const last = isMoment ? first : fields.endDate
  const end = last === undefined ? monthOf(now) : monthOf(last)
  const dates = [first, last].filter((date) => date !== undefined)
  return { start, end: Math.max(start, (end ?? start) + (last === undefined || last.length > 4 ? 1 : 0)), dates }
}

type Job = { position: string; name: string; span: TimeSpan | null }

/**
 * Whether the dates of the jobs bear out a number of months: of those with a position that the claim names, of those at an
 * employer that it names, or of all where it names neither. Years may be rounded to the nearest.
 */
export function isTimeWorked(months: number, jobs: readonly Job[], claim: string): boolean {
  const dated = jobs.flatMap(({ position, name, span }) => (span ? [{ words: wordsOf(position), name, span }] : []))
  const named = wordsOf(claim)
  const groups = [
    ...[...named].map((word) => dated.filter(({ words }) => words.has(word))),
    ...dated.map(({ name: employer }) =>
      isNamedIn(claim, employer) ? dated.filter(({ name }) => name === employer) : [],
    ),
    [...named].every((word) => GENERAL.has(word)) ? dated : [],
  ]
  return groups.some((group) => {
    const worked = monthsCovered(group.map(({ span }) => span))
    if (months % 12 !== 0) return Math.abs(worked - months) <= 1
    return worked > 0 && (Math.floor(worked / 12) === months / 12 || Math.round(worked / 12) === months / 12)
  })
}

/** Whether a claim names an employer, be it by the first word of its name. */
function isNamedIn(claim: string, employer: string): boolean {
  const [first = ''] = employer.split(/[\s,]+/)
  return claim.includes(employer) || (first.length > 4 && hasPhrase(claim, first))
}

/** Words of a claim that name no field. */
const GENERAL = new Set(
  'year years experience professional career working worked work total over than more full-time jahre jahren berufserfahrung erfahrung anos experiencia profesional experience professionnelle lat doswiadczenia roky praxe'.split(
    ' ',
  ),
)

function wordsOf(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}-]+/u)
      .filter((word) => word.length > 3 && !/^(?:with|have|been|that|from|senior|junior|lead)$/.test(word)),
  )
}
