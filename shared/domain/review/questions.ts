import type { Requirement } from '../changes/change.ts'
import { sectionsOf } from '../languages/read-words.ts'
import { LANGUAGES } from '../languages/tags.ts'
import { asksForDegree } from '../matching/degrees.ts'
import { asksForLanguages } from '../matching/languages.ts'
import type { MatchReport } from '../matching/match.ts'
import { findYearsAsked } from '../matching/years.ts'
import { fold } from '../text/fold.ts'

/** What a person is asked about a requirement that their resume does not show; `id` is the requirement's. */
export type Question = { id: string; requirement: string; text: string }

/** More questions than this are a form. */
export const MAX_QUESTIONS = 6
const LONGEST_REQUIREMENT_CHARACTERS = 160

/** What is missing of a posting's requirements, and what the person has said about that. */
type Gaps = {
  /** Requirements that the resume does not show. */
  gaps: readonly Pick<Requirement, 'id' | 'text'>[]
  /** What postings asked for and the person has answered. */
  answered: readonly string[]
  /** Requirements whose questions they dismissed, by their ids. */
  dismissed: readonly string[]
}

type Asking = Omit<Gaps, 'gaps'> & {
  match: MatchReport
  /** A BCP 47 tag: what to ask in; English where we have no question in it. */
  language: string
}

/** A question for each gap that a sentence of the person could close, what must be first, at most six. */
export function askQuestions({ match, language, ...said }: Asking): Question[] {
  const gaps = match.requirements.filter(({ status }) => status === 'gap')
  const open = findOpen({ gaps, ...said })
  const byKind = (wanted: Requirement['kind']) => gaps.filter((gap) => gap.kind === wanted && open.has(gap.id))
  return [...byKind('must'), ...byKind('nice')]
    .slice(0, MAX_QUESTIONS)
    .map(({ id, text }) => ({ id, requirement: text, text: phraseQuestion(text, language) }))
}

/** How many questions there are, without their words. */
export function countQuestions(said: Gaps): number {
  return Math.min(findOpen(said).size, MAX_QUESTIONS)
}

/** The gaps that are asked about, by their ids. */
function findOpen({ gaps, answered, dismissed }: Gaps): ReadonlySet<string> {
  const isAnswered = new Set(answered.map(fold))
  const open = gaps.filter(
    ({ id, text }) =>
      !dismissed.includes(id) && !(isAnswered.size > 0 && isAnswered.has(fold(text))) && isClosedBySentence(text),
  )
  return new Set(open.map(({ id }) => id))
}

/** What is known of so many requirements: a list asks for those of all that it shows, at every look. */
const MAX_KNOWN = 5_000
const known = new Map<string, boolean>()

/** Degrees, languages and years are fields and dates of the resume: a sentence beside it says none of them. */
function isClosedBySentence(requirement: string): boolean {
  const before = known.get(requirement)
  if (before !== undefined) return before
  const isClosed = !asksForDegree(requirement) && !asksForLanguages(requirement) && findYearsAsked(requirement) === null
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(requirement, isClosed)
  return isClosed
}

function phraseQuestion(requirement: string, tag: string): string {
  const primary = tag.split('-')[0]?.toLowerCase()
  const language = LANGUAGES.find((known) => known === primary && sectionsOf('questions', known).has('gap')) ?? 'en'
  const [question = ''] = sectionsOf('questions', language).get('gap') ?? []
  return question.replace('<requirement>', () => shorten(requirement.replace(/[.;:,\s]+$/u, '')))
}

function shorten(text: string): string {
  if (text.length <= LONGEST_REQUIREMENT_CHARACTERS) return text
  const cut = text.slice(0, LONGEST_REQUIREMENT_CHARACTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_REQUIREMENT_CHARACTERS / 2)).trimEnd()}…`
}
