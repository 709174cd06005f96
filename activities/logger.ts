import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker'
import type { Logger } from 'pino'

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const

/** Sends the SDK's log lines through ours, one format for the whole process. */
export function temporalLogger(logger: Logger): TemporalLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }) => {
    const { error, ...rest } = (meta ?? {}) as Record<string, unknown>
    // An error's message may quote what it failed on; its name is enough here, the failure itself stands in the history.
    logger[LEVELS[level]]({ ...rest, ...(error instanceof Error && { error: error.name }) }, message)
  })
}
