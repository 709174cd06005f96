import type { Requirement } from '../changes/change.ts'
import { sectionsOf } from '../languages/read-words.ts'
import { LANGUAGES } from '../languages/tags.ts'
import { judgeDegree } from '../matching/degrees.ts'
import { judgeLanguages } from '../matching/languages.ts'
import type { MatchReport } from '../matching/match.ts'
import { findYearsAsked } from '../matching/years.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { fold } from '../text/fold.ts'

/** What a person is asked about a requirement that their resume does not show; `id` is the requirement's. */
export type Question = { id: string; requirement: string; text: string }

/** More questions than this are a form. */
export const MAX_QUESTIONS = 6
const LONGEST_REQUIREMENT_CHARACTERS = 160

type Asking = {
  match: MatchReport
  resume: ResumeDocument
  /** A BCP 47 tag: what to ask in; English where we have no question in it. */
  language: string
  /** What postings asked for and the person has answered. */
  answered: readonly string[]
  /** Requirements whose questions they dismissed, by their ids. */
  dismissed: readonly string[]
}

/** A question for each gap that a sentence of the person could close, what must be first, at most six. */
export function askQuestions({ match, resume, language, answered, dismissed }: Asking): Question[] {
  const known = new Set(answered.map(fold))
  const gaps = match.requirements.filter(
    ({ id, text, status }) =>
      status === 'gap' && !dismissed.includes(id) && !known.has(fold(text)) && isClosedBySentence(text, resume),
  )
  const byKind = (wanted: Requirement['kind']) => gaps.filter(({ kind }) => kind === wanted)
  return [...byKind('must'), ...byKind('nice')]
    .slice(0, MAX_QUESTIONS)
    .map(({ id, text }) => ({ id, requirement: text, text: phraseQuestion(text, language) }))
}

/** Degrees, languages and years are fields and dates of the resume: a sentence beside it says none of them. */
function isClosedBySentence(requirement: string, resume: ResumeDocument): boolean {
  return (
    judgeDegree(requirement, resume) === null &&
    judgeLanguages(requirement, resume) === null &&
    findYearsAsked(requirement) === null
  )
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
