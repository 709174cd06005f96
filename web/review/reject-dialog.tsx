import { words } from '../messages/index.ts'
import { ConfirmDialog } from '../parts/confirm-dialog.tsx'
import type { DecisionDialogProps } from './approve-dialog.tsx'

/** Rejects the draft, which ends the application. */
export function RejectDialog({ review, decide, onClose }: DecisionDialogProps) {
  return (
    <ConfirmDialog
      title={words.review.rejectTitle}
      lead={words.review.rejectLead}
      action={words.review.rejectNow}
      isPending={decide.isPending}
      error={decide.error}
      onConfirm={() => decide.mutate({ kind: 'reject', draftHash: review.draft.hash }, { onSuccess: onClose })}
      onClose={onClose}
    />
  )
}
