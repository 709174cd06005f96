import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'

/**
 * The installation that a command works on: what the environment or `.env` names, and `npm start`'s own in `.data` (DATA_DIR)
 * otherwise. Its servers are loaded only where they are needed: the image for containers has none.
 */
if (existsSync('.env')) process.loadEnvFile()
const dataFolder = resolve(process.env.DATA_DIR || '.data')

/** The database that is named, or that of a running `npm start`. Throws when there is neither. */
export async function databaseUrl(): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  const { runningDatabaseUrl } = await import('./embedded/running-database.ts')
  return runningDatabaseUrl(dataFolder)
}

export function fileStore(): FileStore {
  return openFileStore(process.env.FILES_URL || pathToFileURL(join(dataFolder, 'files')).href)
}

/** Does the work on an empty database: the one that is named, or a new one in `.data`, beside what is there. */
export async function withDatabaseToFill<T>(
  work: (databaseUrl: string) => Promise<T>,
  say: (message: string) => void,
): Promise<T> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL)
  const { withEmptyDatabase, withServersOf } = await import('./embedded/installation-at-rest.ts')
  // Of the servers only the database is needed.
  return withServersOf(dataFolder, { ...process.env, TEMPORAL_ADDRESS: 'none' }, ({ environment, postgres }) => {
    const url = environment.DATABASE_URL ?? ''
    return postgres ? withEmptyDatabase(postgres, say, () => work(url)) : work(url)
  })
}

/**
 * Does the work with the configuration of API and worker, while neither runs: with servers that are named, and what is in `.data`
 * for those that are not.
 */
export async function withWholeEnvironment<T>(work: (environment: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  const isNamed = process.env.DATABASE_URL && process.env.TEMPORAL_ADDRESS
  if (isNamed || !existsSync(dataFolder)) return work(process.env)
  const { withServersOf } = await import('./embedded/installation-at-rest.ts')
  return withServersOf(dataFolder, process.env, ({ environment }) => work(environment))
}
