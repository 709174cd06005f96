import type { Correction, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { type Lit, lightField } from './reading-map.ts'

type DoubtsProps = {
  reading: Reading
  isOpen: boolean
  onCorrect: (correction: Correction) => void
  onLight: (lit: Lit) => void
}

/** What may have been read wrong, each to be confirmed where it is right. */
export function Doubts({ reading, isOpen, onCorrect, onLight }: DoubtsProps) {
  const open = reading.doubts.filter(({ accepted }) => !accepted)
  if (open.length === 0) return null
  return (
    <section className="notice warning stack-tight" aria-labelledby="doubts">
      <h3 id="doubts">{words.resume.doubtsTitle}</h3>
      <ul className="stack-tight">
        {open.map(({ id, reason, node, field, spans }) => (
          <li key={id} className="row row-apart">
            <span>{reason}</span>
            <span className="row">
              <button
                type="button"
                className="button small"
                onClick={() => onLight(node ? lightField(reading, node, field) : { spans, fields: new Set() })}
              >
                {words.resume.showInOriginal}
              </button>
              {isOpen && (
                <button type="button" className="button small" onClick={() => onCorrect({ accept: [id] })}>
                  {words.resume.accept}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && open.length > 1 && (
        <p>
          <button
            type="button"
            className="button small"
            onClick={() => onCorrect({ accept: open.map(({ id }) => id) })}
          >
            {words.resume.acceptAll}
          </button>
        </p>
      )}
    </section>
  )
}
