import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Tables } from '#shared/database/tables.ts'
import { FileMissing, type FileStore } from '#shared/files/file-store.ts'
import { selectNamedFiles } from '#shared/files/references.ts'
import { copyStatement, type InformationSchema, openCopyConnection } from './copy.ts'
import { MANIFEST, type Manifest } from './manifest.ts'

/**
 * Copies everything into an empty folder: each table as PostgreSQL's COPY text, read in one snapshot, so that the product may
 * go on meanwhile; then every file that those rows name. Throws when the folder is not empty.
 */
export async function backUp(databaseUrl: string, files: FileStore, folder: string): Promise<Manifest> {
  await mkdir(join(folder, 'database'), { recursive: true })
  if ((await readdir(folder)).length > 1) throw new Error(`${folder} is not empty.`)
  const { db, client, close } = await openCopyConnection(databaseUrl)
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (snapshot) => {
        const migrations = await snapshot.selectFrom('migrations').select('name').orderBy('id').execute()
        const tables: Manifest['tables'] = []
        for (const table of await listTables(snapshot))
          tables.push({
            ...table,
            ...(await copyTable(snapshot, client, table, join(folder, 'database', `${table.name}.copy`))),
          })
        const named = await selectNamedFiles(snapshot).execute()
        const kept: string[] = []
        const missingFiles: string[] = []
        for (const { key } of named)
          if (await copyFile(files, key, join(folder, 'files', key))) kept.push(key)
          else missingFiles.push(key)
        const manifest: Manifest = {
          format: 1,
          createdAt: new Date().toISOString(),
          migrations: migrations.map(({ name }) => name),
          tables,
          files: kept,
          missingFiles,
        }
        await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
        return manifest
      })
  } finally {
    await close()
  }
}

type TableWithColumns = { name: string; columns: string[] }

/** Every table of ours, without the list of migrations, and with the columns that can be written. */
async function listTables(db: Kysely<Tables>): Promise<TableWithColumns[]> {
  const rows = await db
    .withTables<InformationSchema>()
    .selectFrom('information_schema.tables as t')
    .innerJoin('information_schema.columns as c', (join) =>
      join.onRef('c.table_schema', '=', 't.table_schema').onRef('c.table_name', '=', 't.table_name'),
    )
    .select(['t.table_name as name', 'c.column_name as column'])
    .where('t.table_schema', '=', 'public')
    .where('t.table_type', '=', 'BASE TABLE')
    .where('t.table_name', '<>', 'migrations')
    .where('c.is_generated', '=', 'NEVER')
    .orderBy('t.table_name')
    .orderBy('c.ordinal_position')
    .execute()
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, ofTable]) => ({
    name,
    columns: ofTable.map(({ column }) => column),
  }))
}

async function copyTable(
  db: Kysely<Tables>,
  client: pg.Client,
  table: TableWithColumns,
  path: string,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  const copy = client.query(copyTo(copyStatement(db, table, 'to')))
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(copy, hashing, createWriteStream(path, { mode: 0o600 }))
  return { rows: copy.rowCount, sha256: hash.digest('hex') }
}

/** False where the store does not have the file. */
async function copyFile(files: FileStore, key: string, path: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, await files.get(key), { mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof FileMissing) return false
    throw error
  }
}
