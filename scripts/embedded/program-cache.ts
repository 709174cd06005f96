import { access, constants, mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A folder for one version of a program that was fetched or built: the user's cache, so that it outlives a clone and CI can keep
 * it; the project's where there is none.
 */
export async function programFolder(nameAndVersion: string): Promise<string> {
  const shared = join(
    process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'job-application-backend',
    nameAndVersion,
  )
  try {
    await mkdir(shared, { recursive: true })
    await access(shared, constants.W_OK)
    return shared
  } catch {
    const own = join(PROJECT, '.cache', nameAndVersion)
    await mkdir(own, { recursive: true })
    return own
  }
}
