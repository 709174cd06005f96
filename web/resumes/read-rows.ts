import type { ResumeDocument } from '../data/resumes.ts'
import { words } from '../messages/index.ts'
import { fieldKey } from './reading-map.ts'
import { BASICS, fieldOf, LOCATION, linesOf, SECTIONS, titleOf } from './sections.ts'

/** A value of the document; its text is empty where nothing was read. */
export type Row = { key: string; node: string; field: string | null; label: string; text: string }
export type Group = { key: string; title: string; entries: { id: string; name: string; rows: Row[] }[] }

/** What was read as rows, by section and entry. What was not read has one where something is wanted: the name, and the fields of `wanted`. */
export function groupsOf(document: ResumeDocument, wanted: ReadonlySet<string>): Group[] {
  const { basics } = document
  const person = BASICS.map((field) => rowOf('basics', field, basics[field] ?? ''))
  const place = LOCATION.map((field) => rowOf('basics', `location.${field}`, basics.location?.[field] ?? ''))
  const groups: Group[] = [
    {
      key: 'basics',
      title: words.resume.sections.basics,
      entries: [{ id: 'basics', name: '', rows: [...person, ...place] }],
    },
  ]
  for (const section of SECTIONS) {
    const entries = document[section.name].map((entry) => {
      const fields = [...section.title, ...section.aside, ...section.prose].map((field) =>
        rowOf(entry.id, field, fieldOf(entry, field)),
      )
      const label = words.resume.labels[section.list ?? ''] ?? ''
      const lines = linesOf(entry, section.list).map(({ id, text }) => ({
        key: id,
        node: id,
        field: null,
        label,
        text,
      }))
      return { id: entry.id, name: titleOf(entry, section), rows: [...fields, ...lines] }
    })
    groups.push({ key: section.name, title: words.resume.sections[section.name], entries })
  }
  const isShown = ({ key, text }: Row) => text !== '' || wanted.has(key) || key === NAME
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({ ...entry, rows: entry.rows.filter(isShown) })),
    }))
    .filter(({ entries }) => entries.some(({ rows }) => rows.length > 0))
}

const NAME = fieldKey('basics', 'name')

function rowOf(node: string, field: string, text: string): Row {
  return { key: fieldKey(node, field), node, field, label: words.resume.labels[field] ?? field, text }
}
