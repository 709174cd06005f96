import { Context } from '@temporalio/activity'
import { ApplicationFailure, CancelledFailure, CompleteAsyncError } from '@temporalio/common'
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker'
import { ATTENTION_REASONS, type AttentionReason } from '#shared/domain/application.ts'
import { ModelError } from '#shared/llm/model.ts'
import { describeError } from '#shared/process-lifecycle/keep-words-out.ts'
import { APPLICATION_GONE } from '#shared/temporal/activities.ts'

/** The application was deleted: nothing is left to do, and nothing to retry. */
export function applicationGone(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('The application was deleted.', APPLICATION_GONE)
}

/** A person is needed, and no retry would help before they acted. */
export function needsPerson(reason: AttentionReason): ApplicationFailure {
  return ApplicationFailure.nonRetryable(ATTENTION_REASONS[reason], reason)
}

/**
 * Turns whatever an activity throws into a failure that is safe to keep in a history: a fixed sentence and a type, never
 * the original message, which may quote a resume, a posting or a query's parameters. It also decides whether to try again:
 * a model only so often, since a person can help; everything else until it works, since the database comes back.
 */
export function failureInterceptor(modelAttempts: number): ActivityInboundCallsInterceptor {
  return {
    async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>) {
      try {
        return await next(input)
      } catch (error) {
        const { info, log } = Context.current()
        if (
          error instanceof ApplicationFailure ||
          error instanceof CancelledFailure ||
          error instanceof CompleteAsyncError
        )
          throw error
        if (Context.current().cancellationSignal.aborted) throw new CancelledFailure('cancelled')
        if (error instanceof ModelError) throw modelFailure(error, info.attempt >= modelAttempts)
        const kind = describe(error)
        log.error('activity failed', { kind, stack: describeError(error).stack })
        throw ApplicationFailure.create({
          message: `Failed unexpectedly (${kind}).`,
          type: 'internal',
          nonRetryable: isDefect(error) && info.attempt >= modelAttempts,
        })
      }
    },
  }
}

function modelFailure(error: ModelError, lastAttempt: boolean): ApplicationFailure {
  const reason = MODEL_REASONS[error.code]
  return ApplicationFailure.create({
    message: ATTENTION_REASONS[reason],
    type: reason,
    nonRetryable: !error.retryable || lastAttempt,
    ...(error.retryAfterMs !== null && { nextRetryDelay: error.retryAfterMs }),
    details: [{ code: error.code, status: error.status }],
  })
}

const MODEL_REASONS = {
  unauthorized: 'model_key_refused',
  not_found: 'model_not_found',
  bad_request: 'model_refused_request',
  rate_limited: 'model_unavailable',
  quota_exhausted: 'model_quota_exhausted',
  unavailable: 'model_unavailable',
  timeout: 'model_unavailable',
  refused: 'model_declined',
  invalid_reply: 'model_reply_unusable',
} as const satisfies Record<ModelError['code'], AttentionReason>

/** A mistake in our own code does not heal by itself; a connection does. */
function isDefect(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error instanceof ReferenceError ||
    error instanceof SyntaxError
  )
}

/** The error's class and, for the database or the system, its code: enough to search for, and no personal text. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}`
}
