import { canonicalThing } from '../matching/aliases.ts'
import { stem } from '../matching/terms.ts'
import { fold } from '../parsing/fold.ts'
import { type AnyEntry, nodeList, type ResumeDocument, SECTIONS } from '../resume/document.ts'
import { normalise } from './normalise.ts'
import { type Quantity, quantitiesIn } from './numbers.ts'

/** Everything one part of the resume says, ready to be compared with. */
export type Facts = { text: string; words: Set<string>; quantities: Quantity[] }

/** The resume as evidence: as a whole, entry by entry, and who the employers are. */
export type Source = {
  all: Facts
  /** What belongs to no employer: summary, label, skills, languages. */
  general: Facts
  entries: Map<string, Facts>
  /** Names of employers, schools and the like, folded, with the entries they belong to. */
  owners: { name: string; entryIds: string[] }[]
}

const WORD = /[\p{L}\p{N}]+(?:[.+#&/'-][\p{L}\p{N}]+)*[+#]*/gu

/** The words of a text as they are compared: folded, canonical and stemmed, compounds also by their parts. */
export function comparableWords(text: string): Set<string> {
  const words = new Set<string>()
  const folded = fold(normalise(text).text)
  for (const [whole] of folded.matchAll(WORD)) {
    for (const part of [whole, ...whole.split(/[-/.&']/)]) for (const key of keysOf(part)) words.add(key)
  }
  return words
}

/** The keys under which one word is looked up. */
export function keysOf(word: string): string[] {
  const folded = fold(word)
  return folded ? [...new Set([folded, canonicalThing(folded), stem(folded)])] : []
}

function factsOf(text: string): Facts {
  const plain = normalise(text).text
  return { text: fold(plain), words: comparableWords(text), quantities: quantitiesIn(plain) }
}

export function sourceOf(resume: ResumeDocument): Source {
  const entries = new Map<string, Facts>()
  const owners = new Map<string, string[]>()
  for (const section of SECTIONS) {
    for (const entry of resume[section] as AnyEntry[]) {
      entries.set(entry.id, factsOf(entryText(entry)))
      const owner = ownerOf(entry)
      if (
        owner &&
        (section === 'work' || section === 'volunteer' || section === 'education' || section === 'projects')
      ) {
        owners.set(fold(owner), [...(owners.get(fold(owner)) ?? []), entry.id])
      }
    }
  }
  const { label, summary, name, email, phone, url, location, profiles } = resume.basics
  const basics = [
    label,
    summary,
    name,
    email,
    phone,
    url,
    ...Object.values(location ?? {}),
    ...(profiles ?? []).flatMap((profile) => [profile.network, profile.username, profile.url]),
  ]
  const loose = [
    ...resume.skills,
    ...resume.languages,
    ...resume.certificates,
    ...resume.awards,
    ...resume.publications,
    ...resume.interests,
  ].map(entryText)
  const general = [...basics.filter((part) => part !== undefined), ...loose].join('\n')
  return {
    general: factsOf(general),
    all: factsOf(
      [general, ...SECTIONS.flatMap((section) => (resume[section] as AnyEntry[]).map(entryText))].join('\n'),
    ),
    entries,
    owners: [...owners].map(([name, entryIds]) => ({ name, entryIds })),
  }
}

function ownerOf(entry: AnyEntry): string | undefined {
  const fields = entry as { name?: string; organization?: string; institution?: string }
  return fields.organization ?? fields.institution ?? fields.name
}

function entryText(entry: AnyEntry): string {
  const parts = Object.entries(entry).flatMap(([key, value]) =>
    key !== 'id' && typeof value === 'string' ? [value] : [],
  )
  const nodes = (['highlights', 'keywords', 'courses', 'roles'] as const).flatMap((list) =>
    nodeList(entry, list).map(({ text }) => text),
  )
  return [...parts, ...nodes].join('\n')
}

/** Several facts as one. */
export function merged(parts: readonly Facts[]): Facts {
  return {
    text: parts.map(({ text }) => text).join('\n'),
    words: new Set(parts.flatMap(({ words }) => [...words])),
    quantities: parts.flatMap(({ quantities }) => quantities),
  }
}
