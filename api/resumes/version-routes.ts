import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toJsonResume, toResumeDocument } from '#shared/domain/resume/convert.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { checkIfMatch } from '../http/entity-tag.ts'
import { givenId, idParam } from '../http/fields.ts'
import { created, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { givenDocument } from './document-schema.ts'
import { presentResume, presentVersion, versionSchema } from './present.ts'

const fullVersionSchema = versionSchema
  .extend({
    document: z
      .unknown()
      .meta({ description: 'The resume document with node ids; null until an uploaded file was parsed.' }),
    text: z.string().nullable(),
  })
  .meta({ id: 'ResumeVersionContent' })

/** With node ids or without: what a version answers can be edited and sent back. */
const documentBody = z.preprocess((value) => splitIds(value).resume, givenDocument)

/** How far back a node that was taken out and comes back is recognised, in versions. */
const OLDER_VERSIONS = 100

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
    body: z.strictObject({ document: documentBody }),
    responses: { 201: { description: 'The new version, now the latest.', schema: versionSchema } },
    async handle({ params, body, caller, req, services: { database } }) {
      const version = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const { em } = unit
        const resume = await em.findOne(
          Resume,
          { id: params.id, userId: caller.id, deletedAt: null },
          { lockMode: LockMode.PESSIMISTIC_WRITE },
        )
        if (!resume) throw notFound('resume')
        const before = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
        checkIfMatch(req, presentResume(resume, before))
        const last = await em.findOneOrFail(ResumeVersion, { resumeId: resume.id }, { orderBy: { number: 'desc' } })
        const given = { resumeId: resume.id, sourceType: { $in: ['upload', 'parsed', 'user'] as const } }
        const older = await em.find(ResumeVersion, given, {
          fields: ['rawJson'],
          orderBy: { number: 'desc' },
          limit: OLDER_VERSIONS,
          disableIdentityMap: true,
        })
        const document = toResumeDocument(body.document, before?.rawJson ?? undefined, {
          older: older.flatMap(({ rawJson }) => rawJson ?? []),
          given: splitIds(req.body.document).ids,
        })
        const saved = em.create(ResumeVersion, {
          id: uuidv7(),
          resumeId: resume.id,
          number: last.number + 1,
          parentId: before?.id,
          sourceType: 'user',
          rawJson: document,
          files: [],
          contentHash: contentHash(document),
          warnings: [],
        })
        resume.latestVersionId = saved.id
        unit.audit({
          entityType: 'resume_version',
          entityId: saved.id,
          ownerId: caller.id,
          action: 'resume.edited',
          before: before?.rawJson ?? {},
          after: document,
        })
        return saved
      })
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
      const resume = await em.findOne(Resume, { id: params.id, userId: caller.id, deletedAt: null })
      if (!resume) throw notFound('resume')
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
      const resume = await em.findOne(Resume, { id: params.id, userId: caller.id, deletedAt: null })
      const version = resume && (await em.findOne(ResumeVersion, { id: params.version_id, resumeId: resume.id }))
      if (!version) throw notFound('resume version')
      const raw = version.rawJson
      const document = raw && query.format === 'json-resume' ? toJsonResume(raw) : raw
      return ok({ ...presentVersion(version), document, text: version.textBlob })
    },
  }),
]
