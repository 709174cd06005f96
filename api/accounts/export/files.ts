import type { EntityManager } from '@mikro-orm/postgresql'
import { tablesOf } from '#shared/database/tables.ts'
import { rowsOfFiles } from '#shared/files/references.ts'
import { safeFileName } from '../../http/file-name.ts'

/** A stored file and where it lies in the archive. */
type ExportedFile = { key: string; path: string }
type Folder = 'resumes' | 'attachments' | 'templates' | 'documents'

/** Every file that is a person's, each under an id of its own, so that two of one name do not meet. */
export async function filesOf(em: EntityManager, userId: string): Promise<ExportedFile[]> {
  const db = tablesOf(em)
  const rows = await db
    .selectFrom('resumes')
    .innerJoin('resume_versions', 'resume_versions.resume_id', 'resumes.id')
    .innerJoinLateral(
      ({ ref }) => rowsOfFiles(ref('resume_versions.files')),
      (join) => join.onTrue(),
    )
    .select(({ val }) => [val<Folder>('resumes').as('folder'), 'resume_versions.id', 'file.key', 'file.name'])
    .where('resumes.user_id', '=', userId)
    .unionAll(
      db
        .selectFrom('attachments')
        .select(({ val }) => [val<Folder>('attachments').as('folder'), 'id', 'file_url as key', 'file_name as name'])
        .where('user_id', '=', userId),
    )
    .unionAll(
      db
        .selectFrom('templates')
        .select(({ eb, val }) => [
          val<Folder>('templates').as('folder'),
          'id',
          'file_url as key',
          eb('name', '||', '.docx').as('name'),
        ])
        .where('user_id', '=', userId)
        .where('deleted_at', 'is', null),
    )
    .unionAll(
      db
        .selectFrom('applications')
        .innerJoin('document_exports', 'document_exports.application_id', 'applications.id')
        .select(({ eb, fn, ref, val }) => [
          val<Folder>('documents').as('folder'),
          'document_exports.id',
          ref('document_exports.file_url').$notNull().as('key'),
          eb(
            eb(fn<string>('replace', ['document_exports.doc_type', val('_'), val('-')]), '||', val('.')),
            '||',
            ref('document_exports.format'),
          ).as('name'),
        ])
        .where('applications.user_id', '=', userId)
        .where('document_exports.status', '=', 'ready'),
    )
    .orderBy('folder')
    .orderBy('id')
    .execute()
  return rows.map(({ folder, id, key, name }) => ({ key, path: `files/${folder}/${id}/${safeFileName(name)}` }))
}
