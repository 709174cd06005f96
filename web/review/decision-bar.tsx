import { useState } from 'react'
import { useDecide } from '../data/decisions.ts'
import { words } from '../messages/index.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { countsOf } from './counts.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { RequestDialog } from './request-dialog.tsx'
import type { ReviewDesk } from './use-review-desk.ts'

type Asked = 'approve' | 'request' | 'reject'

/** What was decided so far, and the decision about the whole draft; it stays in sight. */
export function DecisionBar({ applicationId, desk }: { applicationId: string; desk: ReviewDesk }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const decide = useDecide(applicationId)
  const { review, outbox } = desk
  const unsaved = outbox.pending.length
  const close = () => {
    setAsked(null)
    decide.reset()
  }
  const dialog = { review, decide, onClose: close }
  return (
    <div className="decision-bar">
      <div>
        <p>{words.review.summary(countsOf(review))}</p>
        <p className="small quiet" role="status">
          {unsaved === 0
            ? outbox.refused.size > 0
              ? words.review.refused(outbox.refused.size)
              : words.review.saved
            : navigator.onLine
              ? words.review.saving(unsaved)
              : words.review.unsent(unsaved)}
        </p>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={desk.undo}>
          {words.do.undo}
        </button>
        <button type="button" className="button" onClick={() => setAsked('reject')}>
          {words.review.reject_}
        </button>
        <button type="button" className="button" onClick={() => setAsked('request')}>
          {words.review.requestChanges}
        </button>
        <button
          type="button"
          className="button primary"
          data-decision
          disabled={unsaved > 0}
          onClick={() => setAsked('approve')}
        >
          {words.review.approve}
        </button>
      </div>
      {asked === 'approve' && <ApproveDialog {...dialog} />}
      {asked === 'request' && <RequestDialog applicationId={applicationId} {...dialog} />}
      {asked === 'reject' && <RejectDialog {...dialog} />}
    </div>
  )
}
