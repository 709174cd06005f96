import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import { type ApplicationFilter, useApplications, useWaiting } from '../data/applications.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { ApplicationRow } from './application-row.tsx'
import { Filters } from './filters.tsx'

/** One's applications: what waits for the person, then all, to be searched and narrowed. */
export function ApplicationsView() {
  const [filter, setFilter] = useState<ApplicationFilter>({})
  const applications = useApplications(useDeferredValue(filter))
  const isNarrowed = Object.keys(filter).length > 0
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{words.application.title}</h1>
        <Link href="/applications/new" className="button primary">
          {words.application.new}
        </Link>
      </div>
      <Waiting />
      <Loaded query={applications}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0 && !isNarrowed)
            return (
              <div className="stack-tight">
                <h2>{words.application.empty}</h2>
                <p>{words.application.emptyLead}</p>
              </div>
            )
          return (
            <section className="stack-tight" aria-labelledby="all">
              <h2 id="all">{words.application.all}</h2>
              <Filters filter={filter} onChange={setFilter} />
              <p className="small quiet" role="status">
                {items.length === 0 ? words.application.noneMatch : words.application.total(pages[0]?.total ?? 0)}
              </p>
              <ul className="list">
                {items.map((item) => (
                  <ApplicationRow key={item.id} application={item} />
                ))}
              </ul>
              <More query={applications} />
            </section>
          )
        }}
      </Loaded>
    </div>
  )
}

function Waiting() {
  const items = useWaiting().data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="waiting">
      <h2 id="waiting">{words.application.waiting}</h2>
      <ul className="list">
        {items.map((item) => (
          <ApplicationRow key={item.id} application={item} />
        ))}
      </ul>
    </section>
  )
}
