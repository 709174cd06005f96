import type { EntityManager } from '@mikro-orm/postgresql'
import { lockName, lockNameShared } from '#shared/database/advisory-locks.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { FileStore } from './file-store.ts'
import { nameFile } from './key.ts'
import { namedBy, rowsOfKeys } from './references.ts'

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
  await lockNameShared(em, lockOf(key))
  return files.put(bytes, extension)
}

/** Puts files on the list of those to be removed; what other rows need then stays. */
export async function releaseFiles(em: EntityManager, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return
  await tablesOf(em)
    .insertInto('file_removals')
    .columns(['key'])
    .expression(({ selectFrom }) => selectFrom(rowsOfKeys(keys)).select('given.key'))
    .execute()
}

export type ReleasedFile = { id: string; key: string }

/** Removes a released file unless a row still needs it. Where that row is just being deleted, its own release follows. */
export async function removeReleased(em: EntityManager, files: FileStore, { id, key }: ReleasedFile): Promise<void> {
  await lockName(em, lockOf(key))
  const { needed } = await tablesOf(em)
    .selectNoFrom(({ or, cast, val }) => or(namedBy(cast<string>(val(key), 'text'))).as('needed'))
    .executeTakeFirstOrThrow()
  if (!needed) await files.remove(key)
  await tablesOf(em).deleteFrom('file_removals').where('id', '=', id).execute()
}

function lockOf(key: string): string {
  return `file ${key}`
}
