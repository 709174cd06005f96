import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { Review } from '../data/review.ts'
import { words } from '../messages/index.ts'
import { announce } from '../parts/announcer.ts'
import { inverseOf, type ReviewEdit, withEdit } from './edits.ts'
import { type OutboxState, outboxOf } from './outbox.ts'

/** What a review is worked on with: the review as the person left it, and what can be done to it. */
export type ReviewDesk = {
  /** With every edit that is still on its way. */
  review: Review
  outbox: OutboxState
  /** Whether edits are taken: while it waits for approval and nothing was decided. */
  isOpen: boolean
  edit(edit: ReviewEdit): void
  undo(): void
  settle(choice: 'mine' | 'theirs'): void
}

/** The desk of a review that the API answered. */
export function useReviewDesk(applicationId: string, saved: Review, isOpen: boolean): ReviewDesk {
  const outbox = outboxOf(applicationId)
  const state = useSyncExternalStore(outbox.subscribe, () => outbox.state)
  const undone = useRef<ReviewEdit[]>([])
  useEffect(() => void outbox.send(), [outbox])
  const review = useMemo(
    () => state.pending.reduce((so, { edit }) => withEdit(so, edit), saved),
    [saved, state.pending],
  )

  const edit = useCallback(
    (made: ReviewEdit) => {
      if (!isOpen) return
      const inverse = inverseOf(review, made)
      if (inverse) undone.current.push(inverse)
      outbox.add(made, review)
      if (made.kind === 'change' || made.kind === 'sentence') announce(words.review.decided[made.decision])
    },
    [isOpen, outbox, review],
  )
  const undo = useCallback(() => {
    const last = undone.current.pop()
    announce(last ? words.review.decided.undone : words.review.decided.nothingToUndo)
    if (last) outbox.add(last, review)
  }, [outbox, review])
  const settle = useCallback((choice: 'mine' | 'theirs') => outbox.settle(choice), [outbox])
  return { review, outbox: state, isOpen, edit, undo, settle }
}
