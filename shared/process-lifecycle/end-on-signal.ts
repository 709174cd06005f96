import { constants } from 'node:os'
import type { Logger } from 'pino'
import { describeError } from '#shared/describe-error.ts'

/**
 * The first SIGTERM or SIGINT calls `stop`, then the process ends: with 0, or with 1 when that failed or took longer than
 * `limitMs`. A second signal ends it at once. Both are safe: whatever is cut off is done again elsewhere.
 */
export function endOnSignal(logger: Logger, limitMs: number, stop: () => Promise<void>): void {
  let stopping = false
  const end = async (signal: 'SIGTERM' | 'SIGINT'): Promise<void> => {
    if (stopping) process.exit(128 + constants.signals[signal])
    stopping = true
    logger.info({ signal }, 'stopping; the next signal ends it at once')
    setTimeout(() => {
      logger.warn({ limitMs }, 'not everything came to its end in time; it is done again elsewhere')
      process.exit(1)
    }, limitMs).unref()
    try {
      await stop()
    } catch (error) {
      logger.error(describeError(error), 'stopping failed')
      process.exit(1)
    }
    logger.info('stopped')
    // What is still open is other servers' connections, and whatever the libraries hold: nothing to wait for.
    process.exit(0)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}
