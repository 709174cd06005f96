import type { Change } from '../data/review.ts'
import { words } from '../messages/index.ts'

type ChangeActionsProps = {
  change: Change
  onDecide: (decision: 'accept' | 'reject' | 'revert') => void
  onWrite: () => void
}

/** What a person can say to a proposal; the keys do the same while its card has the focus. */
export function ChangeActions({ change: { op, status }, onDecide, onWrite }: ChangeActionsProps) {
  const isBlocked = status === 'blocked'
  const isDecided = status === 'accepted' || status === 'rejected' || status === 'edited'
  return (
    <div className="row">
      {!isBlocked && (
        <button
          type="button"
          className="button small"
          data-key="a"
          aria-pressed={status === 'accepted'}
          onClick={() => onDecide('accept')}
        >
          {words.review.accept} <kbd aria-hidden>A</kbd>
        </button>
      )}
      <button
        type="button"
        className="button small"
        data-key="r"
        aria-pressed={status === 'rejected'}
        onClick={() => onDecide('reject')}
      >
        {words.review.reject} <kbd aria-hidden>R</kbd>
      </button>
      {op !== 'move' && (
        <button
          type="button"
          className="button small"
          data-key="e"
          aria-pressed={status === 'edited'}
          onClick={onWrite}
        >
          {words.review.edit} <kbd aria-hidden>E</kbd>
        </button>
      )}
      {isDecided && (
        <button type="button" className="button small plain" onClick={() => onDecide('revert')}>
          {words.review.revert}
        </button>
      )}
    </div>
  )
}
