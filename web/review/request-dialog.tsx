import type { FormEvent } from 'react'
import { useDraft } from '../data/drafts.ts'
import { words } from '../messages/index.ts'
import { CostNote } from '../parts/cost-note.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import type { DecisionDialogProps } from './approve-dialog.tsx'

/** Asks for another round, with what should be different. */
export function RequestDialog({
  applicationId,
  review,
  decide,
  onClose,
}: DecisionDialogProps & { applicationId: string }) {
  const { text, write, done } = useDraft(`feedback ${applicationId}`, '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    decide.mutate(
      { kind: 'requestChanges', draftHash: review.draft.hash, feedback: text.trim() },
      {
        onSuccess: () => {
          done()
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={words.review.requestTitle} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <p>{words.review.requestLead}</p>
        <Field label={words.review.feedback}>
          {(control) => (
            <textarea
              {...control}
              className="input"
              dir="auto"
              rows={5}
              required
              value={text}
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
        <CostNote estimate={review.nextRound} />
        <ProblemNotice error={decide.error} />
        <div className="row">
          <button type="submit" className="button primary" disabled={text.trim() === '' || decide.isPending}>
            {words.review.requestSubmit}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {words.do.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
