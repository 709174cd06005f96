import { useEffect, useRef } from 'react'
import type { Correct, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { scrollWithin } from '../parts/scroll-within.ts'
import { CorrectionButton } from './correction-button.tsx'
import { ReadField } from './read-field.tsx'
import type { Group } from './read-rows.ts'
import { type Lit, lightField } from './reading-map.ts'

type ReadFieldsProps = {
  groups: readonly Group[]
  /** The fields that may have been read wrong. */
  doubtful: ReadonlySet<string>
  reading: Reading
  lit: Lit
  /** The field that the person was sent to, to write it. */
  asked: string | null
  isOpen: boolean
  /** A field is no longer being written. */
  onLeave: () => void
  onLight: (lit: Lit) => void
  onCorrect: Correct
}

/** What was read, field by field; each lights where it came from, and is corrected in place. */
export function ReadFields(props: ReadFieldsProps) {
  const { groups, doubtful, reading, lit, asked, isOpen, onLeave, onLight, onCorrect } = props
  const frame = useRef<HTMLElement>(null)
  useEffect(() => {
    if (lit.fields.size > 0) scrollWithin(frame.current, frame.current?.querySelector('[data-lit]'))
  }, [lit])
  return (
    <section ref={frame} className="stack-tight read" aria-labelledby="read">
      <h3 id="read">{words.resume.fields}</h3>
      {groups.map(({ key: section, title, entries }) => (
        <section key={section} aria-label={title} className="stack-tight">
          <h4>{title}</h4>
          {entries.map(({ id, name, rows }) => (
            <ul key={id} className="read-entry">
              {rows.map(({ key, node, field, label, text }) => (
                <ReadField
                  key={key}
                  draftKey={`field ${reading.sourceVersionId} ${key}`}
                  label={label}
                  text={text}
                  isLit={lit.fields.has(key)}
                  isDoubtful={doubtful.has(key)}
                  isAsked={asked === key}
                  isOpen={isOpen}
                  onLeave={onLeave}
                  onLight={() => onLight(lightField(reading, node, field))}
                  onSave={(value) =>
                    onCorrect({ edits: [{ op: 'set', node, ...(field !== null && { field }), value }] })
                  }
                />
              ))}
              {isOpen && id !== 'basics' && (
                <li>
                  <CorrectionButton
                    className="plain"
                    name={words.resume.remove}
                    label={words.resume.removeEntry(name || title)}
                    onAct={() => onCorrect({ edits: [{ op: 'remove', node: id }] })}
                  />
                </li>
              )}
            </ul>
          ))}
        </section>
      ))}
    </section>
  )
}
