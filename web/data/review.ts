import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api, type Tagged, taggedAnswerOf } from './api.ts'
import { applicationKey } from './applications.ts'

export type Review = Schemas['Review']
export type Change = Review['changes'][number]
export type Finding = Change['findings'][number]
export type Letter = Review['coverLetter']
export type Paragraph = Letter['paragraphs'][number]
export type Sentence = Paragraph['sentences'][number]
export type ProposalStatus = Change['status']
export type Conflict = Review['conflicts'][number]
export type Requirement = Review['match']['requirements'][number]
export type ReviewBody = Schemas['EditReviewBody']

export const reviewKey = (id: string) => [...applicationKey(id), 'review', 'now'] as const

/** The review as it is now, with the tag that the next edit names. */
export function fetchReview(id: string): Promise<Tagged<Review>> {
  return taggedAnswerOf(api.GET('/applications/{id}/review', { params: { path: { id } } }))
}

export function useReview(id: string, isWanted = true): UseQueryResult<Tagged<Review>> {
  return useQuery({ queryKey: reviewKey(id), enabled: isWanted, queryFn: () => fetchReview(id) })
}

/** An earlier round as it was decided. */
export function useRound(id: string, round: number) {
  return useQuery({
    queryKey: [...applicationKey(id), 'review', round],
    queryFn: () => answerOf(api.GET('/applications/{id}/review', { params: { path: { id }, query: { round } } })),
  })
}

/** Edits the review that has this tag. Throws `ApiProblem`, with status 412 where it has become another. */
export function patchReview(id: string, etag: string, body: ReviewBody): Promise<Tagged<Review>> {
  const params = { path: { id }, header: { 'If-Match': etag } }
  return taggedAnswerOf(api.PATCH('/applications/{id}/review', { params, body }))
}
