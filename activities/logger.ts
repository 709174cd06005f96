import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker'
import type { Logger } from 'pino'
import { describeError } from '#shared/describe-error.ts'

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const

/** Ids, names and counts that the SDK and our steps add to a line. Whatever else there is may hold payloads or messages. */
const SAFE_FIELDS = [
  'namespace',
  'taskQueue',
  'workflowId',
  'runId',
  'workflowType',
  'activityId',
  'activityType',
  'attempt',
  'isLocal',
  'durationMs',
  'sdkComponent',
  'target',
  'state',
  'signal',
  'kind',
  'stack',
  'exportId',
  'missing',
]

/**
 * What the SDK says although nothing is wrong. Nexus is not used; each attempt of an activity has a line of ours, which says why it failed and whether
 * that is anything to be warned of; and most workers are there for the activities of one kind alone.
 */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'Activity failed',
  'No workflows registered, not polling for workflow tasks',
  'No Nexus services registered, not polling for Nexus tasks',
])

/** Sends the SDK's log lines through ours, one format for the whole process. */
export function temporalLogger(logger: Logger): TemporalLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }) => {
    const given: Record<string, unknown> = { ...meta }
    if (given.sdkComponent === 'worker' && LEFT_OUT.has(message)) return
    const safe = Object.fromEntries(SAFE_FIELDS.filter((name) => name in given).map((name) => [name, given[name]]))
    // An error's message may quote what it failed on; its name is enough here, the failure itself stands in the history.
    const { error } = given
    logger[LEVELS[level]]({ ...safe, ...(error instanceof Error && { error: describeError(error).error }) }, message)
  })
}
