import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { fileBody, type Schemas } from '#client'
import { answerOf, api, taggedAnswerOf } from './api.ts'
import { queries } from './queries.ts'

export type Posting = Schemas['Job']
export type PostingCorrection = Partial<Pick<Posting, 'title' | 'company' | 'contact' | 'location' | 'country'>> & {
  requirements?: { id?: string; text: string; kind: 'must' | 'nice' }[]
}

export function usePostings() {
  return useInfiniteQuery({
    queryKey: ['postings'],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/jobs', { params: { query: { ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  })
}

/** A posting with the tag that its next correction names. */
export function usePosting(id: string | undefined) {
  return useQuery({
    queryKey: ['posting', id],
    enabled: id !== undefined,
    // An application that was started with it may have read more of it since.
    refetchOnMount: 'always',
    queryFn: () => taggedAnswerOf(api.GET('/jobs/{id}', { params: { path: { id: id ?? '' } } })),
  })
}

export type GivenPosting = { text: string } | { url: string } | { file: File }

/** Adds a posting by its text, by the address of the page that it stands on, or as a file. */
export function useAddPosting() {
  return useMutation({
    mutationFn: (given: GivenPosting) =>
      answerOf(
        'file' in given
          ? api.POST('/jobs', fileBody({ file: given.file.name }, given.file))
          : api.POST('/jobs', { body: given }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['postings'] }),
  })
}

export function useCorrectPosting(id: string) {
  return useMutation({
    mutationFn: ({ etag, ...body }: PostingCorrection & { etag: string }) =>
      taggedAnswerOf(api.PATCH('/jobs/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body })),
    // Refused, it has become another meanwhile: that one is shown beside what the person wrote.
    onError: () => queries.invalidateQueries({ queryKey: ['posting', id] }),
    onSuccess: (posting) => {
      queries.setQueryData(['posting', id], posting)
      return queries.invalidateQueries({ queryKey: ['postings'] })
    },
  })
}

export function useDeletePosting(id: string) {
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/jobs/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['postings'] }),
  })
}
