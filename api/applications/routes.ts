import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, Decision, JobPosting, Resume } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { endApplication } from '#shared/deletion/end-application.ts'
import { DESIGNS, EXPORT_FORMATS, PAGE_SIZES, STAGES, STATUSES } from '#shared/domain/application.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { givenId } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageQuery, toPage } from '../http/paging.ts'
import { notFound, Problem } from '../http/problem.ts'
import { idParam } from '../jobs/routes.ts'
import { listApplications, type ShownApplication } from './list.ts'

const optionsSchema = z.strictObject({
  instructions: z.string().max(5_000).default(''),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en or de-AT')
    .default('en'),
  exports: z
    .array(z.enum(EXPORT_FORMATS))
    .min(1)
    .max(2)
    .default(['docx', 'pdf'])
    .transform((formats) => [...new Set(formats)]),
  design: z.enum(DESIGNS).optional().meta({ description: 'How the documents look; `classic` when left out.' }),
  pageSize: z
    .enum(PAGE_SIZES)
    .optional()
    .meta({ description: 'When left out, the paper of the country in the resume: US Letter or A4.' }),
})

export const applicationSchema = z
  .object({
    id: z.uuid(),
    resumeId: z.uuid(),
    resumeVersionId: z.uuid(),
    jobId: z.uuid(),
    status: z.enum(STATUSES),
    stage: z.enum(STAGES),
    round: z.int(),
    workflowId: z.string(),
    draftHash: z.string().nullable(),
    attention: z.object({ number: z.int(), step: z.string(), reason: z.string(), message: z.string() }).nullable(),
    options: z.object({
      instructions: z.string(),
      language: z.string(),
      exports: z.array(z.enum(EXPORT_FORMATS)),
      design: z.enum(DESIGNS).optional(),
      pageSize: z.enum(PAGE_SIZES).optional(),
    }),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Application' })

export function presentApplication(application: ShownApplication) {
  const { id, resumeId, resumeVersionId, jobId, status, stage, round, workflowId, options, createdAt, updatedAt } =
    application
  return {
    id,
    resumeId,
    resumeVersionId,
    jobId,
    status,
    stage,
    round,
    workflowId,
    draftHash: application.draftHash,
    attention: application.attention,
    options,
    createdAt,
    updatedAt,
  }
}

export const applicationOperations = [
  operation({
    method: 'post',
    path: '/applications',
    operationId: 'createApplication',
    summary: 'Start an application',
    description: 'Accepted as soon as it is stored; its workflow is started right after, or later if Temporal is away.',
    tag: 'applications',
    access: 'user',
    body: z.strictObject({ resumeId: givenId, jobId: givenId, options: optionsSchema.prefault({}) }),
    responses: { 201: { description: 'The application.', schema: applicationSchema } },
    problems: ['not-found'],
    async handle({ body, caller, services: { database } }) {
      const id = uuidv7()
      const application = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const { em } = unit
        // Shared locks: neither can be deleted between this check and the commit.
        const lock = { lockMode: LockMode.PESSIMISTIC_READ }
        const resume = await em.findOne(Resume, { id: body.resumeId, userId: caller.id, deletedAt: null }, lock)
        if (!resume?.latestVersionId) throw notFound('resume')
        const job = await em.findOne(JobPosting, { id: body.jobId, userId: caller.id, deletedAt: null }, lock)
        if (!job) throw notFound('job posting')
        const saved = em.create(Application, {
          id,
          userId: caller.id,
          resumeId: resume.id,
          resumeVersionId: resume.latestVersionId,
          jobId: job.id,
          workflowId: workflowIdOf(id),
          options: body.options,
          status: 'queued',
          stage: 'saved',
          round: 1,
          attentionCount: 0,
          reviewVersion: 0,
          eventSeq: 0,
        })
        unit.audit({
          entityType: 'application',
          entityId: id,
          ownerId: caller.id,
          applicationId: id,
          action: 'application.created',
          after: { resumeId: resume.id, jobId: job.id, resumeVersionId: resume.latestVersionId, status: 'queued' },
        })
        unit.emit(saved, 'ApplicationCreated', { resumeId: resume.id, jobId: job.id })
        unit.emit(saved, 'AIJobQueued', { step: 'parseResume', round: 1 })
        unit.wake('temporal')
        return saved
      })
      return created(presentApplication(application), `/applications/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/applications',
    operationId: 'listApplications',
    summary: 'Your applications, newest first',
    tag: 'applications',
    access: 'user',
    query: pageQuery.extend({ status: z.enum(STATUSES).optional(), stage: z.enum(STAGES).optional() }),
    responses: { 200: { description: 'A page.', schema: pageOf(applicationSchema) } },
    async handle({ query, caller, services: { database } }) {
      const rows = await listApplications(database, caller.id, query)
      return ok(toPage(rows, query.limit, presentApplication))
    },
  }),
  operation({
    method: 'get',
    path: '/applications/:id',
    operationId: 'getApplication',
    summary: 'An application',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The application.', schema: applicationSchema, headers: TAGGED } },
    async handle({ params, caller, services: { database } }) {
      const application = await database.em
        .fork()
        .findOne(Application, { id: params.id, userId: caller.id, deletedAt: null })
      if (!application) throw notFound('application')
      return okTagged(presentApplication(application))
    },
  }),
  operation({
    method: 'patch',
    path: '/applications/:id',
    operationId: 'updateApplication',
    summary: 'Move it in your own tracker',
    tag: 'applications',
    access: 'user',
    conditional: 'optional',
    params: idParam,
    body: z.strictObject({ stage: z.enum(STAGES) }),
    responses: { 200: { description: 'The application.', schema: applicationSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const application = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const found = await unit.em.findOne(
          Application,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!found) throw notFound('application')
        checkIfMatch(req, presentApplication(found))
        const before = { stage: found.stage }
        found.stage = body.stage
        unit.audit({
          entityType: 'application',
          entityId: found.id,
          ownerId: caller.id,
          applicationId: found.id,
          action: 'application.stage',
          before,
          after: { stage: body.stage },
        })
        return found
      })
      return okTagged(presentApplication(application))
    },
  }),
  operation({
    method: 'delete',
    path: '/applications/:id',
    operationId: 'deleteApplication',
    summary: 'Delete an application',
    description:
      'A running one is cancelled. Its draft, documents, attachments and events are removed as soon as its workflow has closed; the audit log keeps what was done, without the content.',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    problems: ['conflict'],
    async handle({ params, caller, services: { database } }) {
      await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const found = await unit.em.findOne(
          Application,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!found) throw notFound('application')
        const where = {
          applicationId: found.id,
          settledAt: null,
          kind: { $nin: ['retry' as const, 'cancel' as const] },
        }
        const pending = await unit.em.findOne(Decision, where)
        if (pending)
          throw new Problem('conflict', `A decision (${pending.kind}) is being carried out; try again shortly.`)
        await endApplication(unit, found)
      })
      return noContent()
    },
  }),
]
