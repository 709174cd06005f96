import { spawn, spawnSync } from 'node:child_process'
import { mkdir, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { dirname, join } from 'node:path'
import { programFolder } from './program-cache.ts'

export type GoProgram = {
  /** What the executable is called, as Go names it. */
  name: string
  /** The package that has its `main`. */
  path: string
  version: string
  /** Said before the first build: how long it takes on two cores. */
  takes: string
}
type Say = (message: string) => void

/** The program from this machine's cache, or built by Go and put there. Throws where Go is missing or fails. */
export async function findGoProgram(program: GoProgram, say: Say): Promise<string> {
  const folder = await programFolder(`${program.name}-${program.version}`)
  const cached = join(folder, executableOf(program))
  if (spawnSync(cached, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0) return cached
  const built = await buildGoProgram(program, folder, say)
  await rename(built, cached)
  await rm(dirname(built), { recursive: true, force: true })
  return cached
}

/** Builds the program into a new folder below this one, and answers with where it is. */
export async function buildGoProgram(program: GoProgram, folder: string, say: Say): Promise<string> {
  const { name, version, takes } = program
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) throw new Error('Go is not installed.')
  say(`${name}: building ${version} with Go, once; this takes ${takes}`)
  const bin = join(folder, `build.${process.pid}`)
  await mkdir(bin, { recursive: true })
  const startedMs = Date.now()
  const progress = setInterval(() => say(`${name}: still building (${secondsSince(startedMs)} s)`), 30_000)
  try {
    await goInstall(program, bin)
  } finally {
    clearInterval(progress)
  }
  say(`${name}: built in ${secondsSince(startedMs)} s, kept in ${folder}`)
  return join(bin, executableOf(program))
}

function executableOf({ name }: GoProgram): string {
  return platform() === 'win32' ? `${name}.exe` : name
}

function goInstall({ path, version }: GoProgram, bin: string): Promise<void> {
  const go = spawn('go', ['install', '-trimpath', '-ldflags=-s -w', `${path}@${version}`], {
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

function secondsSince(startedMs: number): number {
  return Math.round((Date.now() - startedMs) / 1000)
}
