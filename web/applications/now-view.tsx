import { Link } from 'wouter'
import type { Application } from '../data/applications.ts'
import type { ApplicationEvent } from '../data/following.ts'
import { DocumentsView } from '../documents/documents-view.tsx'
import { words } from '../messages/index.ts'
import { ReviewView } from '../review/review-view.tsx'
import { AttentionNotice } from './attention-notice.tsx'
import { EventLog } from './event-log.tsx'
import { Progress } from './progress.tsx'

type NowProps = { application: Application; events: readonly ApplicationEvent[]; isLive: boolean }

/** What an application needs to be looked at for just now. */
export function NowView({ application, events, isLive }: NowProps) {
  switch (application.status) {
    case 'queued':
    case 'parsing':
    case 'tailoring':
    case 'writing_letter':
    case 'exporting':
      return (
        <>
          <Progress application={application} isLive={isLive} />
          <EventLog events={events} />
        </>
      )
    case 'awaiting_approval':
      return <ReviewView application={application} />
    case 'needs_attention':
      return (
        <>
          <AttentionNotice application={application} />
          <Progress application={application} isLive={isLive} />
        </>
      )
    case 'completed':
      return <DocumentsView application={application} />
    case 'rejected':
    case 'cancelled':
    case 'expired':
    case 'failed':
      return (
        <div className="stack-tight">
          <p>{words.application.over[application.status]}</p>
          <p>
            <Link href={`/applications/${application.id}/history`}>{words.history.title}</Link>
          </p>
        </div>
      )
  }
}
