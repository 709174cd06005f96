import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import {
  Application,
  type ChangeRow,
  CoverLetterVersion,
  Decision,
  JobPosting,
} from '#shared/database/entities/index.ts'
import { draftFrom, type LoadedDraft, loadDraft, toChange } from '#shared/database/load-draft.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { STATUSES } from '#shared/domain/application.ts'
import { CHANGE_OPS, CHANGE_STATUSES, FINDING_CODES } from '#shared/domain/changes/change.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { ok, operation } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import { editChanges, editLetter, type ReviewEdit } from '../review/edit.ts'
import { idParam } from './jobs.ts'
import { usageOf } from './users.ts'

const findingSchema = z.object({
  code: z.enum(FINDING_CODES),
  text: z.string(),
  span: z.array(z.int()).length(2),
  message: z.string(),
})
const evidence = z.array(z.string())
const reviewSchema = z
  .object({
    status: z.enum(STATUSES),
    round: z.int(),
    draft: z.object({ id: z.uuid(), hash: z.string(), provider: z.string(), model: z.string() }),
    changes: z.array(
      z.object({
        id: z.uuid(),
        op: z.enum(CHANGE_OPS),
        target: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        position: z.int().nullable(),
        evidence,
        requirements: z.array(z.string()),
        reason: z.string(),
        status: z.enum(CHANGE_STATUSES),
        findings: z.array(findingSchema),
      }),
    ),
    coverLetter: z.object({
      greeting: z.string(),
      paragraphs: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          evidence,
          status: z.enum(['proposed', 'edited', 'blocked']),
          findings: z.array(findingSchema),
        }),
      ),
      closing: z.string(),
      provider: z.string(),
    }),
    match: z.object({
      score: z.number(),
      requirements: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          kind: z.enum(['must', 'nice']),
          status: z.enum(['met', 'partial', 'gap']),
          evidence,
        }),
      ),
    }),
    conflicts: z.array(
      z.object({
        target: z.string(),
        base: z.string().nullable(),
        yours: z.string().nullable(),
        theirs: z.string().nullable(),
      }),
    ),
    posting: z.object({ hiddenText: z.array(z.string()) }),
    resume: z.unknown().meta({ description: 'The tailored resume as it would be exported now.' }),
    usage: z.object({
      calls: z.int(),
      promptTokens: z.int(),
      completionTokens: z.int(),
      costUsd: z.number(),
      latencyMs: z.int(),
    }),
    notes: z.array(z.string()),
  })
  .meta({ id: 'Review' })

const editBody = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        changeId: z.uuid(),
        decision: z.enum(['accept', 'reject', 'edit']),
        text: z.string().trim().min(1).max(5_000).optional(),
      }),
    )
    .max(200)
    .default([]),
  coverLetter: z
    .strictObject({
      paragraphs: z.array(z.strictObject({ id: z.string().max(20), text: z.string().trim().max(10_000) })).max(50),
    })
    .optional(),
})

/** Changes whenever the review does: an edit, a new round, a decision. */
function etagOf(application: Application): string {
  return `"${application.round}-${application.reviewVersion}-${application.status}"`
}

async function present(em: EntityManager, application: Application, loaded: LoadedDraft) {
  const { changeSet, letter, draft } = loaded
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  return {
    status: application.status,
    round: changeSet.round,
    draft: { id: changeSet.id, hash: draft.hash, provider: changeSet.provider, model: changeSet.model },
    changes: loaded.changes.map(({ text, editedText, ...change }) => ({
      ...change,
      after: change.status === 'edited' ? editedText : text,
    })),
    coverLetter: {
      greeting: letter.greeting,
      paragraphs: letter.paragraphs,
      closing: letter.closing,
      provider: letter.provider,
    },
    match: changeSet.match,
    conflicts: [],
    posting: { hiddenText: job.metadata.hiddenText },
    resume: draft.resume,
    usage: await usageOf(em, 'application_id', application.id),
    notes: [...changeSet.notes, ...letter.notes],
  }
}

const tooEarly = (): Problem =>
  new Problem('conflict', 'There is no draft yet; follow the application until it is awaiting approval.')

