import { useMutation, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api } from './api.ts'
import { applicationKey } from './applications.ts'
import { queries } from './queries.ts'

export type Export = Schemas['Export']
export const DESIGNS = ['classic', 'modern', 'compact'] as const
export type Design = (typeof DESIGNS)[number]
export const PAPERS = ['a4', 'us-letter'] as const
export type Paper = (typeof PAPERS)[number]
export const DOC_TYPES = ['resume', 'cover_letter'] as const
export type DocType = (typeof DOC_TYPES)[number]

export function useExports(applicationId: string) {
  return useQuery({
    queryKey: [...applicationKey(applicationId), 'exports'],
    queryFn: () => answerOf(api.GET('/applications/{id}/exports', { params: { path: { id: applicationId } } })),
  })
}

type NewExport =
  | { docType: DocType; format: 'docx' | 'pdf'; design: Design; pageSize: Paper }
  | { docType: DocType; format: 'docx'; templateId: string }

/** Makes a document of what was approved in another design, on other paper or in a template of the person's own; one that was made before is answered again. */
export function useMakeExport(applicationId: string) {
  return useMutation({
    mutationFn: (body: NewExport) =>
      answerOf(api.POST('/applications/{id}/exports', { params: { path: { id: applicationId } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: [...applicationKey(applicationId), 'exports'] }),
  })
}

/** The bytes of a finished document. */
export function useExportFile(exportId: string | undefined) {
  return useQuery({
    queryKey: ['file', exportId],
    enabled: exportId !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      answerOf<ArrayBuffer>(
        api.GET('/exports/{id}/file', { params: { path: { id: exportId ?? '' } }, parseAs: 'arrayBuffer' }),
      ),
  })
}

export type Look = { docType: DocType; design: Design; pageSize: Paper | undefined }

/** The draft as a PDF, as it would be exported now, marked as a draft. */
export function usePreview(applicationId: string, look: Look) {
  return useQuery({
    queryKey: [...applicationKey(applicationId), 'preview', look],
    queryFn: async () => {
      const params = { path: { id: applicationId } }
      const body = { ...look, format: 'pdf' } as const
      return answerOf(api.POST('/applications/{id}/preview', { params, body, parseAs: 'arrayBuffer' }))
    },
  })
}
