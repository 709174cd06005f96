/** A line of a resume as a letter can use it. */
export type LineReading = { kind: 'predicate' | 'sentence' | 'quote'; text: string }

/** Where something was done. */
export type StoryPlace = {
  kind: 'work' | 'own_work' | 'project' | 'volunteer'
  /** The employer, organisation or project. */
  name: string
  position: string
  isCurrent: boolean
}

type Applied = { title: string; company: string }

/** The sentences of a letter in one language. Every one is complete, and none says more than what is put into it. */
export type Phrases = {
  apply(role: Applied): string
  /** The opening of the resume's summary in the first person; null where it cannot be turned into it. */
  about(summary: string, label: string): string | null
  currentWork(place: StoryPlace): string
  readLine(line: string): LineReading
  /** Opens the paragraph about the place that matters most, with its first line. */
  lead(place: StoryPlace, line: LineReading): string
  /** Opens a paragraph about another place; `isEarlier` when all of it was before the one told first. */
  next(place: StoryPlace, line: LineReading, isEarlier: boolean): string
  /** Another line of the same place; `isLead` in the paragraph about the place that matters most. */
  also(line: LineReading, place: StoryPlace, isLead: boolean): string
  skills(names: readonly string[]): string
  certificates(names: readonly string[]): string
  languages(names: readonly { language: string; fluency: string }[]): string
  degree(area: string, studyType: string, institution: string): string
  close(role: Applied): string
}

/** "a, b and c" with the language's word for "and". */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}

/** The part of a position before its department: "Staff Nurse, Intensive Care Unit" is a Staff Nurse. */
export function shortenPosition(position: string): string {
  return position.replace(/\s*[,(/|].*$/, '').trim()
}
