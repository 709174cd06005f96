import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { OutboxTopic } from '#shared/database/journal.ts'
import { describeError } from '#shared/describe-error.ts'
import { loopFailed } from '#shared/telemetry/happenings.ts'
import type { OutboxSignal } from './listen.ts'

export type Loop = {
  /** Does the work again, right after what it does now. */
  wake: () => void
  stop: () => Promise<void>
}
type LoopOptions = {
  outbox: OutboxSignal
  logger: Logger
  /** Names the work in the log, where failures are told at the first and then ever more rarely. */
  task: string
  /** What in the outbox wakes it. */
  topics: readonly OutboxTopic[]
  /** The slow tick, for what was left behind. */
  tickMs: number
  /** The least pause between two passes: commits that follow each other closely are one pass. */
  restMs?: number
}

/** Does a piece of work again and again: right after a commit that wrote something for it to the outbox, and at a slow tick. */
export function startLoop(options: LoopOptions, work: () => Promise<void>): Loop {
  const { outbox, logger, task, topics, tickMs, restMs = 0 } = options
  let stopping = false
  let due = true
  let wake = (): void => {}
  const nudge = (): void => {
    due = true
    wake()
  }

  const loop = async (): Promise<void> => {
    let failures = 0
    while (!stopping) {
      if (!due)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, tickMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      due = false
      try {
        await work()
        failures = 0
      } catch (error) {
        failures += 1
        loopFailed.tell(() => ({ task }))
        // Temporal or a database being away is a state, not a stream of news.
        if (Math.log2(failures) % 1 === 0)
          logger.warn({ ...describeError(error), failures }, `${task} failed; it will be tried again`)
      }
      if (restMs > 0 && !stopping) await sleep(restMs)
    }
  }
  const unsubscribe = outbox.subscribe(topics, nudge)
  const running = loop()
  return {
    wake: nudge,
    async stop() {
      stopping = true
      nudge()
      await running
      unsubscribe()
    },
  }
}
