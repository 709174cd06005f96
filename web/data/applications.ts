import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api, taggedAnswerOf } from './api.ts'
import { queries } from './queries.ts'

export type Application = Schemas['ApplicationWithDetails']
export type ListedApplication = Schemas['ListedApplication']
export type Status = Application['status']
export type Stage = Application['stage']
export type NewApplication = { resumeId: string; jobId: string; options: Partial<Application['options']> }

export const applicationKey = (id: string) => ['application', id] as const

/** Narrows a list: by words of title, company and resume, and by where applications are. */
export type ApplicationFilter = { q?: string; status?: Status[]; stage?: Stage[] }
const WAITING: Status[] = ['awaiting_approval', 'needs_attention']

/** One's applications, page by page; those of the filter before stay while the next are asked for. */
export function useApplications(filter: ApplicationFilter) {
  return useInfiniteQuery({
    queryKey: ['applications', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/applications', {
          params: {
            query: {
              ...filter,
              total: 'true',
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}

/** What waits for the person, the longest first. */
export function useWaiting() {
  return useQuery({
    queryKey: ['applications', 'waiting'],
    queryFn: () =>
      answerOf(
        api.GET('/applications', { params: { query: { status: WAITING, sort: 'waiting', limit: 5, total: 'true' } } }),
      ),
  })
}

export function useApplication(id: string) {
  return useQuery({
    queryKey: applicationKey(id),
    queryFn: () => answerOf(api.GET('/applications/{id}', { params: { path: { id } } })),
  })
}

/** What an application with this resume for this posting would cost. */
export function useEstimate(resumeId: string | undefined, jobId: string | undefined) {
  return useQuery({
    queryKey: ['estimate', resumeId, jobId],
    enabled: resumeId !== undefined && jobId !== undefined,
    queryFn: () =>
      answerOf(
        api.GET('/jobs/{id}/estimate', {
          params: { path: { id: jobId ?? '' }, query: { resumeId: resumeId ?? '' } },
        }),
      ),
  })
}

export function useStartApplication() {
  return useMutation({
    mutationFn: (body: NewApplication) => answerOf(api.POST('/applications', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  })
}

/** Moves it in the person's own tracker. */
export function useMoveStage(id: string) {
  return useMutation({
    mutationFn: async (stage: Stage) => {
      const params = { path: { id } }
      const { etag } = await taggedAnswerOf(api.GET('/applications/{id}', { params }))
      return answerOf(
        api.PATCH('/applications/{id}', { params: { ...params, header: { 'If-Match': etag } }, body: { stage } }),
      )
    },
    onSettled: () => forgetApplication(id),
  })
}

export function useDeleteApplication(id: string) {
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/applications/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['applications'] }),
  })
}

/** All that is known of it is asked anew: itself, its review, documents and history, and the lists that it is in. */
export async function forgetApplication(id: string): Promise<void> {
  const queryKey = applicationKey(id)
  // Itself first: what follows from its status is not asked for once that is another.
  await queries.invalidateQueries({ queryKey, exact: true })
  const isOfIt = (query: { queryKey: readonly unknown[] }) => query.queryKey.length > queryKey.length
  await Promise.all([
    queries.invalidateQueries({ queryKey, predicate: isOfIt }),
    queries.invalidateQueries({ queryKey: ['applications'] }),
  ])
}
