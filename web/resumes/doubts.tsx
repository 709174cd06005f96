import type { Correction, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { type Lit, lightField } from './reading-map.ts'

type DoubtsProps = {
  reading: Reading
  isOpen: boolean
  onCorrect: (correction: Correction) => void
  onLight: (lit: Lit) => void
}

/** What may have been read wrong, and what stands in no field: each to be confirmed, placed or left out. */
export function Doubts({ reading, isOpen, onCorrect, onLight }: DoubtsProps) {
  const { doubts, unplaced } = reading
  const open = doubts.filter(({ accepted }) => !accepted)
  return (
    <>
      {open.length > 0 && (
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
      )}
      {unplaced.length > 0 && (
        <section className="notice stack-tight" aria-labelledby="unplaced">
          <h3 id="unplaced">{words.resume.unplacedTitle}</h3>
          <ul className="stack-tight">
            {unplaced.map(({ line, start, end, text }) => (
              <li key={`${line} ${start}`} className="row row-apart">
                <button
                  type="button"
                  className="button plain"
                  dir="auto"
                  onClick={() => onLight({ spans: [{ line, start, end }], fields: new Set() })}
                >
                  {text}
                </button>
                {isOpen && (
                  <span className="row">
                    <button
                      type="button"
                      className="button small"
                      onClick={() =>
                        onCorrect({
                          edits: [
                            { op: 'place', from: { line, start, end }, to: { node: 'basics', field: 'summary' } },
                          ],
                        })
                      }
                    >
                      {words.resume.placeAs}
                    </button>
                    <button
                      type="button"
                      className="button small"
                      onClick={() => onCorrect({ leaveOut: [{ line, start, end }] })}
                    >
                      {words.resume.leaveOut}
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