export const reviewOperations = [
  operation({
    method: 'get',
    path: '/applications/:id/review',
    operationId: 'getReview',
    summary: 'What changed, why, what is blocked and what is a gap',
    tag: 'review',
    access: 'user',
    params: idParam,
    query: z.strictObject({ round: z.coerce.number().int().min(1).optional() }),
    responses: {
      200: {
        description: 'The review.',
        schema: reviewSchema,
        headers: { ETag: 'Send it back as If-Match when you edit.' },
      },
    },
    problems: ['conflict'],
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      const application = await em.findOne(Application, { id: params.id, userId: caller.id, deletedAt: null })
      if (!application) throw notFound('application')
      if (query.round && query.round > application.round) throw notFound('round')
      const loaded = await loadDraft(em, application, query.round ?? application.round)
      if (!loaded) throw tooEarly()
      return ok(await present(em, application, loaded), { etag: etagOf(application) })
    },
  }),
  operation({
    method: 'patch',
    path: '/applications/:id/review',
    operationId: 'editReview',
    summary: 'Accept, reject or rewrite changes and letter paragraphs',
    description:
      'A blocked change cannot be accepted, but you may write your own text: it is yours, and findings on it are advice. A letter paragraph with an empty text is taken out.',
    tag: 'review',
    access: 'user',
    conditional: true,
    params: idParam,
    body: editBody,
    responses: {
      200: { description: 'The review after the edit.', schema: reviewSchema, headers: { ETag: 'The new one.' } },
    },
    problems: ['conflict', 'precondition-failed', 'precondition-required'],
    async handle({ params, body, caller, req, services: { database } }) {
      const ifMatch = req.headers['if-match']
      if (!ifMatch)
        throw new Problem(
          'precondition-required',
          'Send the ETag of the review you saw as If-Match, so that no edit of another window is lost.',
        )
      return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const { em } = unit
        const application = await em.findOne(
          Application,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!application) throw notFound('application')
        const etag = etagOf(application)
        if (ifMatch !== etag && ifMatch !== '*')
          throw new Problem('precondition-failed', 'Load the review again and repeat your edit.', { headers: { etag } })
        if (application.status !== 'awaiting_approval')
          throw new Problem('conflict', `The review cannot be edited while the application is ${application.status}.`)
        const pending = await em.findOne(Decision, {
          applicationId: application.id,
          settledAt: null,
          kind: { $ne: 'retry' },
        })
        if (pending) throw new Problem('conflict', `A decision (${pending.kind}) has been made already.`)
        const loaded = await loadDraft(em, application)
        if (!loaded) throw tooEarly()
        const edited = await applyEdit(em, application, loaded, body)
        application.reviewVersion += 1
        application.draftHash = edited.draft.hash
        unit.audit({
          entityType: 'application',
          entityId: application.id,
          ownerId: caller.id,
          applicationId: application.id,
          action: 'review.edited',
          before: edited.before,
          after: edited.after,
        })
        unit.emit(application, 'ReviewEdited', { round: application.round, draftHash: edited.draft.hash })
        await em.flush()
        return ok(await present(em, application, edited), { etag: etagOf(application) })
      })
    },
  }),
]

/** Applies an edit to the rows under the lock; the letter gets a new version, changes keep theirs. */
async function applyEdit(em: EntityManager, application: Application, loaded: LoadedDraft, edit: ReviewEdit) {
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const grounding = prepareGrounding({
    source: loaded.base,
    posting: { ...job.metadata, text: job.textBlob },
    now: new Date().toISOString().slice(0, 10),
  })
  const state = (rows: ChangeRow[], paragraphs: CoverLetterVersion['paragraphs']) => ({
    changes: rows.map(({ id, status, editedText }) => ({ id, status, editedText: editedText ?? null })),
    letter: paragraphs.map(({ id, text, status }) => ({ id, text, status })),
  })
  const before = state(loaded.rows, loaded.letter.paragraphs)
  editChanges(loaded.rows, edit.decisions, grounding)
  let letter = loaded.letter
  if (edit.coverLetter) {
    const paragraphs = editLetter(letter.paragraphs, edit.coverLetter.paragraphs, grounding)
    const { greeting, closing, provider, model, notes, round } = letter
    letter = em.create(CoverLetterVersion, {
      applicationId: application.id,
      round,
      number: letter.number + 1,
      source: 'user',
      greeting,
      paragraphs,
      closing,
      provider,
      model,
      notes,
    })
    await em.flush()
    application.coverLetterId = letter.id
  }
  const changes = loaded.rows.map(toChange)
  const draft = draftFrom(application, loaded.base, changes, letter)
  return { ...loaded, changes, letter, draft, before, after: state(loaded.rows, letter.paragraphs) }
}
