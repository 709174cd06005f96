import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { toProblem } from '../data/problem.ts'
import { words } from '../messages/index.ts'
import { NotFound } from './not-found.tsx'
import { ProblemNotice } from './problem-notice.tsx'

type LoadedProps<T> = { query: UseQueryResult<T>; children: (value: T) => ReactNode }

/** Shows what a query answered; until then that it is loading, or why it failed. What was shown stays while it is asked anew. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) {
    if (toProblem(query.error).status === 404) return <NotFound />
    return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />
  }
  return (
    <p className="quiet" role="status">
      {words.loading}
    </p>
  )
}
