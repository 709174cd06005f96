import { z } from 'zod'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { UNREADABLE_CODES } from '#shared/reading/files/errors.ts'
import { findReading } from '#shared/resumes/find-reading.ts'
import { owned } from '../auth/owned.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { binary, givenId, idParam } from '../http/fields.ts'
import { accepted, created, ok, operation, type Reply } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { unreadableProblem } from '../http/problem.ts'
import { addFile } from './add-file.ts'
import { correctVersion } from './correct-version.ts'
import { correctionBody } from './correction-schema.ts'
import { ownedVersion } from './owned-version.ts'
import { presentReading, presentSource } from './present-reading.ts'
import { readAgain } from './read-again.ts'
import { readGivenFile } from './read-given-resume.ts'
import { readingSchema, sourceSchema } from './reading-schema.ts'
import { saveVersion } from './save-version.ts'
import {
  fullVersionSchema,
  presentFullVersion,
  presentResume,
  presentVersion,
  RESUME_FILE_TYPES,
  versionBody,
  versionSchema,
} from './schema.ts'

const versionParams = z.object({ id: givenId, version_id: givenId })

export const resumeVersionOperations = [
  operation({
    method: 'post',
    path: '/resumes/:id/versions',
    operationId: 'createResumeVersion',
    summary: 'Save an edited resume as a new version',
    description:
      'Versions never change. JSON Resume, or a version’s own document with its node ids: nodes that are still the same keep their ids, named or not. Or a newer `text` or `file` of it, which is read, merged with what you have corrected, and then the latest version. Drafts that wait are merged with the latest version when their review is next looked at. `If-Match` is the ETag of the resume.',
    tag: 'resumes',
    access: 'user',
    conditional: 'optional',
    params: idParam,
    body: versionBody,
    multipart: z.strictObject({ file: binary }),
    fileTypes: RESUME_FILE_TYPES,
    example: {
      body: {
        document: {
          basics: { name: 'Ada Lovelace', email: 'ada@example.com' },
          work: [
            {
              name: 'Pelican Freight Systems',
              position: 'Backend engineer',
              startDate: '2021-03',
              highlights: ['Designed a booking API in Go and PostgreSQL'],
            },
          ],
        },
      },
    },
    responses: { 201: { description: 'The new version.', schema: versionSchema } },
    problems: ['malformed-request', ...UNREADABLE_CODES.map(unreadableProblem)],
    async handle({ params, body, upload, caller, req, services }) {
      const check = (resume: Resume, latest: ResumeVersion | null): void =>
        checkIfMatch(req, presentResume(resume, latest))
      if (body && 'document' in body) {
        const edited = { document: body.document, sent: req.body.document }
        return createdVersion(await saveVersion(services.database, caller, params.id, edited, check))
      }
      await owned(services.database.em.fork(), Resume, params.id, caller)
      const given = await readGivenFile(body, upload, caller.id, services.config)
      return createdVersion(await addFile(services, caller, params.id, given, check))
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id/versions',
    operationId: 'listResumeVersions',
    summary: 'The versions of a resume, newest first',
    description:
      'Without their content. Each names where it came from: an upload, an edit of yours, a correction of what was read.',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    query: pageQuery,
    example: { query: { limit: 20 } },
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
    params: versionParams,
    query: z.strictObject({ format: z.enum(['document', 'json-resume']).default('document') }),
    example: { query: { format: 'json-resume' } },
    responses: { 200: { description: 'The version.', schema: fullVersionSchema, headers: TAGGED } },
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      const version = await ownedVersion(em, params, caller)
      return okTagged(presentFullVersion(version, await findReading(em, version), query.format))
    },
  }),
  operation({
    method: 'patch',
    path: '/resumes/:id/versions/:version_id',
    operationId: 'correctResumeVersion',
    summary: 'Correct what was read, or say that it is right',
    description:
      'Edits become a new version of yours, the latest one; what is only left out or accepted changes the reading alone. `If-Match` is the ETag of the version. The answer is the version that holds now.',
    tag: 'resumes',
    access: 'user',
    conditional: 'required',
    params: versionParams,
    body: correctionBody,
    example: { body: { edits: [{ op: 'set', node: 'basics', field: 'label', value: 'Backend engineer' }] } },
    responses: { 200: { description: 'The version that holds now.', schema: fullVersionSchema, headers: TAGGED } },
    problems: ['conflict'],
    async handle({ params, body, caller, req, services: { database } }) {
      const { version, ...read } = await correctVersion(database, caller, params, body, ({ version, ...read }) =>
        checkIfMatch(req, presentFullVersion(version, read)),
      )
      return okTagged(presentFullVersion(version, read))
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id/versions/:version_id/source',
    operationId: 'getResumeSource',
    summary: 'The text that a version was read from, by lines; none of what was given as a document',
    description:
      'Each line with its page and whether it is a bullet. Readings and corrections name parts of the source by the numbers of these lines.',
    tag: 'resumes',
    access: 'user',
    params: versionParams,
    responses: { 200: { description: 'The lines.', schema: sourceSchema } },
    async handle({ params, caller, services: { database } }) {
      const em = database.em.fork()
      const version = await ownedVersion(em, params, caller)
      const { source } = await findReading(em, version)
      return ok(presentSource(source ?? { id: version.id, layout: null }))
    },
  }),
  operation({
    method: 'post',
    path: '/resumes/:id/versions/:version_id/readings',
    operationId: 'readResumeAgain',
    summary: 'Have it read again',
    description:
      'By the reader of today. What you have corrected is merged with what is read now, node by node, and stands where both differ.',
    tag: 'resumes',
    access: 'user',
    params: versionParams,
    responses: { 202: { description: 'The reading, which is under way.', schema: readingSchema } },
    problems: ['conflict'],
    async handle({ params, caller, services: { database } }) {
      return accepted(presentReading(await readAgain(database, caller, params)))
    },
  }),
]

function createdVersion(version: ResumeVersion): Reply {
  return created(presentVersion(version), `/resumes/${version.resumeId}/versions/${version.id}`)
}
