import { Link } from 'wouter'
import { type Application, useApplication } from '../data/applications.ts'
import { useFollowing } from '../data/following.ts'
import { DocumentsView } from '../documents/documents-view.tsx'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { ReviewView } from '../review/review-view.tsx'
import { ApplicationMenu } from './application-menu.tsx'
import { HistoryView } from './history-view.tsx'
import { NowView } from './now-view.tsx'
import { RoundsView } from './rounds-view.tsx'
import { StageChoice } from './stage-choice.tsx'
import { isOver } from './status.ts'
import { StatusBadge } from './status-badge.tsx'
import './applications.css'

const TABS = ['now', 'review', 'documents', 'rounds', 'history'] as const
type Tab = (typeof TABS)[number]

/** What the first tab shows, which depends on where the application is. */
function firstTabOf(status: Application['status']): Tab {
  if (status === 'awaiting_approval') return 'review'
  return status === 'completed' ? 'documents' : 'now'
}

/** One application, followed live: what is being done, the review, its documents, rounds and history. */
export function ApplicationView({ id, tab }: { id: string; tab: string }) {
  const application = useApplication(id)
  const status = application.data?.status
  const following = useFollowing(id, status !== undefined && !isOver(status))
  return (
    <Loaded query={application}>
      {(found) => (
        <div className="stack">
          <ApplicationHead application={found} />
          <Tabs id={id} current={tab} first={firstTabOf(found.status)} />
          {tab === 'now' && <NowView application={found} {...following} />}
          {tab === 'review' && <ReviewView application={found} />}
          {tab === 'documents' && <DocumentsView application={found} />}
          {tab === 'rounds' && <RoundsView application={found} />}
          {tab === 'history' && <HistoryView application={found} />}
          {!TABS.some((name) => name === tab) && <NotFound />}
        </div>
      )}
    </Loaded>
  )
}

/** The first tab is where the application is now, so it stands under the name of what it shows. */
function Tabs({ id, current, first }: { id: string; current: string; first: Tab }) {
  const others = TABS.filter((name) => name !== 'now' && name !== first)
  return (
    <nav className="tabs" aria-label={words.application.tabs.label}>
      <Link href={`/applications/${id}`} aria-current={current === 'now' || current === first ? 'page' : undefined}>
        {words.application.tabs[first]}
      </Link>
      {others.map((name) => (
        <Link key={name} href={`/applications/${id}/${name}`} aria-current={name === current ? 'page' : undefined}>
          {words.application.tabs[name]}
        </Link>
      ))}
    </nav>
  )
}

function ApplicationHead({ application }: { application: Application }) {
  const { id, jobId, jobTitle, company, status, round, stage, decision } = application
  return (
    <div className="page-head">
      <div>
        <p className="small quiet">
          <Link href={`/postings/${jobId}`}>
            <bdi>{company || words.application.unknownCompany}</bdi>
          </Link>{' '}
          · {words.application.round(round)}
        </p>
        <h1 dir="auto">{jobTitle || words.application.untitled}</h1>
      </div>
      {decision && (
        <p className="notice" role="status">
          {words.application.progress.deciding[decision.kind]}
        </p>
      )}
      <div className="row">
        <StatusBadge status={status} />
        <StageChoice id={id} stage={stage} />
        <ApplicationMenu application={application} />
      </div>
    </div>
  )
}
