import type { ResumeDocument } from '../resume/document.ts'
import { normalise } from '../text/normalise.ts'
import { numbersIn } from '../text/numbers/numbers-in.ts'
import { type Months, monthOf, monthsCovered, saysMonth } from '../text/spans.ts'

const MONTHS_OF_A_YEAR = 12

/** Times of at least some months in a normalised text, in the order of the text. */
function findYears(text: string): { years: number; start: number; end: number }[] {
  return numbersIn(text)
    .filter(({ dimension }) => dimension === 'month')
    .map(({ value, start, end }) => ({ years: value / MONTHS_OF_A_YEAR, start, end }))
}

/** The years that a requirement asks for ("3 to 5" are three), and the rest of its text; null where it asks for none. */
export function findYearsAsked(original: string): { years: number; rest: string } | null {
  const text = normalise(original).text
  const found = findYears(text)
  const [first] = found
  if (!first) return null
  const isRange = found[1] !== undefined && found[1].start - first.end <= LONGEST_LINK_CHARACTERS
  const end = isRange && found[1] ? found[1].end : first.end
  return { years: first.years, rest: `${text.slice(0, first.start)} ${text.slice(end)}`.trim() }
}

/** " to ", "-", " bis ": what joins the two ends of a range. */
const LONGEST_LINK_CHARACTERS = 5

/** The years of experience that a text states, each with the clause that says of what. */
export function findYearsStated(original: string): { years: number; clause: string }[] {
  return normalise(original)
    .text.split(/(?<=[.!?;])\s+/)
    .flatMap((sentence) => {
      const found = findYears(sentence)
      // "9 years of bedside experience, 5 of them in intensive care": each is about what follows it.
      return found.map(({ years, start }, index) => {
        const from = index === 0 ? 0 : start
        return { years, clause: sentence.slice(from, found[index + 1]?.start ?? sentence.length) }
      })
    })
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
