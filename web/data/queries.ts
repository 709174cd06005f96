import { QueryClient } from '@tanstack/react-query'
import { isUnreachable } from './problem.ts'

const RETRIES = 3
const FRESH_MS = 15_000

/** What was asked of the API, kept while it is looked at. Only what failed on its way is asked again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, error) => failures < RETRIES && isUnreachable(error),
    },
    mutations: { networkMode: 'always' },
  },
})
