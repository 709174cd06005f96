import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

/** One of the product's own programs as a process that can be killed, stopped in mid-air and started again. */
export type Program = {
  readonly name: string
  start(): Promise<void>
  /** SIGKILL: no goodbye, no clean-up. */
  kill(): Promise<void>
  /** SIGSTOP for a while: to the rest of the world it is dead, then it comes back and goes on in mid-sentence. */
  freeze(ms: number): Promise<void>
  /** SIGTERM. Fails when it did not end by itself within `limitMs`. */
  terminate(limitMs: number): Promise<Ended>
  /** A signal, and no more: `ended` tells what came of it. */
  signal(name: NodeJS.Signals): void
  /** When the process that runs now has ended. */
  ended(): Promise<Ended>
}

/** How a process ended: with a code, or by a signal that it did not take. */
export type Ended = { code: number | null; tookMs: number }

export type ProgramOptions = {
  name: string
  /** The path of its main file. */
  program: string
  environment: Record<string, string>
  /** Ready when this answers true. */
  ready: () => Promise<boolean>
  onLine?: (line: string) => void
}

const READY_TIMEOUT_MS = 90_000

export function program(options: ProgramOptions): Program {
  let child: ChildProcess | undefined

  const running = (): ChildProcess | undefined =>
    child && child.exitCode === null && child.signalCode === null ? child : undefined

  async function launch(): Promise<void> {
    if (running()) return
    child = spawn(process.execPath, [options.program], {
      env: { PATH: process.env.PATH, ...options.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => options.onLine?.(`${options.name}: ${text.trimEnd()}`))
  }
  async function start(): Promise<void> {
    const deadlineMs = Date.now() + READY_TIMEOUT_MS
    await launch()
    while (!(await options.ready())) {
      if (Date.now() > deadlineMs) throw new Error(`${options.name} did not become ready`)
      // The servers it needs may just be down themselves.
      await launch()
      await sleep(100)
    }
  }
  function signal(name: NodeJS.Signals): void {
    running()?.kill(name)
  }
  async function ended(): Promise<Ended> {
    const startedMs = Date.now()
    const target = running()
    if (target) await once(target, 'exit')
    return { code: child?.exitCode ?? null, tookMs: Date.now() - startedMs }
  }
  async function kill(): Promise<void> {
    signal('SIGKILL')
    await ended()
  }
  return {
    name: options.name,
    start,
    kill,
    signal,
    ended,
    async freeze(ms) {
      signal('SIGSTOP')
      await sleep(ms)
      signal('SIGCONT')
    },
    async terminate(limitMs) {
      const end = ended()
      signal('SIGTERM')
      const first = await Promise.race([end, sleep(limitMs, 'late' as const, { ref: false })])
      if (first !== 'late') return first
      await kill()
      throw new Error(`${options.name} did not end within ${limitMs} ms of SIGTERM`)
    },
  }
}
