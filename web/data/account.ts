import { useMutation, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api, taggedAnswerOf } from './api.ts'
import { queries } from './queries.ts'
import { signIn } from './sign-in.ts'

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
      taggedAnswerOf(api.PUT('/profiles/{user_id}', { params: { ...mine, header: { 'If-Match': etag } }, body })),
    onError: () => queries.invalidateQueries({ queryKey: ['profile'] }),
    onSuccess: (saved) => queries.setQueryData(['profile'], saved),
  })
}

/** Changes the password, which ends every session, and begins one with the new password. */
export function useChangePassword(email: string) {
  return useMutation({
    mutationFn: async (body: { currentPassword: string; newPassword: string }) => {
      await answerOf(api.PUT('/users/{id}/password', { params: me, body }))
      await signIn({ email, password: body.newPassword })
    },
  })
}

export function useDeleteAccount() {
  return useMutation({
    mutationFn: (body: { password: string }) => answerOf<unknown>(api.DELETE('/users/{id}', { params: me, body })),
  })
}
