import type { ResumeDocument } from '../resume/document.ts'
import { type Months, monthOf, monthsCovered, saysMonth } from '../text/spans.ts'

const YEARS = `(?:years?|yrs?|jahren?|años?|ans|années|anni|anos|jaar|lata|lat|let|roky)`
const NUMBER_WORDS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((w, i) => [
    w,
    i + 1,
  ]),
)
const COUNT = String.raw`(\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})`

/** The years that a requirement asks for, and the rest of its text; null where it asks for none. */
export function findYearsAsked(text: string): { years: number; rest: string } | null {
  const match = new RegExp(
    String.raw`\b${COUNT}\s*(?:\+|-\s*\d{1,2}|–\s*\d{1,2}|to \d{1,2})?\s*(?:or more |full )?${YEARS}['’]?(?![\p{L}])`,
    'iu',
  ).exec(text)
  if (!match) return null
  return {
    years: readNumber(match[1]),
    rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim(),
  }
}

/** The years of experience that a text states, with the clause that says of what. */
export function findYearsStated(text: string): { years: number; clause: string }[] {
  const pattern = new RegExp(String.raw`\b${COUNT}\+?\s*(?:${YEARS}(?![\p{L}])|of (?:them|those|which)\b)[^.;]*`, 'giu')
  const found: { years: number; clause: string }[] = []
  for (const sentence of text.split(/(?<=[.!?;])\s+/)) {
    for (const match of sentence.matchAll(pattern)) {
      const nested = [...match[0].slice(1).matchAll(/,\s*\d/g)][0]
      if (nested) {
        const cut = (nested.index ?? 0) + 1
        found.push({ years: readNumber(match[1]), clause: sentence.slice(0, match.index) + match[0].slice(0, cut) })
        found.push(...findYearsStated(match[0].slice(cut + 1)))
      } else found.push({ years: readNumber(match[1]), clause: sentence })
    }
  }
  return found
}

function readNumber(text: string | undefined): number {
  const word = (text ?? '').toLowerCase()
  return NUMBER_WORDS.get(word) ?? (Number(word) || 0)
}

/** The years that some jobs cover together, overlaps counted once, up to `now` (YYYY-MM-DD) where a job goes on. */
export function countYearsWorked(jobs: readonly ResumeDocument['work'][number][], now: string): number {
  const spans = jobs
    .map((job): Months | null => {
      const start = monthOf(job.startDate)
      const end = job.endDate ? endOf(job.endDate) : monthOf(now)
      return start !== null && end !== null && end > start ? { start, end } : null
    })
    .filter((span) => span !== null)
  return monthsCovered(spans) / 12
}

/** A year alone ends where it starts: what is not stated is not counted. */
function endOf(date: string): number | null {
  const month = monthOf(date)
  return month === null ? null : month + (saysMonth(date) ? 1 : 0)
}
