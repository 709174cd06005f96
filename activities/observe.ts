import { Context } from '@temporalio/activity'
import { ApplicationFailure, CancelledFailure } from '@temporalio/common'
import type { ActivityInboundCallsInterceptor } from '@temporalio/worker'
import type { AttentionReason } from '#shared/domain/application.ts'
import { type ActivityEnded, activityEnded } from '#shared/telemetry/happenings.ts'
import { onBehalfOf } from '#shared/telemetry/origin.ts'
import { APPLICATION_GONE, RESUME_GONE } from '#shared/temporal/activities.ts'
import { originOfTask } from '#shared/temporal/carry-origin.ts'
import { idsOf } from './input-ids.ts'

/** Runs each activity on behalf of the request that its workflow goes on for, and tells how it ended. The outermost of all. */
export function observingInterceptor(): ActivityInboundCallsInterceptor {
  return {
    execute(input, next) {
      const { info } = Context.current()
      const fields = {
        activity: info.activityType,
        attempt: info.attempt,
        ...(info.workflowExecution && { workflowId: info.workflowExecution.workflowId }),
        ...idsOf(input.args[0]),
      }
      return onBehalfOf(originOfTask(input.headers), fields, async () => {
        const startedMs = performance.now()
        const tell = (how: Pick<ActivityEnded, 'outcome' | 'reason' | 'isForPerson'>): void =>
          activityEnded.tell(() => ({
            activity: info.activityType,
            attempt: info.attempt,
            durationMs: performance.now() - startedMs,
            ...how,
          }))
        try {
          const result = await next(input)
          tell({ outcome: 'done', reason: null, isForPerson: false })
          return result
        } catch (error) {
          tell(endOf(error))
          throw error
        }
      })
    },
  }
}

/** What only the person can do something about: nothing is wrong with the installation. */
const FOR_PERSON: ReadonlySet<string> = new Set([
  'resume_unreadable',
  'reading_cancelled',
  'reading_in_doubt',
  'text_not_printable',
  'draft_changed',
] satisfies AttentionReason[])

function endOf(error: unknown): Pick<ActivityEnded, 'outcome' | 'reason' | 'isForPerson'> {
  if (error instanceof CancelledFailure) return { outcome: 'cancelled', reason: null, isForPerson: false }
  const failure = error instanceof ApplicationFailure ? error : null
  const reason = failure?.type ?? 'internal'
  if (reason === APPLICATION_GONE || reason === RESUME_GONE) return { outcome: 'gone', reason, isForPerson: false }
  const isForPerson = FOR_PERSON.has(reason)
  return { outcome: failure?.nonRetryable ? 'given_up' : 'retried', reason, isForPerson }
}
