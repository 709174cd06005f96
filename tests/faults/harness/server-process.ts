import { setTimeout as sleep } from 'node:timers/promises'
import type { LeashedProcess } from '../../../scripts/embedded/leashed-process.ts'

/** PostgreSQL or Temporal: killed without a goodbye, it comes back on the same port with the data it had on disk. */
export type ServerProcess = {
  crash(downMs: number): Promise<void>
  stop(): Promise<void>
}

export function serverProcess(first: LeashedProcess, startAgain: () => Promise<LeashedProcess>): ServerProcess {
  let current = first
  return {
    async crash(downMs) {
      await current.kill()
      await sleep(downMs)
      current = await startAgain()
    },
    stop: () => current.stop(),
  }
}
