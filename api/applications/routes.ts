import { z } from 'zod'
import { createApplication, SourceMissing } from '#shared/applications/create-application.ts'
import { Application } from '#shared/database/entities/index.ts'
import { owned } from '../auth/owned.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { EXAMPLE_IDS } from '../http/example-values.ts'
import { idParam } from '../http/fields.ts'
import { applicationStatus, stage } from '../http/named-enums.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { countedPageOf, pageQuery, toPage, withTotal } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { searchText, severalOf } from '../http/search.ts'
import { findAttentionDetails } from './attention-details.ts'
import { deleteOwnApplication } from './delete.ts'
import { countApplications, listApplications, ORDERS } from './list.ts'
import { moveToStage } from './move-stage.ts'
import { presentApplication } from './present.ts'
import { applicationSchema, applicationWithDetailsSchema, createBody, listedApplicationSchema } from './schema.ts'
import { findShownBeside } from './shown-beside.ts'

export const applicationOperations = [
  operation({
    method: 'post',
    path: '/applications',
    operationId: 'createApplication',
    summary: 'Start an application',
    description: 'Accepted as soon as it is stored; its workflow is started right after, or later if Temporal is away.',
    tag: 'applications',
    access: 'user',
    body: createBody,
    onlyStatements: true,
    example: {
      body: {
        resumeId: EXAMPLE_IDS.resume,
        jobId: EXAMPLE_IDS.job,
        options: { language: 'en', exports: ['pdf', 'docx'], design: 'modern' },
      },
    },
    responses: { 201: { description: 'The application.', schema: applicationSchema } },
    problems: ['not-found'],
    async handle({ body, caller, services: { database } }) {
      const application = await createApplication(database, caller.id, body).catch((error: unknown) => {
        throw error instanceof SourceMissing ? notFound(error.source) : error
      })
      return created(presentApplication(application), `/applications/${application.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/applications',
    operationId: 'listApplications',
    summary: 'Your applications, newest first',
    tag: 'applications',
    access: 'user',
    description:
      'Or in another order. `status` and `stage` may be given several times; `q` is looked for in the posting’s title and company and in the resume’s title.',
    query: pageQuery.extend({
      status: severalOf(applicationStatus),
      stage: severalOf(stage),
      q: searchText,
      sort: z.enum(ORDERS).default('newest').meta({ description: '`waiting`: what has waited for you the longest.' }),
      total: withTotal,
    }),
    example: { query: { limit: 20, status: ['awaiting_approval', 'needs_attention'], sort: 'waiting', total: 'true' } },
    responses: { 200: { description: 'A page.', schema: countedPageOf(listedApplicationSchema) } },
    async handle({ query, caller, services: { database } }) {
      const [rows, total] = await Promise.all([
        listApplications(database, caller.id, query),
        query.total ? countApplications(database, caller.id, query) : undefined,
      ])
      return ok({ ...toPage(rows, query.limit, (row) => row), total })
    },
  }),
  operation({
    method: 'get',
    path: '/applications/:id',
    operationId: 'getApplication',
    summary: 'An application',
    description: 'Where it stands, with titles and counts for showing it; for `needs_attention` also what to look at.',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: {
      200: { description: 'The application.', schema: applicationWithDetailsSchema, headers: TAGGED },
    },
    async handle({ params, caller, services: { database } }) {
      const em = database.em.fork()
      const application = await owned(em, Application, params.id, caller)
      const [beside, attention] = [await findShownBeside(em, params.id), await findAttentionDetails(em, application)]
      return okTagged(presentApplication(application), { ...beside, ...attention })
    },
  }),
  operation({
    method: 'patch',
    path: '/applications/:id',
    operationId: 'updateApplication',
    summary: 'Move it in your own tracker',
    description: '`stage` is yours alone (applied, interview, offer …); the workflow neither reads nor changes it.',
    tag: 'applications',
    access: 'user',
    conditional: 'optional',
    params: idParam,
    body: z.strictObject({ stage: stage }),
    example: { body: { stage: 'applied' } },
    responses: { 200: { description: 'The application.', schema: applicationSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const application = await moveToStage(database, caller, params.id, body.stage, (found) =>
        checkIfMatch(req, presentApplication(found)),
      )
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
      await deleteOwnApplication(database, caller, params.id)
      return noContent()
    },
  }),
]
