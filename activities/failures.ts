import { Context } from '@temporalio/activity'
import { ApplicationFailure, CancelledFailure, CompleteAsyncError } from '@temporalio/common'
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker'
import type { Config } from '#shared/config.ts'
import { describeError } from '#shared/describe-error.ts'
import { ATTENTION_REASONS, type AttentionReason, STEPS } from '#shared/domain/application.ts'
import { ModelError } from '#shared/llm/model.ts'
import { APPLICATION_GONE, RESUME_GONE } from '#shared/temporal/activities.ts'
import { planNextTry, type TellWait, toModelFailure } from './model-failure.ts'
import { describeUnexpected } from './unexpected-failure.ts'

/** The application was deleted: nothing is left to do, and nothing to retry. */
export function applicationGone(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('The application was deleted.', APPLICATION_GONE)
}

/** The resume of a reading was deleted: nothing is left to do, and nothing to retry. */
export function resumeGone(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('The resume was deleted.', RESUME_GONE)
}

/** A person is needed, and no retry would help before they acted. */
export function needsPerson(reason: AttentionReason): ApplicationFailure {
  return ApplicationFailure.nonRetryable(ATTENTION_REASONS[reason], reason)
}

/**
 * How long failing is borne before a person is asked: attempts of a step whose model fails, or that stumbles over what may be
 * a mistake of our own; and the time for which a step is tried, whatever makes it fail.
 */
type Patience = Pick<Config, 'LLM_STEP_ATTEMPTS' | 'STEP_PATIENCE_MS'>

/** An attempt or two say nothing about how long something has been failing: the worker may have been away in between. */
const MIN_ATTEMPTS = 4
/** Attempts that were never heard of again, as of a worker that dies each time, end here also while none of them fails. */
const MAX_SILENT_ATTEMPTS = 12

/**
 * Turns whatever an activity throws into a failure that is safe to keep in a history: a fixed sentence and a type, never
 * the original message, which may quote a resume, a posting or a query's parameters. It also decides whether to try again.
 * A step is given up where nothing but a person can help, and after a time whatever the reason. The other activities are what
 * a person would be asked, told or answered by: they go on until it works, and the pending activity shows why it does not.
 */
export function failureInterceptor(
  patience: Patience,
  tellWait: TellWait = async () => {},
): ActivityInboundCallsInterceptor {
  const { LLM_STEP_ATTEMPTS: attempts, STEP_PATIENCE_MS: stepMs } = patience
  return {
    async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>) {
      const { info, log, cancellationSignal } = Context.current()
      const asksPerson = STEPS.some((step) => step === info.activityType)
      const isOverdue = (): boolean => asksPerson && Date.now() - info.scheduledTimestampMs >= stepMs
      if (info.attempt > MAX_SILENT_ATTEMPTS && isOverdue()) throw needsPerson('step_kept_failing')
      try {
        return await next(input)
      } catch (error) {
        if (
          error instanceof ApplicationFailure ||
          error instanceof CancelledFailure ||
          error instanceof CompleteAsyncError
        )
          throw error
        if (cancellationSignal.aborted) throw new CancelledFailure('cancelled')
        if (error instanceof ModelError) {
          const next = planNextTry(error, patience, info)
          const untilMs = Date.now() + next.pauseMs
          if (!next.isLast) await tellWait(input.args[0], untilMs)
          throw toModelFailure(error, { ...next, pauseMs: Math.max(untilMs - Date.now(), 1) })
        }
        const { message, hopelessAfter } = describeUnexpected(error, attempts)
        log.error('activity failed', { kind: message, stack: describeError(error).stack })
        const isHopeless = hopelessAfter !== null && info.attempt >= hopelessAfter
        const isGivenUp = info.attempt >= MIN_ATTEMPTS && isOverdue()
        throw ApplicationFailure.create({
          message,
          type: isHopeless || !isGivenUp ? 'internal' : ('step_kept_failing' satisfies AttentionReason),
          nonRetryable: asksPerson && (isHopeless || isGivenUp),
        })
      }
    },
  }
}
