import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../scripts/embedded/ports.ts'
import { type Program, program } from '../faults/harness/program.ts'
import { temporaryFolder } from './servers.ts'
import type { TestServices } from './services.ts'
import { workflowBundle } from './worker.ts'

/** The worker's own program, as a process; not started yet. `environment` goes over that of the services. */
export async function workerProgram(
  services: TestServices,
  environment: Record<string, string> = {},
  onLine: (line: string) => void = () => {},
): Promise<Program> {
  const bundle = join(await temporaryFolder(), 'workflows.js')
  await writeFile(bundle, (await workflowBundle()).code)
  let isReady = false
  return program({
    name: 'worker',
    program: fileURLToPath(import.meta.resolve('#activities/main.ts')),
    environment: { ...services.environment, LOG_LEVEL: 'info', WORKFLOW_BUNDLE: bundle, ...environment },
    ready: async () => isReady,
    onLine(line) {
      isReady ||= line.includes('worker is ready')
      onLine(line)
    },
  })
}

/** The API's own program, as a process on a port of its own; not started yet. `lines` is what it says. */
export async function apiProgram(
  services: TestServices,
  environment: Record<string, string> = {},
): Promise<{ program: Program; url: string; lines: string[] }> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const lines: string[] = []
  const api = program({
    name: 'api',
    program: fileURLToPath(import.meta.resolve('#api/main.ts')),
    environment: { ...services.environment, LOG_LEVEL: 'info', PORT: String(port), ...environment },
    ready: () =>
      fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    onLine: (line) => lines.push(line),
  })
  return { program: api, url, lines }
}
