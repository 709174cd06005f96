import { z } from 'zod'
import { Application, DocumentExport } from '#shared/database/entities/index.ts'
import { DOC_TYPES, EXPORT_FORMATS } from '#shared/domain/application.ts'
import { ok, operation } from '../http/operation.ts'
import { notFound } from '../http/problem.ts'
import { sendFile } from '../http/send-file.ts'
import { idParam } from './jobs.ts'

const exportSchema = z
  .object({
    id: z.uuid(),
    applicationId: z.uuid(),
    docType: z.enum(DOC_TYPES),
    format: z.enum(EXPORT_FORMATS),
    design: z.string(),
    contentHash: z.string(),
    draftHash: z.string(),
    sizeBytes: z.int(),
    fileUrl: z.string().meta({ description: 'Where to download it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Export' })

function present(row: DocumentExport) {
  const { id, applicationId, docType, format, design, draftHash, createdAt } = row
  return {
    id,
    applicationId,
    docType,
    format,
    design,
    draftHash,
    contentHash: row.contentHash,
    sizeBytes: row.sizeBytes,
    fileUrl: `/exports/${id}/file`,
    createdAt,
  }
}

export const exportOperations = [
  operation({
    method: 'get',
    path: '/applications/:id/exports',
    operationId: 'listExports',
    summary: 'The documents of an application',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'All that are finished.', schema: z.object({ items: z.array(exportSchema) }) } },
    async handle({ params, caller, services: { database } }) {
      const em = database.em.fork()
      const application = await em.findOne(Application, { id: params.id, userId: caller.id, deletedAt: null })
      if (!application) throw notFound('application')
      const rows = await em.find(
        DocumentExport,
        { applicationId: application.id, status: 'ready' },
        { orderBy: { id: 'asc' } },
      )
      return ok({ items: rows.map(present) })
    },
  }),
  operation({
    method: 'get',
    path: '/exports/:id/file',
    operationId: 'downloadExport',
    summary: 'Download a document',
    tag: 'documents',
    access: 'user',
    params: idParam,
    responses: {
      200: {
        description: 'The file.',
        contentType: 'application/octet-stream',
        schema: z.string().meta({ override: { type: 'string', format: 'binary' } }),
      },
    },
    async handle({ params, caller, req, res, services: { database, files } }) {
      const em = database.em.fork()
      const row = await em.findOne(DocumentExport, { id: params.id, status: 'ready' })
      const application =
        row && (await em.findOne(Application, { id: row.applicationId, userId: caller.id, deletedAt: null }))
      if (!row?.fileUrl || !application) throw notFound('document')
      return sendFile(req, res, files, {
        key: row.fileUrl,
        name: `${row.docType.replace('_', '-')}.${row.format}`,
        mimeType: row.mimeType ?? 'application/octet-stream',
        sizeBytes: row.sizeBytes ?? 0,
        contentHash: row.contentHash ?? '',
      })
    },
  }),
]
