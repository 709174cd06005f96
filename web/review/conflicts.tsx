import type { Conflict } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { ReviewEdit } from './edits.ts'
import { markedDiff } from './marked-diff.ts'
import { MarkedText } from './marked-text.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import { useOwnWords } from './use-own-words.ts'

type ConflictsProps = {
  applicationId: string
  conflicts: readonly Conflict[]
  isOpen: boolean
  onEdit: (edit: ReviewEdit) => void
}

/** Where the person's newer resume and their edits here differ, each side held against what both began with. */
export function Conflicts({ applicationId, conflicts, isOpen, onEdit }: ConflictsProps) {
  if (conflicts.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.review.conflicts}</h2>
      <p>{words.review.conflictsLead}</p>
      <ul className="stack-tight">
        {conflicts.map((conflict) => (
          <ConflictItem
            key={conflict.target}
            applicationId={applicationId}
            conflict={conflict}
            isOpen={isOpen}
            onEdit={onEdit}
          />
        ))}
      </ul>
    </section>
  )
}

type ItemProps = Omit<ConflictsProps, 'conflicts'> & { conflict: Conflict }

function ConflictItem({ applicationId, conflict, isOpen, onEdit }: ItemProps) {
  const { target, base, yours, theirs } = conflict
  const { root, refused } = useOwnWords<HTMLLIElement>(applicationId, { kind: 'conflict', target })
  return (
    <li ref={root} className="card stack-tight" tabIndex={-1}>
      <div className="sides">
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
      </div>
      <RefusedNotice refused={refused} />
    </li>
  )
}
