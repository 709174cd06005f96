import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import { words } from '../messages/index.ts'
import { ProblemNotice } from './problem-notice.tsx'

type MoreProps = {
  query: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'error'>
}

/** The way to the next page of a list, where there is one. */
export function More({ query: { hasNextPage, isFetchingNextPage, fetchNextPage, error } }: MoreProps) {
  if (!hasNextPage) return null
  return (
    <>
      <ProblemNotice error={error} />
      <p>
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.do.more}
        </button>
      </p>
    </>
  )
}
