import type { ProposalStatus } from '../data/review.ts'
import { words } from '../messages/index.ts'

/** What became of a proposal, in a word. */
export function ProposalBadge({ status }: { status: ProposalStatus }) {
  return <span className={`badge ${toneOf(status)}`}>{words.review.statuses[status]}</span>
}

function toneOf(status: ProposalStatus): 'accent' | 'warn' | 'danger' | '' {
  switch (status) {
    case 'accepted':
    case 'edited':
    case 'confirmed':
      return 'accent'
    case 'unconfirmed':
      return 'warn'
    case 'blocked':
      return 'danger'
    case 'proposed':
    case 'rejected':
      return ''
  }
}
