import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'

/** The data that a command works on: what DATABASE_URL and FILES_URL name, or what a running `npm start` keeps. */
const dataFolder = resolve(process.env.DATA_DIR || '.data')

/** Throws when nothing is named and nothing runs. */
export async function databaseUrl(): Promise<string> {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL
  // Loaded only where it is needed: the image for containers has no embedded servers.
  const { runningDatabaseUrl } = await import('./embedded/running-database.ts')
  return runningDatabaseUrl(dataFolder)
}

export function fileStore(): FileStore {
  return openFileStore(process.env.FILES_URL || pathToFileURL(join(dataFolder, 'files')).href)
}
