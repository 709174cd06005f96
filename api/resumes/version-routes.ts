import { z } from 'zod'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { toJsonResume } from '#shared/domain/resume/convert.ts'
import { owned, ownedIds } from '../auth/owned.ts'
import { checkIfMatch } from '../http/entity-tag.ts'
import { givenId, idParam } from '../http/fields.ts'
import { created, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { saveVersion } from './save-version.ts'
import { fullVersionSchema, presentResume, presentVersion, versionBody, versionSchema } from './schema.ts'

export const resumeVersionOperations = [
  operation({
    method: 'post',
    path: '/resumes/:id/versions',
    operationId: 'createResumeVersion',
    summary: 'Save an edited resume as a new version',
    description:
      'Versions never change. JSON Resume, or a version’s own document with its node ids. Nodes that are still the same keep their ids, named or not. Drafts that wait are merged with it when their review is next looked at. `If-Match` is the ETag of the resume.',
    tag: 'resumes',
    access: 'user',
    conditional: 'optional',
    params: idParam,
    body: versionBody,
    responses: { 201: { description: 'The new version, now the latest.', schema: versionSchema } },
    async handle({ params, body, caller, req, services: { database } }) {
      const edited = { document: body.document, sent: req.body.document }
      const version = await saveVersion(database, caller, params.id, edited, (resume, latest) =>
        checkIfMatch(req, presentResume(resume, latest)),
      )
      return created(presentVersion(version), `/resumes/${params.id}/versions/${version.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id/versions',
    operationId: 'listResumeVersions',
    summary: 'The versions of a resume, newest first',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    query: pageQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(versionSchema) } },
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      const resume = await owned(em, Resume, params.id, caller)
      const { where, options } = pageOptions(query)
      const rows = await em.find(
        ResumeVersion,
        { resumeId: resume.id, ...where },
        { ...options, exclude: ['rawJson', 'textBlob', 'layout'] },
      )
      return ok(toPage(rows, query.limit, presentVersion))
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id/versions/:version_id',
    operationId: 'getResumeVersion',
    summary: 'One version, with its content',
    description: 'With `format=json-resume` the content is plain JSON Resume 1.0.0, without node ids.',
    tag: 'resumes',
    access: 'user',
    params: z.object({ id: givenId, version_id: givenId }),
    query: z.strictObject({ format: z.enum(['document', 'json-resume']).default('document') }),
    responses: { 200: { description: 'The version.', schema: fullVersionSchema } },
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      const resumeId = { $eq: params.id, $in: ownedIds(em, Resume, caller) }
      const version = await em.findOne(ResumeVersion, { id: params.version_id, resumeId })
      if (!version) throw notFound('resume version')
      const raw = version.rawJson
      const document = raw && query.format === 'json-resume' ? toJsonResume(raw) : raw
      return ok({ ...presentVersion(version), document, text: version.textBlob })
    },
  }),
]
