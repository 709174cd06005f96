import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, JobPosting } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { stripHidden } from '#shared/domain/grounding/hidden-text.ts'
import { describePosting } from '#shared/domain/matching/posting.ts'
import { MAX_POSTING_CHARACTERS } from '#shared/postings/limits.ts'
import { idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound, Problem } from '../http/problem.ts'
import { postingFromPage } from './from-page.ts'

const jobSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    company: z.string(),
    url: z.string().nullable(),
    text: z.string(),
    hiddenText: z.array(z.string()).meta({ description: 'What the posting hid from people; no model sees it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Job' })

function present(job: JobPosting) {
  const { title, company, hiddenText } = job.metadata
  return { id: job.id, title, company, url: job.url, text: job.textBlob, hiddenText, createdAt: job.createdAt }
}

const jobBody = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MAX_POSTING_CHARACTERS)
      .regex(/\p{L}/u, 'has no readable text')
      .optional()
      .meta({ description: 'Left out, it is read from `url`.' }),
    title: z.string().max(300).optional(),
    company: z.string().max(300).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
  })
  .refine(({ text, url }) => text !== undefined || url !== undefined, {
    path: ['text'],
    message: 'is required where there is no url to read it from',
  })
  .meta({
    override: ({ jsonSchema }: { jsonSchema: { anyOf?: object[] } }) => {
      jsonSchema.anyOf = [{ required: ['text'] }, { required: ['url'] }]
    },
  })

export const jobOperations = [
  operation({
    method: 'post',
    path: '/jobs',
    operationId: 'createJob',
    summary: 'Add a job posting',
    description:
      'By its text, or by the `url` of a public page that holds it. Title and company are read from either where they are not given. Hidden text is taken out and reported.',
    tag: 'jobs',
    access: 'user',
    body: jobBody,
    responses: { 201: { description: 'The posting.', schema: jobSchema } },
    problems: ['address-not-allowed', 'page-not-fetched', 'page-without-posting', 'unavailable'],
    async handle({ body, caller, services: { database, readPage } }) {
      const page = body.text === undefined && body.url !== undefined ? await postingFromPage(readPage, body.url) : null
      const { text, hidden } = page ?? stripHidden(body.text ?? '')
      if (!/\p{L}/u.test(text)) {
        throw new Problem('validation', 'The posting has no readable text.', {
          errors: [{ pointer: '/text', detail: 'has no readable text' }],
        })
      }
      const detected = describePosting(text)
      const id = uuidv7()
      const job = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const created = unit.em.create(JobPosting, {
          id,
          userId: caller.id,
          sourceType: page ? 'url' : 'text',
          url: body.url,
          rawJson: null,
          textBlob: text,
          metadata: {
            title: body.title?.trim() || page?.title || detected.title,
            company: body.company?.trim() || page?.company || detected.company,
            hiddenText: hidden,
          },
        })
        unit.audit({
          entityType: 'job_posting',
          entityId: id,
          ownerId: caller.id,
          action: 'job.created',
          after: { sourceType: page ? 'url' : 'text', characters: text.length, hidden: hidden.length },
        })
        return created
      })
      return created(present(job), `/jobs/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/jobs',
    operationId: 'listJobs',
    summary: 'Your job postings, newest first',
    tag: 'jobs',
    access: 'user',
    query: pageQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(jobSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const rows = await database.em.fork().find(JobPosting, { userId: caller.id, deletedAt: null, ...where }, options)
      return ok(toPage(rows, query.limit, present))
    },
  }),
  operation({
    method: 'get',
    path: '/jobs/:id',
    operationId: 'getJob',
    summary: 'A job posting',
    tag: 'jobs',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The posting.', schema: jobSchema } },
    async handle({ params, caller, services: { database } }) {
      const job = await database.em.fork().findOne(JobPosting, { id: params.id, userId: caller.id, deletedAt: null })
      if (!job) throw notFound('job posting')
      return ok(present(job))
    },
  }),
  operation({
    method: 'delete',
    path: '/jobs/:id',
    operationId: 'deleteJob',
    summary: 'Delete a job posting',
    description: 'Its content is removed as soon as no application that was made of it is left.',
    tag: 'jobs',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    problems: ['in-use'],
    async handle({ params, caller, services: { database } }) {
      await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        // No application can begin with it between this and the commit.
        const job = await unit.em.findOne(
          JobPosting,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!job) throw notFound('job posting')
        const users = await unit.em.find(Application, { jobId: job.id, deletedAt: null })
        const live = users.filter(({ status }) => !isTerminal(status)).map(({ id }) => id)
        if (live.length > 0)
          throw new Problem('in-use', 'A running application uses it; cancel that first.', {
            extension: { applications: live },
          })
        job.deletedAt = new Date()
        unit.wake('deletions')
        unit.audit({ entityType: 'job_posting', entityId: job.id, ownerId: caller.id, action: 'job.deleted' })
      })
      return noContent()
    },
  }),
]
