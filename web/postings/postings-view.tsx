import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { usePostings } from '../data/postings.ts'
import { words } from '../messages/index.ts'
import { Loaded } from '../parts/loaded.tsx'
import { More } from '../parts/more.tsx'
import { Time } from '../parts/time.tsx'
import { AddPosting } from './add-posting.tsx'
import { useNewPosting } from './use-new-posting.ts'

/** One's postings, and the way to add another. */
export function PostingsView() {
  const postings = usePostings()
  const given = useNewPosting()
  const [isAdding, setAdding] = useState(given.isGiven)
  const [, goTo] = useLocation()
  const text = words.application.posting
  return (
    <div className="stack">
      <div className="page-head">
        <h1>{text.title}</h1>
        {!isAdding && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {text.add}
          </button>
        )}
      </div>
      {isAdding && <AddPosting given={given} onAdded={(id) => goTo(`/postings/${id}`)} />}
      <Loaded query={postings}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0)
            return (
              <div className="stack-tight">
                <h2>{text.empty}</h2>
                <p>{text.emptyLead}</p>
              </div>
            )
          return (
            <>
              <ul className="list">
                {items.map(({ id, title, company, createdAt }) => (
                  <li key={id} className="list-row">
                    <Link href={`/postings/${id}`} dir="auto">
                      {title || words.application.untitled}
                    </Link>
                    <p className="small quiet">
                      <bdi>{company || words.application.unknownCompany}</bdi> · <Time at={createdAt} />
                    </p>
                  </li>
                ))}
              </ul>
              <More query={postings} />
            </>
          )
        }}
      </Loaded>
    </div>
  )
}
