import { useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api } from './api.ts'
import { applicationKey } from './applications.ts'

export type History = Schemas['History']

/** The workflow's steps as Temporal recorded them; asked again each second while `isLive`. */
export function useHistory(applicationId: string, isLive: boolean) {
  return useQuery({
    queryKey: [...applicationKey(applicationId), 'history'],
    queryFn: () => answerOf(api.GET('/applications/{id}/history', { params: { path: { id: applicationId } } })),
    refetchInterval: isLive ? 1_000 : false,
  })
}
