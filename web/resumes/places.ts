import type { ResumeDocument } from '../data/resumes.ts'
import type { Correction } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { BASICS, fieldOf, LOCATION, SECTIONS, titleOf } from './sections.ts'

type Edit = NonNullable<Correction['edits']>[number]
type Target = Extract<Edit, { op: 'place' }>['to']

/** Where something can be put: what it is called, the entry that it is in, and a key that stays the same in the next version. */
export type ResumePlace = { key: string; group: string; name: string; to: Target }

/** Where a text can be put: a field that is empty or can be added to, a line of an entry, or an entry of its own. */
export function placesOf(document: ResumeDocument): ResumePlace[] {
  const { labels, sections } = words.resume
  const { basics } = document
  const ofPerson = [
    ...BASICS.filter((field) => field === 'summary' || !basics[field]),
    ...LOCATION.filter((field) => !basics.location?.[field]).map((field) => `location.${field}`),
  ].map((field) => placeOf({ node: 'basics', field }, sections.basics, labels[field] ?? field))
  const inEntries = SECTIONS.flatMap((section) => {
    const { name, title, aside, prose, list } = section
    return document[name].flatMap((entry, index) => {
      const group = [`${sections[name]} ${index + 1}`, titleOf(entry, section)].filter(Boolean).join(': ')
      const fields = [...[...title, ...aside].filter((field) => fieldOf(entry, field) === ''), ...prose].map((field) =>
        placeOf({ node: entry.id, field }, group, labels[field] ?? field),
      )
      return list === null ? fields : [placeOf({ node: entry.id, list }, group, labels[list] ?? ''), ...fields]
    })
  })
  const asEntries = SECTIONS.map(({ name, title: [field = 'name'] }) =>
    placeOf({ section: name, field }, words.resume.newEntry, sections[name]),
  )
  return [...ofPerson, ...inEntries, ...asEntries]
}

function placeOf(to: Target, group: string, name: string): ResumePlace {
  return { key: Object.values(to).join(' '), group, name, to }
}
