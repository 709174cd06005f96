import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const PYTHON_PACKAGE = fileURLToPath(new URL('../../clients/python/', import.meta.url))

/**
 * The folder of an environment with what clients/python is tested with, made at the first call for these requirements in the
 * user's cache: that takes a minute, and downloads. Throws what pip says.
 */
export async function pythonEnvironment(pythonVersion: string): Promise<string> {
  const requirements = join(PYTHON_PACKAGE, 'requirements.txt')
  const key = createHash('sha256').update(`${pythonVersion}\n${await readFile(requirements, 'utf8')}`)
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const folder = join(cache, 'job-application-backend', `python-${key.digest('hex').slice(0, 16)}`)
  if (await stat(folder).catch(() => null)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const partial = await mkdtemp(`${folder}.partial-`)
  try {
    await run('python3', ['-m', 'venv', partial])
    await run(join(partial, 'bin/python'), ['-m', 'pip', 'install', '--quiet', '--requirement', requirements])
    await rename(partial, folder)
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    // Whoever made it at the same time has made the same.
    if (!(await stat(folder).catch(() => null))) throw error
  }
  return folder
}
