import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { fileBody, type Schemas } from '#client'
import { answerOf, api } from './api.ts'
import { queries } from './queries.ts'

export type Resume = Schemas['Resume']
export type ResumeDocument = Schemas['ResumeDocument']

export function useResumes() {
  return useInfiniteQuery({
    queryKey: ['resumes'],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/resumes', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}

export function useResume(id: string | undefined) {
  return useQuery({
    queryKey: ['resume', id],
    enabled: id !== undefined,
    queryFn: () => answerOf(api.GET('/resumes/{id}', { params: { path: { id: id ?? '' } } })),
  })
}

export function useResumeVersions(id: string) {
  return useInfiniteQuery({
    queryKey: ['resume', id, 'versions'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/resumes/{id}/versions', {
          params: { path: { id }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}

/** Uploads a file as a resume named after it. */
export function useUploadResume() {
  return useMutation({
    mutationFn: (file: File) => {
      const title = file.name.replace(/\.[^.]+$/, '')
      return answerOf(api.POST('/resumes', fileBody({ file: file.name, title }, file)))
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['resumes'] }),
  })
}

/** Adds a newer file of a resume, which is read and merged with what the person has corrected. */
export function useAddFile(id: string) {
  return useMutation({
    mutationFn: (file: File) =>
      answerOf(
        api.POST('/resumes/{id}/versions', { params: { path: { id } }, ...fileBody({ file: file.name }, file) }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['resume', id] }),
  })
}

export function useDeleteResume(id: string) {
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/resumes/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['resumes'] }),
  })
}

export function useRenameResume(id: string) {
  return useMutation({
    mutationFn: (title: string) => answerOf(api.PATCH('/resumes/{id}', { params: { path: { id } }, body: { title } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['resume', id], exact: true })
      await queries.invalidateQueries({ queryKey: ['resumes'] })
    },
  })
}
