import { useEffect, useRef } from 'react'
import type { ResumeDocument } from '../data/resumes.ts'
import type { Correct, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { scrollWithin } from '../parts/scroll-within.ts'
import { CorrectionButton } from './correction-button.tsx'
import { ReadField } from './read-field.tsx'
import { groupsOf } from './read-rows.ts'
import { fieldKey, type Lit, lightField } from './reading-map.ts'

type ReadFieldsProps = {
  document: ResumeDocument
  reading: Reading
  lit: Lit
  /** The field that the person was sent to, to write it. */
  asked: string | null
  isOpen: boolean
  onAsk: (key: string | null) => void
  onLight: (lit: Lit) => void
  onCorrect: Correct
}

/** What was read, field by field; each lights where it came from, and is corrected in place. */
export function ReadFields(props: ReadFieldsProps) {
  const { document, reading, lit, asked, isOpen, onAsk, onLight, onCorrect } = props
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
      {groupsOf(document, doubtful).map(({ key: section, title, entries }) => (
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
                  onAsk={(isAsked) => onAsk(isAsked ? key : null)}
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
