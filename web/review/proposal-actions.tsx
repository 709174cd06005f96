import type { ProposalStatus } from '../data/review.ts'
import { words } from '../messages/index.ts'
import type { Decision } from './edits.ts'

type ProposalActionsProps = {
  status: ProposalStatus
  /** Whether the person may put words of their own in its place. */
  mayBeWritten: boolean
  onDecide: (decision: Exclude<Decision, 'edit'>) => void
  onWrite: () => void
}

/** What a person can say to a change or a sentence; the keys do the same while it has the focus. */
export function ProposalActions({ status, mayBeWritten, onDecide, onWrite }: ProposalActionsProps) {
  const isUnsupported = status === 'blocked' || status === 'unconfirmed'
  const isDecided = status === 'accepted' || status === 'rejected' || status === 'edited' || status === 'confirmed'
  return (
    <div className="row actions">
      {!isUnsupported && status !== 'edited' && status !== 'confirmed' && (
        <Action letter="a" name={words.review.accept} isOn={status === 'accepted'} onAct={() => onDecide('accept')} />
      )}
      {(isUnsupported || status === 'confirmed') && (
        <Action
          letter="c"
          name={words.review.confirm}
          isOn={status === 'confirmed'}
          onAct={() => onDecide('confirm')}
        />
      )}
      <Action letter="r" name={words.review.reject} isOn={status === 'rejected'} onAct={() => onDecide('reject')} />
      {mayBeWritten && <Action letter="e" name={words.review.edit} isOn={status === 'edited'} onAct={onWrite} />}
      {isDecided && (
        <button type="button" className="button small plain" onClick={() => onDecide('revert')}>
          {words.review.revert}
        </button>
      )}
    </div>
  )
}

function Action({ letter, name, isOn, onAct }: { letter: string; name: string; isOn: boolean; onAct: () => void }) {
  return (
    <button type="button" className="button small" data-key={letter} aria-pressed={isOn} onClick={onAct}>
      {name} <kbd aria-hidden>{letter.toUpperCase()}</kbd>
    </button>
  )
}
