import { Link } from 'wouter'
import type { Schemas } from '#client'
import { usePosting } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { Time } from '../parts/time.tsx'
import { StatusBadge } from './status-badge.tsx'

/** An application in a list: the post, the employer, and where it is. */
export function ApplicationRow({ application }: { application: Schemas['Application'] }) {
  const { id, jobId, status, stage, updatedAt } = application
  const job = usePosting(jobId).data?.value
  return (
    <li className="list-row">
      <Link href={`/applications/${id}`} dir="auto">
        {job ? job.title || words.application.untitled : '…'}
      </Link>
      <StatusBadge status={status} />
      <p className="small quiet">
        <bdi>{job?.company || words.application.unknownCompany}</bdi> · <Time at={updatedAt} />
      </p>
      <p className="small quiet">{words.application.stages[stage]}</p>
    </li>
  )
}
