import { z } from 'zod'
import { Template } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { fillTemplate } from '#shared/documents/own-templates/template-process.ts'
import { MIME_TYPES } from '#shared/documents/render/render.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { owned } from '../auth/owned.ts'
import { EXAMPLE_IDS } from '../http/example-values.ts'
import { binary, givenId, idParam, nonBlank, wholeNumber } from '../http/fields.ts'
import { docType } from '../http/named-enums.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'
import { readInput } from '../http/read-input.ts'
import { deriveTitle } from '../http/upload.ts'
import { checkTemplate, createTemplate } from './create.ts'
import { loadPreview } from './preview.ts'

const templateSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    docType: docType,
    contentHash: z.string(),
    sizeBytes: wholeNumber,
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Template' })

function present({ id, name, docType, contentHash, sizeBytes, createdAt }: Template) {
  return { id, name, docType, contentHash, sizeBytes, createdAt }
}

const fields = z.strictObject({
  name: nonBlank(200).optional().meta({ description: 'Left out, the file’s.' }),
  docType: docType.optional().meta({ description: 'Left out, told from the tags.' }),
})

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
    multipart: fields.extend({ file: binary }),
    fileTypes: [MIME_TYPES.docx],
    example: { form: { file: 'template.docx', name: 'Mine' } },
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
      const given = readInput(fields, upload.fields, '')
      const { bytes, docType } = await checkTemplate(caller.id, upload.bytes, given.docType)
      const name = given.name ?? deriveTitle(upload.fileName, 'Template')
      const row = await createTemplate({ database, files }, caller.id, { name, docType, bytes })
      return created(present(row), `/templates/${row.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/templates',
    operationId: 'listTemplates',
    summary: 'Your templates, newest first',
    description: 'Without their files. `POST /templates/{id}/preview` shows one with your own data.',
    tag: 'documents',
    access: 'user',
    query: pageQuery,
    example: { query: { limit: 20 } },
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
        const row = await owned(unit.em, Template, params.id, caller)
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
    body: z.union([
      z.strictObject({ resumeId: givenId }).meta({ id: 'PreviewOfResume' }),
      z.strictObject({ applicationId: givenId }).meta({ id: 'PreviewOfApplication' }),
    ]),
    example: { body: { resumeId: EXAMPLE_IDS.resume } },
    responses: {
      200: {
        description: 'The document.',
        contentType: MIME_TYPES.docx,
        schema: binary,
      },
    },
    problems: ['conflict', 'template-invalid'],
    async handle({ params, body, caller, res, services: { database, files } }) {
      const em = database.em.fork()
      const row = await owned(em, Template, params.id, caller)
      const request = await loadPreview(em, caller, row.docType, body)
      const bytes = await fillTemplate(caller.id, await files.get(row.fileUrl), request)
      res.attachment('preview.docx').set({ 'content-type': MIME_TYPES.docx, 'cache-control': 'private, no-store' })
      res.status(200).end(bytes)
      return 'handled'
    },
  }),
]
