import type { Status } from '../data/applications.ts'
import { words } from '../messages/index.ts'

/** Where an application is, in a word. */
export function StatusBadge({ status }: { status: Status }) {
  return <span className={`badge ${toneOf(status)}`}>{words.application.statuses[status]}</span>
}

function toneOf(status: Status): 'accent' | 'warn' | 'danger' | '' {
  switch (status) {
    case 'awaiting_approval':
    case 'completed':
      return 'accent'
    case 'needs_attention':
      return 'warn'
    case 'failed':
      return 'danger'
    default:
      return ''
  }
}
