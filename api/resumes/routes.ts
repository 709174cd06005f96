import { z } from 'zod'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { UNREADABLE_CODES } from '#shared/reading/files/errors.ts'
import { deleteSource } from '../applications/delete-source.ts'
import { owned } from '../auth/owned.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { binary, idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { countedPageOf, pageOptions, pageQuery, toPage, withTotal } from '../http/paging.ts'
import { unreadableProblem } from '../http/problem.ts'
import { patternsOf, searchText } from '../http/search.ts'
import { createResume } from './create.ts'
import { readGivenResume } from './read-given-resume.ts'
import { renameResume } from './rename.ts'
import { presentResume, RESUME_FILE_TYPES, resumeBody, resumeSchema, title } from './schema.ts'

export const resumeOperations = [
  operation({
    method: 'post',
    path: '/resumes',
    operationId: 'createResume',
    summary: 'Add a resume',
    description:
      'JSON with a JSON Resume 1.0.0 `document` or plain `text`, or multipart with a `file` (PDF, DOCX, text or JSON Resume) and a `title`. The original file is kept as it came. A file that cannot be read is refused, and nothing is stored.',
    tag: 'resumes',
    access: 'user',
    body: resumeBody,
    multipart: z.strictObject({
      file: binary,
      title: title.optional(),
    }),
    fileTypes: RESUME_FILE_TYPES,
    example: {
      body: {
        title: 'Backend engineer',
        text: 'Ada Lovelace\nada@example.com\n\nExperience\nBackend engineer, Pelican Freight Systems, 2021 - present\n- Designed a booking API in Go and PostgreSQL',
      },
    },
    responses: { 201: { description: 'The resume.', schema: resumeSchema } },
    problems: ['malformed-request', ...UNREADABLE_CODES.map(unreadableProblem)],
    async handle({ body, upload, caller, services }) {
      const given = await readGivenResume(body, upload, caller.id, services.config)
      const { resume, version } = await createResume(services, caller.id, given)
      return created(presentResume(resume, version), `/resumes/${resume.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/resumes',
    operationId: 'listResumes',
    summary: 'Your resumes, newest first',
    tag: 'resumes',
    access: 'user',
    description: '`q` is looked for in the title.',
    query: pageQuery.extend({ q: searchText, total: withTotal }),
    example: { query: { limit: 20, q: 'engineer', total: 'true' } },
    responses: { 200: { description: 'A page.', schema: countedPageOf(resumeSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const em = database.em.fork()
      const titled = (patternsOf(query.q) ?? []).map((pattern) => ({ title: { $ilike: pattern } }))
      const found = { userId: caller.id, deletedAt: null, ...(titled.length > 0 && { $and: titled }) }
      const rows = await em.find(Resume, { ...found, ...where }, options)
      const ids = rows.flatMap(({ latestVersionId }) => latestVersionId ?? [])
      const versions = await em.find(
        ResumeVersion,
        { id: { $in: ids } },
        { exclude: ['rawJson', 'textBlob', 'layout'] },
      )
      const byId = new Map(versions.map((version) => [version.id, version] as const))
      const page = toPage(rows, query.limit, (row) => presentResume(row, byId.get(row.latestVersionId ?? '')))
      return ok({ ...page, total: query.total ? await em.count(Resume, found) : undefined })
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id',
    operationId: 'getResume',
    summary: 'A resume',
    description:
      'Its title and the head of its latest version; the content is at `/resumes/{id}/versions/{version_id}`.',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The resume.', schema: resumeSchema, headers: TAGGED } },
    async handle({ params, caller, services: { database } }) {
      const em = database.em.fork()
      const resume = await owned(em, Resume, params.id, caller)
      return okTagged(presentResume(resume, await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })))
    },
  }),
  operation({
    method: 'patch',
    path: '/resumes/:id',
    operationId: 'renameResume',
    summary: 'Give a resume another title',
    description: 'Its content is changed by a new version. Documents do not show the title.',
    tag: 'resumes',
    access: 'user',
    conditional: 'optional',
    params: idParam,
    body: z.strictObject({ title }),
    example: { body: { title: 'Backend engineer, long' } },
    responses: { 200: { description: 'The resume as it is now.', schema: resumeSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const { resume, latest } = await renameResume(database, caller, params.id, body.title, (found, version) =>
        checkIfMatch(req, presentResume(found, version)),
      )
      return okTagged(presentResume(resume, latest))
    },
  }),
  operation({
    method: 'delete',
    path: '/resumes/:id',
    operationId: 'deleteResume',
    summary: 'Delete a resume',
    description: 'Its content is removed as soon as no application that was made of it is left.',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    problems: ['in-use'],
    async handle({ params, caller, services: { database } }) {
      await deleteSource(database, caller, 'resume', params.id)
      return noContent()
    },
  }),
]
