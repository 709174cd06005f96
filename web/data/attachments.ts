import { useMutation, useQuery } from '@tanstack/react-query'
import { fileBody } from '#client'
import { answerOf, api } from './api.ts'
import { queries } from './queries.ts'

/** What files of the person's own are kept with. */
export type AttachmentOwner = { applicationId: string } | { resumeId: string }

const attachmentsKey = (owner: AttachmentOwner) => ['attachments', owner] as const

export function useAttachments(owner: AttachmentOwner) {
  return useQuery({
    queryKey: attachmentsKey(owner),
    queryFn: () => answerOf(api.GET('/attachments', { params: { query: { ...owner, limit: 100 } } })),
  })
}

export function useAttach(owner: AttachmentOwner) {
  return useMutation({
    mutationFn: (file: File) => answerOf(api.POST('/attachments', fileBody({ ...owner, file: file.name }, file))),
    onSuccess: () => queries.invalidateQueries({ queryKey: attachmentsKey(owner) }),
  })
}

export function useDeleteAttachment(owner: AttachmentOwner) {
  return useMutation({
    mutationFn: (id: string) => answerOf<unknown>(api.DELETE('/attachments/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: attachmentsKey(owner) }),
  })
}
