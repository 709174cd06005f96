import type { useDecide } from '../data/decisions.ts'
import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { countsOf } from './counts.ts'

export type DecisionDialogProps = { review: Review; decide: ReturnType<typeof useDecide>; onClose: () => void }

/** Approves exactly what is seen, after what speaks against it. */
export function ApproveDialog({ review, decide, onClose }: DecisionDialogProps) {
  const { blocked, unconfirmed, proposed } = countsOf(review)
  const { conflicts, unprintable, warnings } = review
  const characters = [...new Set(unprintable.flatMap((place) => place.characters))].join(' ')
  const approve = () => decide.mutate({ kind: 'approve', draftHash: review.draft.hash }, { onSuccess: onClose })
  return (
    <Dialog title={words.review.approveTitle} onClose={onClose}>
      {(conflicts.length > 0 || unprintable.length > 0) && (
        <div className="notice problem stack-tight">
          {conflicts.length > 0 && <p>{words.review.approveConflicts(conflicts.length)}</p>}
          {unprintable.length > 0 && <p>{words.review.approveUnprintable(characters)}</p>}
        </div>
      )}
      {warnings.length > 0 && (
        <div className="notice warning">
          <p>
            <strong>{words.review.warnings}</strong>
          </p>
          <ul>
            {warnings.map(({ code, node, field, message }) => (
              <li key={`${code} ${node} ${field}`}>{message}</li>
            ))}
          </ul>
        </div>
      )}
      <ul>
        {proposed > 0 && <li>{words.review.approveProposed(proposed)}</li>}
        {unconfirmed > 0 && <li>{words.review.approveUnconfirmed(unconfirmed)}</li>}
        {blocked > 0 && <li>{words.review.approveBlocked(blocked)}</li>}
      </ul>
      <p>{words.review.approveLead}</p>
      <ProblemNotice error={decide.error} />
      <div className="row">
        <button
          type="button"
          className="button primary"
          disabled={conflicts.length > 0 || unprintable.length > 0 || decide.isPending}
          onClick={approve}
        >
          {words.review.approveNow}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.do.cancel}
        </button>
      </div>
    </Dialog>
  )
}
