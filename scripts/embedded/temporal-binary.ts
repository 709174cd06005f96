import { spawnSync } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { buildGoProgram, type GoProgram } from './go-program.ts'
import { programFolder } from './program-cache.ts'

const CLI: GoProgram = {
  name: 'temporal',
  path: 'github.com/temporalio/cli/cmd/temporal',
  version: 'v1.5.1',
  takes: 'minutes (2 to 5 on two cores)',
}
const EXECUTABLE = platform() === 'win32' ? 'temporal.exe' : 'temporal'

/**
 * Finds a program that can run the Temporal dev server, or gets one: from the PATH, from our cache, by the SDK's own
 * download, or built by Go. What was fetched or built is cached for every later run on this machine.
 */
export async function findTemporalCli(say: (message: string) => void): Promise<string> {
  if (answers('temporal')) return 'temporal'
  const folder = await programFolder(`temporal-cli-${CLI.version}`)
  const cached = join(folder, EXECUTABLE)
  if (answers(cached)) return cached
  const build = () => buildGoProgram(CLI, folder, say)
  const failures: string[] = []
  for (const source of [() => download(folder, say), build]) {
    try {
      const program = await source()
      await rename(program, cached)
      await rm(dirname(program), { recursive: true, force: true })
      return cached
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(
    'No Temporal server was found and none could be fetched. Install the Temporal CLI ' +
      '(https://docs.temporal.io/cli), or Go 1.24 or newer, or set TEMPORAL_ADDRESS to a server of your own.\n' +
      failures.map((failure) => `  ${failure}`).join('\n'),
  )
}

function answers(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

async function download(folder: string, say: (message: string) => void): Promise<string> {
  say('Temporal: no server found on this machine, trying the download of its SDK (about 50 MB, once)')
  const partial = join(folder, `download.${process.pid}`)
  await mkdir(partial, { recursive: true })
  // Only a first run needs it, and it loads a whole SDK.
  const { TestWorkflowEnvironment } = await import('@temporalio/testing')
  const silent = { executable: { type: 'cached-download' as const, downloadDir: partial } }
  try {
    await (await TestWorkflowEnvironment.createLocal({ server: silent })).teardown()
  } catch (error) {
    await rm(partial, { recursive: true, force: true })
    throw new Error(`The SDK's download failed: ${rootMessage(error)}`)
  }
  const [name] = (await readdir(partial)).filter((entry) => answers(join(partial, entry)))
  if (!name) throw new Error("The SDK's download left no program that runs.")
  return join(partial, name)
}

function rootMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split(': ').slice(-3).join(': ')
}
