import type { EntityManager } from '@mikro-orm/postgresql'
import type { FileStore } from './file-store.ts'
import { nameFile } from './key.ts'

/**
 * Keeps a file for a row that this transaction writes. Equal content is one file, so another row's may be on its way out at
 * this very moment: the lock, held until the commit, lets a removal see the new row or happen before the file is written.
 */
export async function keepFile(
  em: EntityManager,
  files: FileStore,
  bytes: Uint8Array,
  extension: string,
): Promise<{ key: string; contentHash: string }> {
  const { key } = nameFile(bytes, extension)
  await em.execute('select pg_advisory_xact_lock_shared(hashtextextended(?, 0))', [lockName(key)])
  return files.put(bytes, extension)
}

/** Puts files on the list of those to be removed; what other rows need then stays. */
export async function releaseFiles(em: EntityManager, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await em.execute('insert into file_removals (key) select unnest(?::text[])', [`{${keys.join(',')}}`])
}

export type Release = { id: string; key: string }

/** Removes a released file unless a row still needs it. Where that row is just being deleted, its own release follows. */
export async function removeReleased(em: EntityManager, files: FileStore, { id, key }: Release): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lockName(key)])
  const [row] = await em.execute<{ needed: boolean }[]>(
    `select exists (select 1 from document_exports where file_url = ?)
      or exists (select 1 from attachments where file_url = ?)
      or exists (select 1 from templates where file_url = ? and deleted_at is null)
      or exists (select 1 from resume_versions where files @> ?::jsonb) as needed`,
    [key, key, key, JSON.stringify([{ key }])],
  )
  if (!row?.needed) await files.remove(key)
  await em.execute('delete from file_removals where id = ?', [id])
}

function lockName(key: string): string {
  return `file ${key}`
}
