import { setTimeout as sleep } from 'node:timers/promises'
import type { LeashedProcess } from './leashed-process.ts'

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 30_000
/** After this long the next crash counts as the first again. */
const STEADY_AFTER_MS = 60_000

type Supervised = {
  stop(): Promise<void>
}

/** Keeps a running process running: starts it again when it ends by itself, waiting longer each time. */
export function supervise(
  first: LeashedProcess,
  startAgain: () => Promise<LeashedProcess>,
  say: (message: string) => void,
): Supervised {
  const stopped = new AbortController()
  let current = first

  const watch = async (): Promise<void> => {
    let delayMs = FIRST_DELAY_MS
    let startedMs = Date.now()
    while (!stopped.signal.aborted) {
      const { code } = await current.exited
      if (stopped.signal.aborted) return
      if (Date.now() - startedMs > STEADY_AFTER_MS) delayMs = FIRST_DELAY_MS
      say(`${first.name} ended by itself (code ${code}); it starts again in ${delayMs / 1000} s`)
      await sleep(delayMs, undefined, { signal: stopped.signal }).catch(() => undefined)
      if (stopped.signal.aborted) return
      delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)
      startedMs = Date.now()
      try {
        current = await startAgain()
      } catch (error) {
        say(`${first.name} did not start: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  const watching = watch()

  return {
    async stop() {
      stopped.abort()
      await current.stop()
      // It may have been starting again just now.
      await watching
      await current.stop()
    },
  }
}
