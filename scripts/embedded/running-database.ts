import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DATABASE } from './servers.ts'

/** The port stands in the fourth line of the file that PostgreSQL keeps while it runs. */
const PORT_LINE = 3

/** The address of the database that a running `npm start` keeps in this folder. Throws when there is none. */
export async function runningDatabaseUrl(dataFolder: string): Promise<string> {
  const folder = resolve(dataFolder)
  const lines = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const port = Number(lines[PORT_LINE])
  if (!port)
    throw new Error(`No database runs on the data in ${folder}. Start it with \`npm start\`, or set DATABASE_URL.`)
  const password = (await readFile(join(folder, 'postgres-password'), 'utf8')).trim()
  return `postgresql://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${DATABASE}`
}
