import type { ResumeDocument } from '../data/resumes.ts'
import type { Correction } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { BASICS, SECTIONS, titleOf } from './sections.ts'

type Edit = NonNullable<Correction['edits']>[number]
type Target = Extract<Edit, { op: 'place' }>['to']

/** Where a part of the original can be put: a field of the person, a line of an entry, or an entry of its own. */
export function placesOf(document: ResumeDocument): { name: string; to: Target }[] {
  const { labels, sections } = words.resume
  const ofPerson = BASICS.filter((field) => field === 'summary' || !document.basics[field]).map((field) => ({
    name: `${sections.basics}: ${labels[field]}`,
    to: { node: 'basics', field },
  }))
  const inEntries = SECTIONS.flatMap((section) => {
    const { name, list } = section
    if (list === null) return []
    return document[name].map((entry, index) => ({
      name: `${sections[name]} ${index + 1}: ${words.resume.lineOf(titleOf(entry, section))}`,
      to: { node: entry.id, list },
    }))
  })
  const asEntries = SECTIONS.map(({ name, title: [field = 'name'] }) => ({
    name: `${sections[name]}: ${words.resume.newEntry}`,
    to: { section: name, field },
  }))
  return [...ofPerson, ...inEntries, ...asEntries]
}
