import { ActivityFailure, ApplicationFailure, TimeoutFailure } from '@temporalio/common'
import { msOptionalToNumber } from '@temporalio/common/lib/time.js'
import { MODEL_ERROR_CODES, ModelError, type ModelErrorCode } from '#shared/llm/model.ts'

/** By what the worker named as the type of its failure: whether trying again may help, and whether the call may cost something. */
const MEANINGS = {
  unauthorized: { retryable: false, mayBeCharged: false },
  not_found: { retryable: false, mayBeCharged: false },
  no_endpoint: { retryable: false, mayBeCharged: false },
  bad_request: { retryable: false, mayBeCharged: false },
  context_too_long: { retryable: false, mayBeCharged: false },
  forbidden: { retryable: false, mayBeCharged: false },
  rate_limited: { retryable: true, mayBeCharged: false },
  quota_exhausted: { retryable: false, mayBeCharged: false },
  overloaded: { retryable: true, mayBeCharged: false },
  unreachable: { retryable: true, mayBeCharged: false },
  unavailable: { retryable: true, mayBeCharged: true },
  timeout: { retryable: true, mayBeCharged: true },
  unserved: { retryable: false, mayBeCharged: false },
  thought_only: { retryable: true, mayBeCharged: true },
  refused: { retryable: false, mayBeCharged: true },
  invalid_reply: { retryable: true, mayBeCharged: true },
} as const satisfies Record<ModelErrorCode, object>

/** What a call that failed means. Nothing that the worker said is repeated: it may quote what it was sent. */
export function toModelError(cause: unknown): ModelError {
  const failure = cause instanceof ActivityFailure ? cause.cause : cause
  if (failure instanceof TimeoutFailure)
    return new ModelError('timeout', 'The worker of the language model did not answer in time.', {
      retryable: true,
      mayBeCharged: true,
    })
  const named = failure instanceof ApplicationFailure ? failure : null
  const code = MODEL_ERROR_CODES.find((one) => one === named?.type) ?? 'unavailable'
  return new ModelError(code, `The worker of the language model failed (${code}).`, {
    ...MEANINGS[code],
    retryAfterMs: msOptionalToNumber(named?.nextRetryDelay ?? undefined) ?? null,
  })
}
