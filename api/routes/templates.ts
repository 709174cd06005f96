import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Template, User } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { fillTemplate, judgeTemplate } from '#shared/documents/own-templates/apart.ts'
import { MIME_TYPES } from '#shared/documents/render/render.ts'
import { DOC_TYPES, type DocType } from '#shared/domain/application.ts'
import { keepFile, releaseFiles } from '#shared/files/retention.ts'
import { givenId } from '../http/given-id.ts'
import { nonBlank } from '../http/non-blank.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound, Problem, validationProblem } from '../http/problem.ts'
import { nameOf } from '../http/upload.ts'
import { previewRequest } from '../templates/preview.ts'
import { idParam } from './jobs.ts'

const MAX_TEMPLATES = 50

const templateSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    docType: z.enum(DOC_TYPES),
    contentHash: z.string(),
    sizeBytes: z.int(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Template' })

function present({ id, name, docType, contentHash, sizeBytes, createdAt }: Template) {
  return { id, name, docType, contentHash, sizeBytes, createdAt }
}

const fields = z.strictObject({
  name: nonBlank(200).optional().meta({ description: 'Left out, the file’s.' }),
  docType: z.enum(DOC_TYPES).optional().meta({ description: 'Left out, told from the tags.' }),
})

/**
 * The template as it will be kept, and its kind. Throws problems `template-invalid` with each wrong tag and where it
 * stands, and `conflict` where the template is one of the other kind.
 */
async function checked(bytes: Uint8Array, meant?: DocType): Promise<{ bytes: Uint8Array; docType: DocType }> {
  const template = await judgeTemplate(bytes, meant)
  if (meant && meant !== template.docType)
    throw new Problem(
      'conflict',
      `The tags of this template make a ${template.docType}: send that as its docType, or none.`,
    )
  return template
}

export const templateOperations = [
  operation({
    method: 'post',
    path: '/templates',
    operationId: 'createTemplate',
    summary: 'Add a template of your own',
    description:
      'Multipart with a DOCX `file`. Each tag is checked; what is wrong is named with the paragraph it stands in. docs/templates.md describes every tag.',
    tag: 'documents',
    access: 'user',
    multipart: fields.extend({ file: z.string().meta({ override: { type: 'string', format: 'binary' } }) }),
    fileTypes: [MIME_TYPES.docx],
    responses: { 201: { description: 'The template.', schema: templateSchema } },
    problems: [
      'template-invalid',
      'conflict',
      'limit-reached',
      'too-large',
      'unsupported-media-type',
      'malformed-request',
    ],
    async handle({ upload, caller, services: { database, files } }) {
      if (!upload) throw new Problem('unsupported-media-type', 'Send the body as multipart/form-data.')
      const parsed = fields.safeParse(upload.fields)
      if (!parsed.success) throw validationProblem(parsed.error, '')
      const { bytes, docType } = await checked(upload.bytes, parsed.data.docType)
      const name = parsed.data.name ?? nameOf(upload.fileName, 'Template')
      const id = uuidv7()
      const row = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        await unit.em.findOneOrFail(User, { id: caller.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        if ((await unit.em.count(Template, { userId: caller.id, deletedAt: null })) >= MAX_TEMPLATES)
          throw new Problem('limit-reached', `There is room for ${MAX_TEMPLATES} templates; delete one first.`)
        const { key, contentHash } = await keepFile(unit.em, files, bytes, 'docx')
        const sizeBytes = bytes.byteLength
        const saved = unit.em.create(Template, {
          id,
          userId: caller.id,
          name,
          docType,
          fileUrl: key,
          contentHash,
          sizeBytes,
          deletedAt: null,
        })
        unit.audit({
          entityType: 'template',
          entityId: id,
          ownerId: caller.id,
          action: 'template.created',
          after: { docType, contentHash, sizeBytes },
        })
        return saved
      })
      return created(present(row), `/templates/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/templates',
    operationId: 'listTemplates',
    summary: 'Your templates, newest first',
    tag: 'documents',
    access: 'user',
    query: pageQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(templateSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const rows = await database.em.fork().find(Template, { userId: caller.id, deletedAt: null, ...where }, options)
      return ok(toPage(rows, query.limit, present))
    },
  }),
  operation({
    method: 'delete',
    path: '/templates/:id',
    operationId: 'deleteTemplate',
    summary: 'Delete a template',
    description: 'Documents that were made from it stay.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    async handle({ params, caller, services: { database } }) {
      await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const row = await unit.em.findOne(Template, { id: params.id, userId: caller.id, deletedAt: null })
        if (!row) throw notFound('template')
        row.deletedAt = new Date()
        row.name = ''
        await releaseFiles(unit.em, [row.fileUrl])
        unit.wake('deletions')
        unit.audit({ entityType: 'template', entityId: row.id, ownerId: caller.id, action: 'template.deleted' })
      })
      return noContent()
    },
  }),
  operation({
    method: 'post',
    path: '/templates/:id/preview',
    operationId: 'previewTemplate',
    summary: 'See a template with your own data',
    description:
      'From the newest version of a resume, or from the draft of an application; a letter needs an application.',
    tag: 'documents',
    access: 'user',
    onlyReads: true,
    params: idParam,
    body: z.union([z.strictObject({ resumeId: givenId }), z.strictObject({ applicationId: givenId })]),
    responses: {
      200: {
        description: 'The document.',
        contentType: MIME_TYPES.docx,
        schema: z.string().meta({ override: { type: 'string', format: 'binary' } }),
      },
    },
    problems: ['conflict', 'template-invalid'],
    async handle({ params, body, caller, res, services: { database, files } }) {
      const em = database.em.fork()
      const row = await em.findOne(Template, { id: params.id, userId: caller.id, deletedAt: null })
      if (!row) throw notFound('template')
      const request = await previewRequest(em, caller.id, row.docType, body)
      const bytes = await fillTemplate(await files.get(row.fileUrl), request)
      res.attachment('preview.docx').set({ 'content-type': MIME_TYPES.docx, 'cache-control': 'private, no-store' })
      res.status(200).end(bytes)
      return 'handled'
    },
  }),
]
