import { spawn, spawnSync } from 'node:child_process'
import { access, constants, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { homedir, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const CLI_VERSION = 'v1.5.1'
const CLI_MODULE = `github.com/temporalio/cli/cmd/temporal@${CLI_VERSION}`
const EXECUTABLE = platform() === 'win32' ? 'temporal.exe' : 'temporal'
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Finds a program that can run the Temporal dev server, or gets one: from the PATH, from our cache, by the SDK's own
 * download, or built by Go. What was fetched or built is cached for every later run on this machine.
 */
export async function findTemporalCli(say: (message: string) => void): Promise<string> {
  if (answers('temporal')) return 'temporal'
  const folder = await cacheFolder()
  const cached = join(folder, EXECUTABLE)
  if (answers(cached)) return cached
  await mkdir(folder, { recursive: true })
  const failures: string[] = []
  for (const source of [download, build]) {
    try {
      const program = await source(folder, say)
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

/** The user's cache, so that it outlives a clone and CI can keep it; the project's where there is none. */
async function cacheFolder(): Promise<string> {
  const version = `temporal-cli-${CLI_VERSION}`
  const shared = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'job-application-backend', version)
  try {
    await mkdir(shared, { recursive: true })
    await access(shared, constants.W_OK)
    return shared
  } catch {
    return join(PROJECT, '.cache', version)
  }
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

async function build(folder: string, say: (message: string) => void): Promise<string> {
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) throw new Error('Go is not installed.')
  say(`Temporal: building its CLI ${CLI_VERSION} with Go, once; this takes minutes (2 to 5 on two cores)`)
  const bin = join(folder, `build.${process.pid}`)
  await mkdir(bin, { recursive: true })
  const startedMs = Date.now()
  const progress = setInterval(() => say(`Temporal: still building (${secondsSince(startedMs)} s)`), 30_000)
  try {
    await goInstall(bin)
  } finally {
    clearInterval(progress)
  }
  say(`Temporal: built in ${secondsSince(startedMs)} s, kept in ${folder}`)
  return join(bin, EXECUTABLE)
}

function goInstall(bin: string): Promise<void> {
  const go = spawn('go', ['install', '-trimpath', '-ldflags=-s -w', CLI_MODULE], {
    env: { ...process.env, GOBIN: bin, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' },
    cwd: bin,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let lastLine = ''
  go.stderr.setEncoding('utf8').on('data', (text: string) => {
    lastLine = text.trim().split('\n').at(-1) ?? lastLine
  })
  return new Promise((resolve, reject) => {
    go.on('error', reject)
    go.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`go install failed: ${lastLine}`))))
  })
}

function rootMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split(': ').slice(-3).join(': ')
}

function secondsSince(startedMs: number): number {
  return Math.round((Date.now() - startedMs) / 1000)
}
