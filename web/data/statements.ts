import { useMutation, useQuery } from '@tanstack/react-query'
import type { Schemas } from '#client'
import { answerOf, api } from './api.ts'
import { forgetApplication } from './applications.ts'
import { queries } from './queries.ts'

export type Question = Schemas['Review']['questions'][number]
export type Statement = Schemas['Statement']
type Answer = { questionId: string; text: string } | { questionId: string; dismiss: true }

const statementsKey = (resumeId: string) => ['resume', resumeId, 'statements'] as const

/** Answers a question of the review, or says that it is not so. What is answered stands beside the resume from then on. */
export function useAnswer(applicationId: string) {
  return useMutation({
    mutationFn: (answer: Answer) =>
      answerOf(
        api.POST('/applications/{id}/answers', {
          params: { path: { id: applicationId } },
          body: { answers: [answer] },
        }),
      ),
    onSuccess: async () => {
      await forgetApplication(applicationId)
      await queries.invalidateQueries({ queryKey: ['resume'] })
    },
  })
}

/** What the person has stated beside a resume, the newest first. */
export function useStatements(resumeId: string) {
  return useQuery({
    queryKey: statementsKey(resumeId),
    queryFn: () =>
      answerOf(api.GET('/resumes/{id}/statements', { params: { path: { id: resumeId }, query: { limit: 100 } } })),
  })
}

export function useAddStatement(resumeId: string) {
  return useMutation({
    mutationFn: (text: string) =>
      answerOf(api.POST('/resumes/{id}/statements', { params: { path: { id: resumeId } }, body: { text } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: statementsKey(resumeId) }),
  })
}

export function useDeleteStatement(resumeId: string) {
  return useMutation({
    mutationFn: (statementId: string) =>
      answerOf<unknown>(
        api.DELETE('/resumes/{id}/statements/{statement_id}', {
          params: { path: { id: resumeId, statement_id: statementId } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: statementsKey(resumeId) }),
  })
}
