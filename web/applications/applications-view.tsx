import { useState } from 'react'
import { Link } from 'wouter'
import { type Stage, type Status, useApplications } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { ApplicationRow } from './application-row.tsx'
import { Filters } from './filters.tsx'

/** One's applications, what waits for a decision first to be seen. */
export function ApplicationsView() {
  const [status, setStatus] = useState<Status>()
  const [stage, setStage] = useState<Stage>()
  const applications = useApplications({ ...(status && { status }), ...(stage && { stage }) })
  const isFiltered = status !== undefined || stage !== undefined
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{words.application.title}</h1>
        <Link href="/applications/new" className="button primary">
          {words.application.new}
        </Link>
      </div>
      <Loaded query={applications}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0 && !isFiltered)
            return (
              <div className="stack-tight">
                <h2>{words.application.empty}</h2>
                <p>{words.application.emptyLead}</p>
              </div>
            )
          return (
            <>
              <Filters status={status} stage={stage} onStatus={setStatus} onStage={setStage} />
              {items.length === 0 && <p>{words.application.noneMatch}</p>}
              <ul className="list">
                {items.map((item) => (
                  <ApplicationRow key={item.id} application={item} />
                ))}
              </ul>
              <More query={applications} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
