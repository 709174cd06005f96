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
  /** SIGTERM; answers how long it took to end. Fails when it did not end by itself within `limitMs`. */
  terminate(limitMs: number): Promise<number>
}

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
  async function signal(name: NodeJS.Signals): Promise<ChildProcess | undefined> {
    const target = running()
    target?.kill(name)
    return target
  }
  async function kill(): Promise<void> {
    const target = await signal('SIGKILL')
    if (target) await once(target, 'exit')
  }
  return {
    name: options.name,
    start,
    kill,
    async freeze(ms) {
      await signal('SIGSTOP')
      await sleep(ms)
      await signal('SIGCONT')
    },
    async terminate(limitMs) {
      const startedMs = Date.now()
      const target = await signal('SIGTERM')
      if (!target) return 0
      const ended = once(target, 'exit')
      const late = sleep(limitMs, 'late', { ref: false })
      if ((await Promise.race([ended, late])) === 'late') {
        await kill()
        throw new Error(`${options.name} did not end within ${limitMs} ms of SIGTERM`)
      }
      return Date.now() - startedMs
    },
  }
}
