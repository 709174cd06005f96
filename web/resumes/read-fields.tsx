import { useEffect, useRef } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Correction, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { scrollWithin } from '../parts/scroll-within.ts'
import { ReadField } from './read-field.tsx'
import { fieldKey, type Lit, lightField } from './reading-map.ts'
import { BASICS, fieldOf, linesOf, SECTIONS, titleOf } from './sections.ts'

type ReadFieldsProps = {
  document: ResumeDocument
  reading: Reading
  lit: Lit
  isOpen: boolean
  onLight: (lit: Lit) => void
  onCorrect: (correction: Correction) => void
}

type Row = { node: string; field: string | null; label: string; text: string }
type Group = { key: string; title: string; entries: { id: string; name: string; rows: Row[] }[] }

/** What was read, field by field; each lights where it came from, and is corrected in place. */
export function ReadFields({ document, reading, lit, isOpen, onLight, onCorrect }: ReadFieldsProps) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (lit.fields.size > 0) scrollWithin(frame.current, frame.current?.querySelector('[data-lit]'))
  }, [lit])
  const doubtful = new Set(
    reading.doubts.flatMap(({ node, field, accepted }) => (node && !accepted ? [fieldKey(node, field)] : [])),
  )
  return (
    <section ref={frame} className="stack-tight read" aria-labelledby="read">
      <h3 id="read">{words.resume.fields}</h3>
      {groupsOf(document).map(({ key, title, entries }) => (
        <section key={key} aria-label={title} className="stack-tight">
          <h4>{title}</h4>
          {entries.map(({ id, name: entryName, rows }) => (
            <ul key={id} className="read-entry">
              {rows.map(({ node, field, label, text }) => {
                const name = fieldKey(node, field)
                return (
                  <ReadField
                    key={name}
                    draftKey={`field ${reading.sourceVersionId} ${name}`}
                    label={label}
                    text={text}
                    isLit={lit.fields.has(name)}
                    isDoubtful={doubtful.has(name)}
                    isOpen={isOpen}
                    onLight={() => onLight(lightField(reading, node, field))}
                    onSave={(value) =>
                      onCorrect({ edits: [{ op: 'set', node, ...(field !== null && { field }), value }] })
                    }
                  />
                )
              })}
              {isOpen && id !== 'basics' && (
                <li>
                  <button
                    type="button"
                    className="button small plain"
                    aria-label={words.resume.removeEntry(entryName || title)}
                    onClick={() => onCorrect({ edits: [{ op: 'remove', node: id }] })}
                  >
                    {words.resume.remove}
                  </button>
                </li>
              )}
            </ul>
          ))}
        </section>
      ))}
    </section>
  )
}

function groupsOf(document: ResumeDocument): Group[] {
  const { basics } = document
  const person = BASICS.map((field) => rowOf('basics', field, basics[field] ?? ''))
  const place = Object.entries(basics.location ?? {}).map(([field, text]) => rowOf('basics', `location.${field}`, text))
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
      const lines = linesOf(entry, section.list).map(({ id, text }) => ({
        node: id,
        field: null,
        label: words.resume.labels[section.list ?? ''] ?? '',
        text,
      }))
      return { id: entry.id, name: titleOf(entry, section), rows: [...fields, ...lines] }
    })
    groups.push({ key: section.name, title: words.resume.sections[section.name], entries })
  }
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({ ...entry, rows: entry.rows.filter(({ text }) => text !== '') })),
    }))
    .filter(({ entries }) => entries.some(({ rows }) => rows.length > 0))
}

function rowOf(node: string, field: string, text: string): Row {
  return { node, field, label: words.resume.labels[field] ?? field, text }
}
