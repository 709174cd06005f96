import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Kysely } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import type { Tables } from '#shared/database/tables.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { nameFile } from '#shared/files/key.ts'
import { type CopyConnection, copyStatement, type InformationSchema, openCopyConnection } from './copy.ts'
import { MANIFEST, type Manifest, manifestSchema } from './manifest.ts'

/** The backup cannot be restored here; the message says why. Nothing was changed. */
export class RestoreRefused extends Error {
  override name = 'RestoreRefused'
}

/** A whole backup of which every part is as it was written. */
export type CheckedBackup = { folder: string; manifest: Manifest }

/** Reads every part of a backup once, before anything is done with it. Throws RestoreRefused. */
export async function checkBackup(folder: string): Promise<CheckedBackup> {
  const manifest = await readManifest(folder)
  await checkParts(manifest, folder)
  return { folder, manifest }
}

/**
 * Loads a backup into an empty database and a file store: all tables in one transaction; then it brings the schema of an older
 * backup up to date. Throws RestoreRefused.
 */
export async function restore(
  databaseUrl: string,
  files: FileStore,
  { folder, manifest }: CheckedBackup,
): Promise<Manifest> {
  const connection = await openCopyConnection(databaseUrl)
  const database = await openDatabase({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: 2 })
  try {
    const there = await connection.db
      .withTables<InformationSchema>()
      .selectFrom('information_schema.tables')
      .select('table_name')
      .where('table_schema', '=', 'public')
      .limit(1)
      .execute()
    if (there.length > 0) throw new RestoreRefused('The database is not empty. Restore into a new one.')
    await checkMayLoad(connection)
    const known = (await database.migrator.getPending()).map(({ name }) => name)
    const last = manifest.migrations.at(-1)
    if (!last || manifest.migrations.some((name, index) => known[index] !== name))
      throw new RestoreRefused(
        'The backup was made by another version of the product. Use that version, or a newer one.',
      )
    for (const key of manifest.files) await files.put(await readFile(join(folder, 'files', key)), extensionOf(key))
    await database.migrator.up({ to: last })
    await loadTables(connection, manifest, folder)
    await migrate(database)
    return manifest
  } finally {
    await database.close(true)
    await connection.close()
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => null)
  if (text === null) throw new RestoreRefused(`There is no whole backup in ${folder}: ${MANIFEST} is missing.`)
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    throw new RestoreRefused(`${MANIFEST} is damaged, or of a version that this one does not know.`)
  }
}

async function checkParts(manifest: Manifest, folder: string): Promise<void> {
  for (const { name, sha256 } of manifest.tables) {
    const hash = createHash('sha256')
    await pipeline(createReadStream(join(folder, 'database', `${name}.copy`)), hash).catch(() => {})
    if (hash.digest('hex') !== sha256) throw new RestoreRefused(`database/${name}.copy is damaged.`)
  }
  for (const key of manifest.files) {
    const bytes = await readFile(join(folder, 'files', key)).catch(() => Buffer.alloc(0))
    if (keyOf(key, bytes) !== key) throw new RestoreRefused(`files/${key} is damaged.`)
  }
}

/** Tables are loaded without their triggers, which would refuse rows in any but the order in which they came to be. */
async function switchOffTriggers(db: Kysely<Tables>): Promise<void> {
  await db
    .selectNoFrom(({ fn, val, lit }) =>
      fn('set_config', [val('session_replication_role'), val('replica'), lit(true)]).as('role'),
    )
    .execute()
}

async function checkMayLoad({ db }: CopyConnection): Promise<void> {
  const trial = await db.startTransaction().execute()
  const refused = await switchOffTriggers(trial).then(
    () => false,
    () => true,
  )
  await trial.rollback().execute()
  if (refused)
    throw new RestoreRefused(
      'The database’s user may not switch off triggers. Restore as a superuser, or `grant set on parameter session_replication_role` to it.',
    )
}

async function loadTables({ db, client }: CopyConnection, manifest: Manifest, folder: string): Promise<void> {
  await db.transaction().execute(async (loading) => {
    await switchOffTriggers(loading)
    for (const table of manifest.tables) {
      const copy = client.query(copyFrom(copyStatement(loading, table, 'from')))
      await pipeline(createReadStream(join(folder, 'database', `${table.name}.copy`)), copy)
      if (copy.rowCount !== table.rows)
        throw new Error(`${table.name} has ${copy.rowCount} rows instead of ${table.rows}`)
    }
  })
}

function keyOf(key: string, bytes: Buffer): string {
  return nameFile(bytes, extensionOf(key)).key
}

function extensionOf(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1)
}
