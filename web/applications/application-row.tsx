import { Link } from 'wouter'
import type { ListedApplication } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { Time } from '../parts/time.tsx'
import { StatusBadge } from './status-badge.tsx'

/** An application in a list: the post, the employer, where it is, and what of it wants to be looked at. */
export function ApplicationRow({ application }: { application: ListedApplication }) {
  const { id, jobTitle, company, resumeTitle, status, stage, waitingSince, updatedAt, counts, decision } = application
  const text = words.application
  return (
    <li className="list-row">
      <Link href={`/applications/${id}`} dir="auto">
        {jobTitle || text.untitled}
      </Link>
      <StatusBadge status={status} />
      <p className="small quiet">
        <bdi>{company || text.unknownCompany}</bdi> · <bdi>{resumeTitle}</bdi> ·{' '}
        {waitingSince ? (
          <>
            {text.since} <Time at={waitingSince} />
          </>
        ) : (
          <Time at={updatedAt} />
        )}
        {status === 'awaiting_approval' && counts.blocked > 0 && ` · ${text.blocked(counts.blocked)}`}
        {status === 'awaiting_approval' && counts.unconfirmed > 0 && ` · ${text.unconfirmed(counts.unconfirmed)}`}
        {decision && ` · ${text.progress.deciding[decision.kind]}`}
      </p>
      <p className="small quiet">{text.stages[stage]}</p>
    </li>
  )
}
