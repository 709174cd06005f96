import type { ResumeDocument } from '../data/resumes.ts'
import type { Correct, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { CorrectionButton } from './correction-button.tsx'
import { type Group, groupsOf } from './read-rows.ts'
import { fieldKey, type Lit, lightField } from './reading-map.ts'

type DoubtsProps = {
  document: ResumeDocument | null
  reading: Reading
  isOpen: boolean
  /** Sends the person to a field, to write it. */
  onAsk: (key: string) => void
  onCorrect: Correct
  onLight: (lit: Lit) => void
}

/** What may have been read wrong, each to be confirmed where it is right. */
export function Doubts({ document, reading, isOpen, onAsk, onCorrect, onLight }: DoubtsProps) {
  const open = reading.doubts.filter(({ accepted }) => !accepted)
  if (open.length === 0) return null
  const doubted = new Set(open.flatMap(({ node, field }) => (node ? [fieldKey(node, field)] : [])))
  const rows = new Set(document && groupsOf(document, doubted).flatMap(({ entries }) => entries.flatMap(keysIn)))
  return (
    <section className="notice warning stack-tight" aria-labelledby="doubts">
      <h3 id="doubts">{words.resume.doubtsTitle}</h3>
      <ul className="stack-tight">
        {open.map(({ id, reason, node, field, spans }) => (
          <li key={id} className="row row-apart">
            <span>{reason}</span>
            <span className="row">
              {(spans.length > 0 || (node && lightField(reading, node, field).spans.length > 0)) && (
                <button
                  type="button"
                  className="button small"
                  onClick={() => onLight(node ? lightField(reading, node, field) : { spans, fields: new Set() })}
                >
                  {words.resume.showInOriginal}
                </button>
              )}
              {isOpen && node && rows.has(fieldKey(node, field)) && (
                <button type="button" className="button small" onClick={() => onAsk(fieldKey(node, field))}>
                  {words.resume.correct}
                </button>
              )}
              {isOpen && <CorrectionButton name={words.resume.accept} onAct={() => onCorrect({ accept: [id] })} />}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && open.length > 1 && (
        <p>
          <CorrectionButton
            name={words.resume.acceptAll}
            onAct={() => onCorrect({ accept: open.map(({ id }) => id) })}
          />
        </p>
      )}
    </section>
  )
}

function keysIn({ rows }: Group['entries'][number]): string[] {
  return rows.map(({ key }) => key)
}
