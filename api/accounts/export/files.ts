import type { EntityManager } from '@mikro-orm/postgresql'
import { safeFileName } from '../../http/file-name.ts'

/** A stored file and where it lies in the archive. */
export type ExportedFile = { key: string; path: string }

/** Every file that is a person's, each under an id of its own, so that two of one name do not meet. */
export async function filesOf(em: EntityManager, userId: string): Promise<ExportedFile[]> {
  const rows = await em.execute<{ folder: string; id: string; key: string; name: string }[]>(
    `select 'resumes' as folder, v.id, f->>'key' as key, f->>'name' as name
        from resumes r join resume_versions v on v.resume_id = r.id, jsonb_array_elements(v.files) f where r.user_id = ?
      union all select 'attachments', id, file_url, file_name from attachments where user_id = ?
      union all select 'templates', id, file_url, name || '.docx' from templates where user_id = ? and deleted_at is null
      union all select 'documents', e.id, e.file_url, replace(e.doc_type, '_', '-') || '.' || e.format
        from applications a join document_exports e on e.application_id = a.id where a.user_id = ? and e.status = 'ready'
      order by 1, 2`,
    [userId, userId, userId, userId],
  )
  return rows.map(({ folder, id, key, name }) => ({ key, path: `files/${folder}/${id}/${safeFileName(name)}` }))
}
