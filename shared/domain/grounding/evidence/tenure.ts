import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import type { AnyEntry } from '../../resume/document.ts'
import { DURATIONS, type ToldDuration } from '../../scales/durations.ts'
import { fold } from '../../text/fold.ts'
import { type Months, monthOf, monthsCovered } from '../../text/spans.ts'
import { foldedSet } from '../../text/word-list.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { keysOf, sameBeginning } from '../reading/word-keys.ts'

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

/** A job: what one was, where, what else its entry says, and when. */
type Job = { position: string; name: string; words: ReadonlySet<string>; span: TimeSpan | null }

/** A folded text that tells of years, and its words behind them, which say what they were years of. */
type Told = { claim: string; behind: string }

/**
 * Whether the dates of the jobs bear out a number of months: of those with a position that the claim names, of those at an
 * employer that it names, of those whose entries speak of what the years are said to be in, or of all where it names neither.
 */
export function isTimeWorked(told: ToldDuration, jobs: readonly Job[], { claim, behind }: Told): boolean {
  const dated = jobs.flatMap((job) =>
    job.span ? [{ ...job, positionWords: wordsIn(job.position), span: job.span }] : [],
  )
  const named = [...wordsIn(claim)]
  // A word that no job speaks of is judged as a word: it makes no part of the years.
  const isOfSomeJob = (word: string): boolean => !general().has(word) && dated.some(speaksOf([word]))
  const fields = named.filter(isOfSomeJob)
  const atEmployers = dated.filter(({ name }) => isNamedIn(claim, name))
  const groups = [
    ...named.map((word) => dated.filter(({ positionWords }) => positionWords.has(word))),
    ...atEmployers.map(({ name: employer }) => dated.filter(({ name }) => name === employer)),
    atEmployers,
    [...wordsIn(behind)].some(isOfSomeJob) ? [] : dated,
    ...fields.map((field) => dated.filter(speaksOf([field]))),
    dated.filter(speaksOf([...wordsIn(behind)].filter(isOfSomeJob))),
  ]
  return groups.some((group) => DURATIONS.atLeastAsSpecific(monthsCovered(group.map(({ span }) => span)), told))
}

/** Whether the entry of a job has one of some words. */
function speaksOf(fields: readonly string[]): (job: Job) => boolean {
  const keys = fields.flatMap(keysOf)
  return ({ words }) =>
    keys.some((key) => words.has(key)) || fields.some((field) => [...words].some((word) => isFormOf(word, field)))
}

/** "Recepción" is the field of a "recepcionista". */
function isFormOf(word: string, field: string): boolean {
  return field.length > 5 && sameBeginning(word, field)
}

/** Whether a claim names an employer, be it by the first word of its name. */
function isNamedIn(claim: string, employer: string): boolean {
  const [first = ''] = employer.split(/[\s,]+/)
  if (claim.includes(employer) || (first.length > 4 && hasPhrase(claim, first))) return true
  return first.length > 4 && claim.split(/[^\p{L}]+/u).some((word) => word.length > 4 && sameBeginning(word, first))
}

/** Words of a claim that name no field. */
const general = lazily(() => foldedSet(wordsOf('tenure', 'general')))
/** Words of a position that tell it from no other. */
const noPosition = lazily(() => foldedSet(wordsOf('tenure', 'no-position')))

function wordsIn(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^\p{L}-]+/u)
      .filter((word) => word.length > 3 && !noPosition().has(word)),
  )
}
