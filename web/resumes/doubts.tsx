import type { Correct, Reading } from '../data/versions.ts'
import { words } from '../messages/index.ts'
import { CorrectionButton } from './correction-button.tsx'
import type { Group } from './read-rows.ts'
import { fieldKey, type Lit, lightField } from './reading-map.ts'

type DoubtsProps = {
  doubts: Reading['doubts']
  groups: readonly Group[]
  reading: Reading
  isOpen: boolean
  /** Sends the person to a field, to write it. */
  onAsk: (key: string) => void
  onCorrect: Correct
  onLight: (lit: Lit) => void
}

/** What may have been read wrong, each to be confirmed where it is right. */
export function Doubts({ doubts, groups, reading, isOpen, onAsk, onCorrect, onLight }: DoubtsProps) {
  if (doubts.length === 0) return null
  const rows = new Set(groups.flatMap(({ entries }) => entries.flatMap(keysIn)))
  return (
    <section className="notice warning stack-tight" aria-labelledby="doubts">
      <h3 id="doubts">{words.resume.doubtsTitle}</h3>
      <ul className="stack-tight">
        {doubts.map(({ id, reason, node, field, spans }) => {
          const place = node ? lightField(reading, node, field) : { spans, fields: new Set<string>() }
          return (
            <li key={id} className="row row-apart">
              <span>{reason}</span>
              <span className="row">
                {(spans.length > 0 || place.spans.length > 0) && (
                  <button type="button" className="button small" onClick={() => onLight(place)}>
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
          )
        })}
      </ul>
      {isOpen && doubts.length > 1 && (
        <p>
          <CorrectionButton
            name={words.resume.acceptAll}
            onAct={() => onCorrect({ accept: doubts.map(({ id }) => id) })}
          />
        </p>
      )}
    </section>
  )
}

function keysIn({ rows }: Group['entries'][number]): string[] {
  return rows.map(({ key }) => key)
}
