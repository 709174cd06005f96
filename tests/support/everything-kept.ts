import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestServices } from './services.ts'

/** Every row of every table, as text. */
export async function wholeDatabase({ database }: TestServices): Promise<string> {
  const em = database.em.fork()
  const tables = await em.execute<{ name: string }[]>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await em.execute<{ row: string }[]>(`select t::text as row from ${name} t`)
      return rows.map(({ row }) => `${name} ${row}`).join('\n')
    }),
  )
  return texts.join('\n')
}

/** Every file of the store by its path, with its bytes. */
export async function wholeFileStore({ config }: TestServices): Promise<Map<string, Buffer>> {
  const folder = fileURLToPath(config.FILES_URL)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path)] as const)))
}
