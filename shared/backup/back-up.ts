import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { FileMissing, type FileStore } from '../files/file-store.ts'
import { MANIFEST, type Manifest, quoted } from './manifest.ts'

/**
 * Copies everything into an empty folder: each table as PostgreSQL's COPY text, read in one snapshot, so that the product may
 * go on meanwhile; then every file that those rows name. Throws when the folder is not empty.
 */
export async function backUp(databaseUrl: string, files: FileStore, folder: string): Promise<Manifest> {
  await mkdir(join(folder, 'database'), { recursive: true })
  if ((await readdir(folder)).length > 1) throw new Error(`${folder} is not empty.`)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const migrations = await client.query<{ name: string }>('select name from migrations order by id')
    const tables: Manifest['tables'] = []
    for (const { name, columns } of await tablesOf(client)) {
      const part = await copyTable(client, name, columns, join(folder, 'database', `${name}.copy`))
      tables.push({ name, columns, ...part })
    }
    const named = await client.query<{ key: string }>(NAMED_FILES)
    const kept: string[] = []
    const missingFiles: string[] = []
    for (const { key } of named.rows)
      if (await copyFile(files, key, join(folder, 'files', key))) kept.push(key)
      else missingFiles.push(key)
    const manifest: Manifest = {
      format: 1,
      createdAt: new Date().toISOString(),
      migrations: migrations.rows.map(({ name }) => name),
      tables,
      files: kept,
      missingFiles,
    }
    await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
    return manifest
  } finally {
    await client.end()
  }
}

/** Every file that a row names. */
const NAMED_FILES = `select file_url as key from document_exports where file_url is not null
  union select file_url from attachments
  union select file_url from templates where deleted_at is null
  union select f->>'key' from resume_versions, jsonb_array_elements(files) f
  order by key`

async function tablesOf(client: pg.Client): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
      from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'migrations'
        and c.is_generated = 'NEVER'
      group by 1 order by 1`,
  )
  return rows
}

async function copyTable(
  client: pg.Client,
  name: string,
  columns: readonly string[],
  path: string,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  const copy = client.query(copyTo(`copy ${quoted(name)} (${columns.map(quoted).join(', ')}) to stdout`))
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
