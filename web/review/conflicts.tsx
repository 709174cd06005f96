import type { Conflict } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { ReviewEdit } from './edits.ts'
import { markedDiff } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'

type ConflictsProps = { conflicts: readonly Conflict[]; isOpen: boolean; onEdit: (edit: ReviewEdit) => void }

/** Where the person's newer resume and their edits here differ, each side held against what both began with. */
export function Conflicts({ conflicts, isOpen, onEdit }: ConflictsProps) {
  if (conflicts.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.review.conflicts}</h2>
      <p>{words.review.conflictsLead}</p>
      <ul className="stack-tight">
        {conflicts.map(({ target, base, yours, theirs }) => (
          <li key={target} className="card sides">
            {(['yours', 'theirs'] as const).map((side) => {
              const text = side === 'yours' ? yours : theirs
              return (
                <div key={side} className="stack-tight">
                  <p className="small quiet">{words.review[side]}</p>
                  {text === null ? (
                    <p className="quiet">{words.review.nothing}</p>
                  ) : (
                    <MarkedText pieces={markedDiff(base ?? '', text, [])} />
                  )}
                  {isOpen && (
                    <p>
                      <button
                        type="button"
                        className="button small"
                        aria-label={`${words.review.choose}: ${words.review[side]}`}
                        onClick={() => onEdit({ kind: 'conflict', target, choose: side })}
                      >
                        {words.review.choose}
                      </button>
                    </p>
                  )}
                </div>
              )
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
