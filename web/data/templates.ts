import { useMutation, useQuery } from '@tanstack/react-query'
import { fileBody } from '#client'
import { answerOf, api } from './api.ts'
import { queries } from './queries.ts'

const TEMPLATES = ['templates'] as const

/** The person's own templates, the newest first. */
export function useTemplates() {
  return useQuery({
    queryKey: TEMPLATES,
    queryFn: () => answerOf(api.GET('/templates', { params: { query: { limit: 100 } } })),
  })
}

/** Adds a template named after its file; which document it is for is told from its tags. */
export function useAddTemplate() {
  return useMutation({
    mutationFn: (file: File) => answerOf(api.POST('/templates', fileBody({ file: file.name }, file))),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEMPLATES }),
  })
}

export function useDeleteTemplate() {
  return useMutation({
    mutationFn: (id: string) => answerOf<unknown>(api.DELETE('/templates/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: TEMPLATES }),
  })
}
