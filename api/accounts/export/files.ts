import type { EntityManager } from '@mikro-orm/postgresql'
import { tablesOf } from '#shared/database/tables.ts'
import { selectGivenFiles } from '#shared/files/references.ts'
import { nameExport, selectExportsToName } from '../../exports/file-name.ts'
import { safeFileName } from '../../http/file-name.ts'

/** A stored file and where it lies in the archive. */
type ExportedFile = { key: string; path: string }

/** Every file that is a person's, each under an id of its own, so that two of one name do not meet. */
export async function filesOf(em: EntityManager, userId: string): Promise<ExportedFile[]> {
  const db = tablesOf(em)
  const given = await selectGivenFiles(db, userId).execute()
  const documents = await selectExportsToName(db)
    .select(({ ref }) => ref('document_exports.file_url').$notNull().as('key'))
    .where('applications.user_id', '=', userId)
    .where('document_exports.status', '=', 'ready')
    .orderBy('document_exports.id')
    .execute()
  return [
    ...documents.map((made) => ({ key: made.key, path: `files/documents/${made.id}/${nameExport(made)}` })),
    ...given.map(({ folder, id, key, name }) => ({ key, path: `files/${folder}/${id}/${safeFileName(name)}` })),
  ]
}
