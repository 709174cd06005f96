import { z } from 'zod'
import { JobPosting } from '#shared/database/entities/index.ts'
import { UNREADABLE_CODES } from '#shared/reading/files/errors.ts'
import { deleteSource } from '../applications/delete-source.ts'
import { owned } from '../auth/owned.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { binary, idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { countedPageOf, pageQuery, withTotal } from '../http/paging.ts'
import { unreadableProblem } from '../http/problem.ts'
import { searchText } from '../http/search.ts'
import { correctJob } from './correct.ts'
import { createJob } from './create.ts'
import { countJobs, listJobs } from './list.ts'
import { presentJob } from './present.ts'
import { readPosting } from './read-posting.ts'
import { jobBody, jobCorrection, jobFields, jobSchema, listedJobSchema, POSTING_FILE_TYPES } from './schema.ts'

export const jobOperations = [
  operation({
    method: 'post',
    path: '/jobs',
    operationId: 'createJob',
    summary: 'Add a job posting',
    description:
      'By its text, by the `url` of a public page that holds it, or as a multipart `file` (PDF, DOCX, ODT, RTF, HTML, text). Title, company and country are read from either where they are not given. Hidden text is taken out and reported.',
    tag: 'jobs',
    access: 'user',
    body: jobBody,
    multipart: jobFields.extend({ file: binary }),
    fileTypes: POSTING_FILE_TYPES,
    example: {
      body: {
        text: 'Senior backend engineer (Go, PostgreSQL) at Marrowvale in London. You have five years of experience with distributed systems.',
      },
    },
    responses: { 201: { description: 'The posting.', schema: jobSchema } },
    problems: [
      ...(['address-not-allowed', 'page-not-fetched', 'page-without-posting', 'unavailable'] as const),
      ...(['malformed-request', ...UNREADABLE_CODES.map(unreadableProblem)] as const),
    ],
    async handle({ body, upload, caller, services }) {
      const content = await readPosting(body, upload, caller.id, services)
      const job = await createJob(services.database, caller.id, content, body?.url)
      return created(presentJob(job), `/jobs/${job.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/jobs',
    operationId: 'listJobs',
    summary: 'Your job postings, newest first',
    tag: 'jobs',
    access: 'user',
    description:
      '`q` is looked for in title, company and location. What a posting says is at `/jobs/{id}`, or here with `texts=true`.',
    query: pageQuery.extend({
      q: searchText,
      texts: z
        .enum(['true', 'false'])
        .default('false')
        .meta({ description: '`true` adds `text` and `page`, which a list mostly has no use for.' }),
      total: withTotal,
    }),
    example: { query: { limit: 20, q: 'engineer', total: 'true' } },
    responses: { 200: { description: 'A page.', schema: countedPageOf(listedJobSchema) } },
    async handle({ query, caller, services: { database } }) {
      const [page, total] = await Promise.all([
        listJobs(database, caller.id, query),
        query.total ? countJobs(database, caller.id, query.q) : undefined,
      ])
      return ok({ ...page, total })
    },
  }),
  operation({
    method: 'get',
    path: '/jobs/:id',
    operationId: 'getJob',
    summary: 'A job posting',
    description: 'With its text, the page that it stood on and what it asks for.',
    tag: 'jobs',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The posting.', schema: jobSchema, headers: TAGGED } },
    async handle({ params, caller, services: { database } }) {
      const job = await owned(database.em.fork(), JobPosting, params.id, caller)
      return okTagged(presentJob(job))
    },
  }),
  operation({
    method: 'patch',
    path: '/jobs/:id',
    operationId: 'correctJob',
    summary: 'Correct what was read of a posting',
    description:
      'Title, company, contact, location, country and requirements. Drafts that wait take corrected names into greeting and addressee, and requirements into the match, when they are looked at next; what you wrote there yourself and what was approved stays.',
    tag: 'jobs',
    access: 'user',
    conditional: 'required',
    params: idParam,
    body: jobCorrection,
    example: { body: { company: 'Marrowvale Ltd', contact: 'Grace Hopper' } },
    responses: { 200: { description: 'The posting as it is now.', schema: jobSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const job = await correctJob(database, caller, params.id, body, (found) => checkIfMatch(req, presentJob(found)))
      return okTagged(presentJob(job))
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
      await deleteSource(database, caller, 'job_posting', params.id)
      return noContent()
    },
  }),
]
