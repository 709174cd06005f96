import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { KILL, type LeashOptions } from './leash-options.ts'

const LEASH = fileURLToPath(new URL('./leash.ts', import.meta.url))
/** The last lines of output, shown when a process ends unexpectedly. */
const LINES_KEPT = 20

export type LeashedProcess = {
  name: string
  /** The process that holds it: it and whatever it started are below this one. */
  pid: number | undefined
  /** Settles when the process has ended, however it ended. */
  exited: Promise<{ code: number; stopped: boolean }>
  /** Stops it and waits until it is gone. Safe to call again. */
  stop(): Promise<void>
  /** Ends it at once, with no time to clean up. */
  kill(): Promise<void>
  /** The end of what it wrote, for error messages. */
  lastLines(): string
}

type ProcessOptions = Pick<LeashOptions, 'command' | 'args' | 'uid' | 'gid'> & {
  name: string
  env?: NodeJS.ProcessEnv
  cwd?: string
  stopSignal?: LeashOptions['stopSignal']
  graceMs?: number
  onLine?: (line: string) => void
}

/** Starts a command that stops together with this process, even if this process is killed. */
export function startLeashed(options: ProcessOptions): LeashedProcess {
  const leash: LeashOptions = {
    command: options.command,
    args: options.args,
    stopSignal: options.stopSignal ?? 'SIGTERM',
    graceMs: options.graceMs ?? 15_000,
    uid: options.uid,
    gid: options.gid,
  }
  const child = spawn(process.execPath, [LEASH, JSON.stringify(leash)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: options.env ?? process.env,
    cwd: options.cwd,
  })
  const lines = keepLastLines(child, options.onLine)
  let stopped = false
  const exited = new Promise<{ code: number; stopped: boolean }>((resolve) => {
    child.on('error', () => resolve({ code: 127, stopped }))
    child.on('close', (code) => resolve({ code: code ?? 1, stopped }))
  })
  child.stdin.on('error', () => undefined)
  const ask = async (byte: string): Promise<void> => {
    stopped = true
    child.stdin.write(byte)
    await exited
  }
  return {
    name: options.name,
    pid: child.pid,
    exited,
    lastLines: () => lines.join('\n'),
    stop: () => ask('.'),
    kill: () => ask(KILL),
  }
}

function keepLastLines(child: ChildProcess, onLine?: (line: string) => void): string[] {
  const kept: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      kept.push(line)
      if (kept.length > LINES_KEPT) kept.shift()
      onLine?.(line)
    })
  }
  return kept
}
