import { Link } from 'wouter'
import type { Schemas } from '#client'
import { words } from '../messages/index.ts'
import { Time } from '../parts/time.tsx'
import { StatusBadge } from './status-badge.tsx'

/** An application in a list: the post, the employer, and where it is. */
export function ApplicationRow({ application }: { application: Schemas['ApplicationItem'] }) {
  const { id, jobTitle, company, resumeTitle, status, stage, updatedAt } = application
  return (
    <li className="list-row">
      <Link href={`/applications/${id}`} dir="auto">
        {jobTitle || words.application.untitled}
      </Link>
      <StatusBadge status={status} />
      <p className="small quiet">
        <bdi>{company || words.application.unknownCompany}</bdi> · <bdi>{resumeTitle}</bdi> · <Time at={updatedAt} />
      </p>
      <p className="small quiet">{words.application.stages[stage]}</p>
    </li>
  )
}
