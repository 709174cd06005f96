import type { Logger } from 'pino'
import type { OutboxSignal } from './listen.ts'

export type Loop = { stop: () => Promise<void> }

/**
 * Does a piece of work again and again: right after each commit that wrote to the outbox, and at a slow tick for what was
 * left behind. `task` names it in the log, where failures are told at the first and then ever more rarely.
 */
export function startLoop(
  { outbox, logger, tickMs }: { outbox: OutboxSignal; logger: Logger; tickMs: number },
  task: string,
  work: () => Promise<void>,
): Loop {
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
        // Temporal or a database being away is a state, not a stream of news.
        if (Math.log2(failures) % 1 === 0)
          logger.warn(
            { error: error instanceof Error ? error.name : typeof error, failures },
            `${task} failed; it will be tried again`,
          )
      }
    }
  }
  const unsubscribe = outbox.subscribe(nudge)
  const running = loop()
  return {
    async stop() {
      stopping = true
      nudge()
      await running
      unsubscribe()
    },
  }
}
