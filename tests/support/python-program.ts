import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { workerDatabaseUrl } from '#shared/exchanges/worker-role.ts'
import { PYTHON_PACKAGE } from '../../scripts/python/environment.ts'
import type { TestServices } from './services.ts'

/** What a program of clients/python finds in its environment: its own sources, and the servers of these services. */
export function pythonVariables({ config }: TestServices): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    PYTHONPATH: `${join(PYTHON_PACKAGE, 'src')}:${join(PYTHON_PACKAGE, 'tests')}`,
    TEMPORAL_ADDRESS: config.TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: config.TEMPORAL_NAMESPACE,
    LLM_TASK_QUEUE: config.LLM_TASK_QUEUE,
    LLM_DATABASE_URL: workerDatabaseUrl(config),
  }
}

export type PythonProgram = {
  /** As Temporal knows a worker in Python: the number of its process before an `@`. */
  readonly pid: number
  readonly lines: string[]
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>
  /** SIGTERM; answers with the code that it ended with. */
  stop(): Promise<number | null>
}

/** Starts a program of the environment in clients/python. */
export function startPython(
  environment: string,
  args: readonly string[],
  variables: Record<string, string>,
): PythonProgram {
  const child = spawn(join(environment, 'bin/python'), args, {
    cwd: PYTHON_PACKAGE,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)))
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (hasEnded(child)) return child.exitCode
    child.kill(signal)
    await once(child, 'close')
    return child.exitCode
  }
  return {
    pid: child.pid ?? 0,
    lines,
    kill: async () => {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
