import { Application, DocumentExport } from '#shared/database/entities/index.ts'
import { MIME_TYPES } from '#shared/documents/render/render.ts'
import { owned, ownedIds } from '../auth/owned.ts'
import { attachmentOf } from '../http/content-disposition.ts'
import { binary, idParam } from '../http/fields.ts'
import { created, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import { fileResponses, sendFile } from '../http/send-file.ts'
import { loadFileNames } from './file-name.ts'
import { makeExport } from './make-export.ts'
import { makePreview } from './preview.ts'
import { exportBody, exportSchema, nameOf, presentExport } from './schema.ts'

export const exportOperations = [
  operation({
    method: 'post',
    path: '/applications/:id/exports',
    operationId: 'createExport',
    summary: 'Make another document of what was approved',
    description:
      'In any design and on any paper, or in a template of your own; always of exactly the draft that was approved. A document that was made before is answered again. Each is read back before it is kept.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    body: exportBody,
    example: { body: { docType: 'resume', format: 'docx', design: 'classic', pageSize: 'a4' } },
    responses: {
      200: { description: 'It was there already.', schema: exportSchema },
      201: { description: 'The new document.', schema: exportSchema },
    },
    problems: ['not-approved', 'conflict', 'template-invalid'],
    async handle({ params, body, caller, services }) {
      const { row, isNew } = await makeExport(services, caller, params.id, body)
      const names = await loadFileNames(services.database.em.fork(), [row.id])
      const made = presentExport(row, names)
      return isNew ? created(made, made.fileUrl) : ok(made)
    },
  }),
  operation({
    method: 'post',
    path: '/applications/:id/preview',
    operationId: 'previewDocument',
    summary: 'See the draft as a document',
    description:
      'As it would be exported if it were approved today, in any design and on any paper or in a template of your own, marked as a draft. What an export would refuse is refused. Nothing is kept.',
    tag: 'documents',
    access: 'user',
    onlyReads: true,
    params: idParam,
    body: exportBody,
    example: { body: { docType: 'cover_letter', format: 'pdf' } },
    responses: {
      200: {
        description: 'The document.',
        contentType: Object.values(MIME_TYPES),
        schema: binary,
        headers: { 'Draft-Hash': 'The `draft.hash` of what it shows.' },
      },
    },
    problems: ['conflict', 'template-invalid'],
    async handle({ params, body, caller, res, services: { database, files } }) {
      const preview = await makePreview({ em: database.em.fork(), files }, caller, params.id, body)
      const disposition = attachmentOf(preview.fileName)
      res.set({
        'content-type': preview.mimeType,
        'content-disposition': disposition,
        'draft-hash': preview.draftHash,
      })
      res.status(200).end(preview.bytes)
      return 'handled'
    },
  }),
  operation({
    method: 'get',
    path: '/applications/:id/exports',
    operationId: 'listExports',
    summary: 'The finished documents of an application, newest first',
    description: 'Of each: kind, format, design, size, and the draft that it was made of.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    query: pageQuery,
    example: { query: { limit: 20 } },
    responses: { 200: { description: 'A page.', schema: pageOf(exportSchema) } },
    async handle({ params, query, caller, services: { database } }) {
      const em = database.em.fork()
      const application = await owned(em, Application, params.id, caller)
      const { where, options } = pageOptions(query)
      const rows = await em.find(DocumentExport, { applicationId: application.id, status: 'ready', ...where }, options)
      const names = await loadFileNames(
        em,
        rows.map(({ id }) => id),
      )
      return ok(toPage(rows, query.limit, (row) => presentExport(row, names)))
    },
  }),
  operation({
    method: 'get',
    path: '/exports/:id/file',
    operationId: 'downloadExport',
    summary: 'Download a document',
    description:
      'The whole file, or with `Range` a part of it. Its name says whose it is and for whom: `Kowalczyk-Reyes - Resume - Blue Meridian.pdf`.',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: fileResponses(Object.values(MIME_TYPES)),
    problems: ['range-not-satisfiable'],
    async handle({ params, caller, req, res, services }) {
      const em = services.database.em.fork()
      const applicationId = { $in: ownedIds(em, Application, caller) }
      const row = await em.findOne(DocumentExport, { id: params.id, status: 'ready', applicationId })
      if (!row?.fileUrl) throw notFound('document')
      return sendFile(req, res, services, {
        key: row.fileUrl,
        name: nameOf(row, await loadFileNames(em, [row.id])),
        mimeType: row.mimeType ?? 'application/octet-stream',
        sizeBytes: row.sizeBytes ?? 0,
        contentHash: row.contentHash ?? '',
      })
    },
  }),
]
