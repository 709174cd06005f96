import { Application, Resume } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import type { PageQuery } from '../http/paging.ts'
import { attachmentsOf } from './find.ts'
import type { ShownAttachment } from './schema.ts'

export type AttachmentsQuery = PageQuery & { applicationId?: string | undefined; resumeId?: string | undefined }

/**
 * The caller's attachments, newest first, and one more than the page holds: all, or those of one application or resume. Throws a 404
 * where that is somebody else's.
 */
export async function listAttachments(
  database: Database,
  caller: Caller,
  query: AttachmentsQuery,
): Promise<ShownAttachment[]> {
  const em = database.em.fork()
  const { applicationId, resumeId } = query
  if (applicationId !== undefined) await owned(em, Application, applicationId, caller)
  if (resumeId !== undefined) await owned(em, Resume, resumeId, caller)
  let page = attachmentsOf(em, caller.id)
    .select([
      'attachments.id',
      'attachments.application_id as applicationId',
      'attachments.resume_id as resumeId',
      'attachments.file_name as fileName',
      'attachments.mime_type as mimeType',
      'attachments.size_bytes as sizeBytes',
      'attachments.content_hash as contentHash',
      'attachments.created_at as createdAt',
    ])
    .orderBy('attachments.id', 'desc')
    .limit(query.limit + 1)
  if (applicationId !== undefined) page = page.where('attachments.application_id', '=', applicationId)
  if (resumeId !== undefined) page = page.where('attachments.resume_id', '=', resumeId)
  if (query.cursor !== undefined) page = page.where('attachments.id', '<', query.cursor)
  const rows = await page.execute()
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }))
}
