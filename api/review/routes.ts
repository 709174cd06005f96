import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { findStanding } from '#shared/applications/decisions/find-decisions.ts'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { recordDraft, refreshDraft } from '#shared/applications/drafts/refresh.ts'
import { Application } from '#shared/database/entities/index.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { owned } from '../auth/owned.ts'
import { ifMatches } from '../http/entity-tag.ts'
import { idParam } from '../http/fields.ts'
import { type Caller, ok, operation } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import { editableState, editReview } from './edit.ts'
import { etagOf, reviewOf } from './present.ts'
import { readReview } from './read.ts'
import { editBody, reviewSchema } from './schema.ts'

const tooEarly = (): Problem =>
  new Problem('conflict', 'There is no draft yet; follow the application until it is awaiting approval.')

function lockedApplication({ em }: UnitOfWork, id: string, caller: Caller): Promise<Application> {
  return owned(em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
}

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
    query: z.strictObject({ round: z.coerce.number().int().min(1).max(1_000_000).optional() }),
    responses: {
      200: {
        description: 'The review.',
        schema: reviewSchema,
        headers: { ETag: 'Send it back as If-Match when you edit.' },
      },
    },
    problems: ['conflict'],
    async handle({ params, query, caller, services: { database } }) {
      const stored = await readReview(database, { ...params, ...query, userId: caller.id })
      if (stored) return ok(stored.review, { etag: stored.etag })
      // The lock makes it one state that is shown, and lets a newer version of the resume be merged in.
      return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const application = await lockedApplication(unit, params.id, caller)
        const round = query.round ?? application.round
        if (round > application.round) throw notFound('round')
        const isCurrent = round === application.round
        const loaded = await (isCurrent ? refreshDraft(unit, application) : loadDraft(unit.em, application, round))
        if (!loaded) throw tooEarly()
        return ok(await reviewOf(unit.em, application, loaded), { etag: etagOf(application) })
      })
    },
  }),
  operation({
    method: 'patch',
    path: '/applications/:id/review',
    operationId: 'editReview',
    summary: 'Decide on changes, rewrite changes and letter paragraphs, settle conflicts',
    description:
      'A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on it are advice. `revert` takes a decision or an edit back. A letter paragraph with an empty text is taken out; with null it is as it was proposed.',
    tag: 'review',
    access: 'user',
    conditional: 'required',
    params: idParam,
    body: editBody,
    responses: {
      200: { description: 'The review after the edit.', schema: reviewSchema, headers: { ETag: 'The new one.' } },
    },
    problems: ['conflict'],
    async handle({ params, body, caller, req, services: { database } }) {
      const answer = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const { em } = unit
        const application = await lockedApplication(unit, params.id, caller)
        const loaded = await refreshDraft(unit, application)
        const etag = etagOf(application)
        // Answered, not thrown: what was merged just now stays.
        if (!ifMatches(req, etag))
          return new Problem('precondition-failed', 'Load the review again and repeat your edit.', {
            headers: { etag },
          })
        if (application.status !== 'awaiting_approval')
          throw new Problem('conflict', `The review cannot be edited while the application is ${application.status}.`)
        const standing = await findStanding(em, application)
        if (standing) throw new Problem('conflict', `A decision (${standing.kind}) has been made already.`)
        if (!loaded) throw tooEarly()
        const before = editableState(loaded)
        const edited = await editReview(em, application, loaded, body)
        recordDraft(application, edited)
        unit.audit({
          entityType: 'application',
          entityId: application.id,
          ownerId: caller.id,
          applicationId: application.id,
          action: 'review.edited',
          before,
          after: editableState(edited),
        })
        unit.emit(application, 'ReviewEdited', { round: application.round, draftHash: edited.draft.hash })
        await em.flush()
        return ok(await reviewOf(em, application, edited), { etag: etagOf(application) })
      })
      if (answer instanceof Problem) throw answer
      return answer
    },
  }),
]
