import { createHash } from 'node:crypto'
import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, Resume, ResumeVersion, type StoredFile } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { UNREADABLE_CODES } from '#shared/documents/read/errors.ts'
import { readDocument } from '#shared/documents/read/read-document.ts'
import { MIME_TYPES } from '#shared/documents/render/render.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { keepFile } from '#shared/files/retention.ts'
import { okTagged, TAGGED } from '../http/entity-tag.ts'
import { nonBlank } from '../http/non-blank.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound, Problem, unreadableProblem, validationProblem } from '../http/problem.ts'
import { nameOf, type Upload } from '../http/upload.ts'
import { presentResume, resumeSchema } from '../resumes/present.ts'
import type { Services } from '../services.ts'
import { givenDocument, MAX_RESUME_CHARACTERS } from './given-document.ts'
import { idParam } from './jobs.ts'

const title = nonBlank(300)
const resumeBody = z.union([
  z.strictObject({ title, document: givenDocument }),
  z.strictObject({ title, text: z.string().min(1).max(MAX_RESUME_CHARACTERS) }),
])

type Given = {
  title: string
  formatType: Resume['formatType']
  /** Exactly what identifies the content, so that the same is parsed once. */
  contentHash: string
  document: JsonResume | null
  text: string | null
  layout: ResumeVersion['layout']
  /** The file as it came, which is kept beside what was read from it. */
  original: (Omit<StoredFile, 'key'> & { bytes: Uint8Array; extension: string }) | null
}

/** What was sent, read completely before anything is stored. Throws UnreadableDocument or Problem. */
async function readGiven(
  body: z.output<typeof resumeBody> | undefined,
  file: Upload | undefined,
  { config }: Services,
): Promise<Given> {
  if (body && 'document' in body) {
    return {
      title: body.title,
      formatType: 'json',
      contentHash: contentHash(body.document),
      document: body.document,
      text: null,
      layout: null,
      original: null,
    }
  }
  const upload = body
    ? { bytes: Buffer.from(body.text, 'utf8'), fileName: 'resume.txt', fields: { title: body.title } }
    : file
  if (!upload) throw new Problem('validation', 'There is neither a document, nor text, nor a file.')
  const named = title.safeParse(upload.fields.title ?? nameOf(upload.fileName, 'Resume'))
  if (!named.success) throw validationProblem(named.error, '/title')
  const read = await readDocument(upload.bytes, { fileName: upload.fileName, timeoutMs: config.READ_TIMEOUT_MS })
  return {
    title: named.data,
    formatType: read.format,
    contentHash: createHash('sha256').update(upload.bytes).digest('hex'),
    document: read.document,
    text: read.text,
    layout: read.lines,
    original: {
      bytes: upload.bytes,
      extension: EXTENSIONS[read.format],
      name: upload.fileName.replace(/\p{Cc}/gu, '').slice(0, 255),
      mimeType: read.mimeType,
      sizeBytes: upload.bytes.byteLength,
    },
  }
}

async function keepOriginal(em: EntityManager, files: FileStore, original: Given['original']): Promise<StoredFile[]> {
  if (!original) return []
  const { bytes, extension, ...file } = original
  const { key } = await keepFile(em, files, bytes, extension)
  return [{ key, ...file }]
}

const EXTENSIONS = { pdf: 'pdf', docx: 'docx', text: 'txt', json: 'json' } as const

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
      file: z.string().meta({ override: { type: 'string', format: 'binary' } }),
      title: title.optional(),
    }),
    fileTypes: [MIME_TYPES.docx, 'text/plain', MIME_TYPES.pdf, 'application/json'],
    responses: { 201: { description: 'The resume.', schema: resumeSchema } },
    problems: ['malformed-request', ...UNREADABLE_CODES.map(unreadableProblem)],
    async handle({ body, upload, caller, services }) {
      const given = await readGiven(body, upload, services)
      const id = uuidv7()
      const result = await unitOfWork(services.database, { type: 'user', id: caller.id }, async (unit) => {
        const resume = unit.em.create(Resume, {
          id,
          userId: caller.id,
          title: given.title,
          formatType: given.formatType,
          latestVersionId: null,
          deletedAt: null,
        })
        const version = unit.em.create(ResumeVersion, {
          id: uuidv7(),
          resumeId: id,
          applicationId: null,
          number: 1,
          parentId: null,
          sourceType: 'upload',
          rawJson: given.document && toResumeDocument(given.document),
          textBlob: given.text,
          layout: given.layout,
          files: await keepOriginal(unit.em, services.files, given.original),
          contentHash: given.contentHash,
          warnings: [],
          provider: null,
        })
        resume.latestVersionId = version.id
        unit.audit({
          entityType: 'resume',
          entityId: id,
          ownerId: caller.id,
          action: 'resume.created',
          after: {
            title: given.title,
            formatType: given.formatType,
            versionId: version.id,
            contentHash: given.contentHash,
          },
        })
        unit.emitForUser(caller.id, 'ResumeUploaded', { resumeId: id, versionId: version.id, format: given.formatType })
        return { resume, version }
      })
      return created(presentResume(result.resume, result.version), `/resumes/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/resumes',
    operationId: 'listResumes',
    summary: 'Your resumes, newest first',
    tag: 'resumes',
    access: 'user',
    query: pageQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(resumeSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const em = database.em.fork()
      const rows = await em.find(Resume, { userId: caller.id, deletedAt: null, ...where }, options)
      const ids = rows.flatMap(({ latestVersionId }) => latestVersionId ?? [])
      const versions = await em.find(
        ResumeVersion,
        { id: { $in: ids } },
        { exclude: ['rawJson', 'textBlob', 'layout'] },
      )
      const byId = new Map(versions.map((version) => [version.id, version as ResumeVersion]))
      return ok(toPage(rows, query.limit, (row) => presentResume(row, byId.get(row.latestVersionId ?? ''))))
    },
  }),
  operation({
    method: 'get',
    path: '/resumes/:id',
    operationId: 'getResume',
    summary: 'A resume',
    tag: 'resumes',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The resume.', schema: resumeSchema, headers: TAGGED } },
    async handle({ params, caller, services: { database } }) {
      const em = database.em.fork()
      const resume = await em.findOne(Resume, { id: params.id, userId: caller.id, deletedAt: null })
      if (!resume) throw notFound('resume')
      return okTagged(presentResume(resume, await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })))
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
      await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        // No application can begin with it between this and the commit.
        const resume = await unit.em.findOne(
          Resume,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!resume) throw notFound('resume')
        const users = await unit.em.find(Application, { resumeId: resume.id, deletedAt: null })
        const live = users.filter(({ status }) => !isTerminal(status)).map(({ id }) => id)
        if (live.length > 0)
          throw new Problem('in-use', 'A running application uses it; cancel that first.', {
            extension: { applications: live },
          })
        resume.deletedAt = new Date()
        unit.wake('deletions')
        unit.audit({ entityType: 'resume', entityId: resume.id, ownerId: caller.id, action: 'resume.deleted' })
      })
      return noContent()
    },
  }),
]
