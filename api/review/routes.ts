import { z } from 'zod'
import { ifMatches } from '../http/entity-tag.ts'
import { EXAMPLE_IDS } from '../http/example-values.ts'
import { idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { readReview } from './read.ts'
import { refreshReview } from './refresh.ts'
import { saveEdit } from './save-edit.ts'
import { editBody, reviewSchema } from './schema.ts'

export const reviewOperations = [
  operation({
    method: 'get',
    path: '/applications/:id/review',
    operationId: 'getReview',
    summary: 'What changed, why, what is blocked and what is a gap',
    description:
      'When you have saved a newer version of the resume meanwhile, it is merged into the waiting draft; what you changed in both places is in `conflicts`. An earlier round is shown as it was decided.',
    tag: 'review',
    access: 'user',
    params: idParam,
    query: z.strictObject({
      round: z.coerce
        .number()
        .int()
        .min(1)
        .max(2 ** 31 - 1)
        .optional(),
    }),
    example: { query: { round: 1 } },
    responses: {
      200: {
        description: 'The review.',
        schema: reviewSchema,
        headers: { ETag: 'Send it back as If-Match when you edit.' },
      },
    },
    problems: ['conflict'],
    async handle({ params, query, caller, services }) {
      const stored = await readReview(services, { ...params, ...query, userId: caller.id })
      if (stored) return ok(stored.review, { etag: stored.etag })
      const { review, etag } = await refreshReview(services, caller, { ...params, ...query })
      return ok(review, { etag })
    },
  }),
  operation({
    method: 'patch',
    path: '/applications/:id/review',
    operationId: 'editReview',
    summary: 'Decide on changes and sentences of the letter, rewrite them, settle conflicts',
    description:
      'A blocked or unconfirmed change or sentence cannot be accepted: `confirm` it (what is unconfirmed stands from then on; what is blocked becomes your own words), or write your own text, on which findings are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is taken out; with null it is as it was proposed. `greeting`, `addressee`, `closing` and `date` that you write are yours: no later round changes them; null takes them back.',
    tag: 'review',
    access: 'user',
    conditional: 'required',
    params: idParam,
    body: editBody,
    example: { body: { decisions: [{ changeId: EXAMPLE_IDS.change, decision: 'accept' }], closing: 'Kind regards' } },
    responses: {
      200: { description: 'The review after the edit.', schema: reviewSchema, headers: { ETag: 'The new one.' } },
    },
    problems: ['conflict'],
    async handle({ params, body, caller, req, services }) {
      const saved = await saveEdit(services, caller, {
        ...params,
        edit: body,
        isMadeTo: (etag) => ifMatches(req, etag),
      })
      const { etag } = saved
      if (saved.outcome === 'made_to_another')
        throw new Problem('precondition-failed', 'Load the review again and repeat your edit.', { headers: { etag } })
      return ok(saved.review, { etag })
    },
  }),
]
