import type { Change } from '../changes/change.ts'
import { statusOf } from '../changes/status.ts'
import type { LetterSentence } from '../letter.ts'
import type { AnyEntry, ResumeDocument } from '../resume/document.ts'
import type { StatedFact } from '../resume/statement.ts'
import { fold } from '../text/fold.ts'

/** Where a person did what a statement is about. */
const PLACES = ['work', 'volunteer', 'projects', 'education'] as const

/** What confirming a change keeps beside the resume: its text, about the entry that it stands in; null where it is not unconfirmed. */
export function factOfChange(
  { text, target, findings }: Pick<Change, 'text' | 'target' | 'findings'>,
  resume: ResumeDocument,
): StatedFact | null {
  if (statusOf(findings) !== 'unconfirmed' || text === null) return null
  const [entryId = ''] = target.split('.')
  return { text, about: placesOf(resume).some(({ id }) => id === entryId) ? entryId : null }
}

/** The same of a sentence of the letter: about the place that it names, else the one that its evidence is of. */
export function factOfSentence(
  { text, evidence }: Pick<LetterSentence, 'text' | 'evidence'>,
  resume: ResumeDocument,
): StatedFact {
  const entryIds = new Set(evidence.map((id) => id.split('.')[0]))
  const [only, ...others] = placesOf(resume).filter(({ id }) => entryIds.has(id))
  return { text, about: findPlaceNamed(text, resume) ?? (others.length === 0 ? (only?.id ?? null) : null) }
}

/** The entry whose employer, school or project a text names, the first of several at the same one; null where it names none, or more. */
export function findPlaceNamed(text: string, resume: ResumeDocument): string | null {
  const folded = fold(text)
  const named = placesOf(resume).filter((entry) => {
    const name = fold(nameOf(entry))
    return name.length >= SHORTEST_NAME_CHARACTERS && folded.includes(name)
  })
  const names = new Set(named.map((entry) => fold(nameOf(entry))))
  return names.size === 1 ? (named[0]?.id ?? null) : null
}

const SHORTEST_NAME_CHARACTERS = 3

function placesOf(resume: ResumeDocument): AnyEntry[] {
  return PLACES.flatMap((section) => resume[section] as AnyEntry[])
}

function nameOf(entry: AnyEntry): string {
  const { name, organization, institution } = entry as { name?: string; organization?: string; institution?: string }
  return organization ?? institution ?? name ?? ''
}
