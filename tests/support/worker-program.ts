import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
