import { AGENT_ENDING, AS, AT_WORK, I_AM, NO_TITLE, TITLE_ENDS } from '../lexicon/own-titles-words.ts'

/** What somebody calls themself in a folded text, and where. */
export type NamedTitle = { title: string; start: number; mustBeRole: boolean }

const NEAR_CHARACTERS = 30
const WORDS = /^\s+((?:[\p{L}'/-]+ ?){1,6})/u
const MOST_CHARACTERS = 160

/** "As a design engineer" and, where the text may speak in the first person, "I am a chartered surveyor". */
export function titlesNamed(folded: string, isFirstPerson: boolean): NamedTitle[] {
  const roles = AS.all(folded)
    .filter(({ start }) => opensClause(folded, start) || isBehindWork(folded, start))
    .flatMap(({ text, end }) => titleBehind(folded, end, !/^as an?$/u.test(text)))
  if (!isFirstPerson) return roles
  const selves = I_AM.all(folded).flatMap(({ end }) => titleBehind(folded, end, true))
  return [...roles, ...selves]
}

function opensClause(folded: string, start: number): boolean {
  return /(?:^|[.;,(]\s*)$/.test(folded.slice(Math.max(0, start - NEAR_CHARACTERS), start))
}

function isBehindWork(folded: string, start: number): boolean {
  const before = /(\p{L}+)\s+$/u.exec(folded.slice(Math.max(0, start - NEAR_CHARACTERS), start))
  return before !== null && AT_WORK.isIn(before[1] ?? '')
}

function titleBehind(folded: string, end: number, mustBeRole: boolean): NamedTitle[] {
  const match = WORDS.exec(folded.slice(end, end + MOST_CHARACTERS))
  const phrase = match?.[1] ?? ''
  const title = beforeEnd(phrase)
  const [first = ''] = phrase.split(' ')
  if (match === null || title === '' || NO_TITLE.isIn(first)) return []
  return [{ title, start: end + match[0].length - phrase.length, mustBeRole }]
}

/** The words of a title up to the first that goes on about something else: "engineer at", "engineer and I". */
function beforeEnd(phrase: string): string {
  const [end] = TITLE_ENDS.all(phrase).filter(({ start }) => start > 0)
  return (end ? phrase.slice(0, end.start) : phrase).trim()
}

/** Whether a folded noun is one for a person at work, by how it ends. */
export function isAgent(word: string): boolean {
  return AGENT_ENDING.isIn(word)
}
