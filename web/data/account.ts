import { useMutation, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api, taggedAnswerOf } from './api.ts'
import { queries } from './queries.ts'

const me = { path: { id: 'me' } }
const mine = { path: { user_id: 'me' } }

export type Profile = Schemas['Profile']

export function useAccount() {
  return useQuery({ queryKey: ['account'], queryFn: () => answerOf(api.GET('/users/{id}', { params: me })) })
}

export function useUsage() {
  return useQuery({ queryKey: ['usage'], queryFn: () => answerOf(api.GET('/users/{id}/usage', { params: me })) })
}

/** The profile with the tag that its next version names. */
export function useProfile() {
  return useQuery({
    queryKey: ['profile'],
    queryFn: () => taggedAnswerOf(api.GET('/profiles/{user_id}', { params: mine })),
  })
}

export function useSaveProfile() {
  return useMutation({
    mutationFn: ({ etag, ...body }: Pick<Profile, 'fullName' | 'contact' | 'location' | 'links'> & { etag: string }) =>
      taggedAnswerOf(
        api.PUT('/profiles/{user_id}', { params: { ...mine, header: { 'If-Match': etag } }, body }),
      ),
    onSuccess: (saved) => queries.setQueryData(['profile'], saved),
  })
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (body: { currentPassword: string; newPassword: string }) =>
      answerOf(api.PUT('/users/{id}/password', { params: me, body })),
  })
}

export function useDeleteAccount() {
  return useMutation({ mutationFn: () => answerOf(api.DELETE('/users/{id}', { params: me })) })
}
