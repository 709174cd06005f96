import { Context } from '@temporalio/activity'
import { ApplicationFailure } from '@temporalio/common'
import type { Config } from '#shared/config.ts'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import type { ModelError } from '#shared/llm/model.ts'
import { MODEL_REASONS } from '#shared/llm/model-reasons.ts'
import { isWorthWaiting, pauseMs } from '#shared/llm/patience/pause.ts'

/** How a call that failed goes on: after a pause, or not at all. */
export type NextTry = { isLast: boolean; pauseMs: number }

/** Tells that the activity that was given this input waits for its model until then. */
export type TellWait = (input: unknown, untilMs: number) => Promise<void>

type Patience = Pick<Config, 'LLM_STEP_ATTEMPTS' | 'STEP_PATIENCE_MS'>
/** Where an activity stands with its attempts, as Temporal says it. */
export type Attempt = { attempt: number; scheduledTimestampMs: number }

/**
 * Whether a step is tried again after its model has failed, and when. A server that asks to wait, or is not there yet, is
 * waited for as long as a step is tried at all, unless it asks for longer; other failures are counted.
 */
export function planNextTry(
  error: ModelError,
  { LLM_STEP_ATTEMPTS, STEP_PATIENCE_MS }: Patience,
  { attempt, scheduledTimestampMs }: Attempt = Context.current().info,
): NextTry {
  const wait = error.retryAfterMs ?? pauseMs(attempt)
  const leftMs = scheduledTimestampMs + STEP_PATIENCE_MS - Date.now()
  const isOver = isWorthWaiting(error) ? wait > leftMs : attempt >= LLM_STEP_ATTEMPTS
  return { isLast: !error.retryable || isOver, pauseMs: wait }
}

/** The failure of a step whose model has failed: safe to keep in a history, and it says until when the model is waited for. */
export function toModelFailure(error: ModelError, { isLast, pauseMs }: NextTry): ApplicationFailure {
  const reason = MODEL_REASONS[error.code]
  const until = new Date(Date.now() + pauseMs).toISOString().slice(0, 19).replace('T', ' ')
  return ApplicationFailure.create({
    message: isLast ? ATTENTION_REASONS[reason] : `${error.message} Waiting for the model until ${until} UTC.`,
    type: reason,
    nonRetryable: isLast,
    ...(!isLast && { nextRetryDelay: pauseMs }),
    details: [{ code: error.code, status: error.status }],
  })
}
