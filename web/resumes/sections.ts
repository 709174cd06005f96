import type { ResumeDocument } from '../data/resumes.ts'
import { words } from '../messages/index.ts'

export type SectionName = Exclude<keyof ResumeDocument, 'basics' | 'sectionTitles'>
export type AnyEntry = ResumeDocument[SectionName][number]
type ListName = 'highlights' | 'keywords' | 'courses' | 'roles'

type Section = {
  name: SectionName
  /** The fields in the order in which a resume shows them: what the entry is, where and when, and what is said of it. */
  title: readonly string[]
  aside: readonly string[]
  prose: readonly string[]
  list: ListName | null
}

const section = (
  name: SectionName,
  title: readonly string[],
  aside: readonly string[] = [],
  prose: readonly string[] = [],
  list: ListName | null = null,
): Section => ({ name, title, aside, prose, list })

const TIMES = ['startDate', 'endDate']

/** The sections of a resume document, in the order in which they are shown. */
export const SECTIONS: readonly Section[] = [
  section('work', ['position', 'name'], ['location', ...TIMES, 'url'], ['description', 'summary'], 'highlights'),
  section('volunteer', ['position', 'organization'], [...TIMES, 'url'], ['summary'], 'highlights'),
  section('education', ['studyType', 'area', 'institution'], [...TIMES, 'score', 'url'], [], 'courses'),
  section('projects', ['name', 'entity', 'type'], [...TIMES, 'url'], ['description'], 'highlights'),
  section('skills', ['name', 'level'], [], [], 'keywords'),
  section('certificates', ['name', 'issuer'], ['date', 'url']),
  section('awards', ['title', 'awarder'], ['date'], ['summary']),
  section('publications', ['name', 'publisher'], ['releaseDate', 'url'], ['summary']),
  section('languages', ['language', 'fluency']),
  section('interests', ['name'], [], [], 'keywords'),
  section('references', ['name'], [], ['reference']),
]

/** The fields of the person, in the order in which they are shown. */
export const BASICS = ['name', 'label', 'email', 'phone', 'url', 'summary'] as const

/** The parts of where the person is. */
export const LOCATION = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const

/** A field of an entry as text; empty where it has none. */
export function fieldOf(entry: object, field: string): string {
  const value: unknown = Object.entries(entry).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value : ''
}

/** The lines of an entry's list, each with its id. */
export function linesOf(entry: AnyEntry, list: ListName | null): readonly { id: string; text: string }[] {
  if (list === null) return []
  const found = Object.entries(entry).find(([name]) => name === list)?.[1]
  return Array.isArray(found) ? found : []
}

/** What an entry is, on one line. */
export function titleOf(entry: AnyEntry, { title }: Section): string {
  return title
    .map((field) => fieldOf(entry, field))
    .filter(Boolean)
    .join(', ')
}

/** Where and when an entry was, and the rest of what stands beside its title. */
export function asideOf(entry: AnyEntry, { aside }: Section): string {
  const [start, end] = TIMES.map((field) => fieldOf(entry, field))
  // JSON Resume leaves the end of what goes on out.
  const times = start ? `${start} – ${end || words.resume.present}` : end
  const others = aside.filter((field) => !TIMES.includes(field)).map((field) => fieldOf(entry, field))
  return [times, ...others].filter(Boolean).join(' · ')
}

/** One node of a resume: what it says, and the entry that it stands in. */
export type NodeText = { text: string; within: string; section: SectionName | 'basics' }

/** What every node of a resume says, by its id; `basics.summary` and `basics.label` are nodes by their names. */
export function nodesOf(document: ResumeDocument): ReadonlyMap<string, NodeText> {
  const nodes = new Map<string, NodeText>()
  for (const field of BASICS) {
    const text = document.basics[field]
    if (text) nodes.set(`basics.${field}`, { text, within: '', section: 'basics' })
  }
  for (const section of SECTIONS)
    for (const entry of document[section.name]) {
      const within = titleOf(entry, section)
      nodes.set(entry.id, { text: within, within: '', section: section.name })
      for (const { id, text } of linesOf(entry, section.list)) nodes.set(id, { text, within, section: section.name })
    }
  return nodes
}
