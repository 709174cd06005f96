import type { AttentionReason } from '#shared/domain/application.ts'
import type { ModelErrorCode } from './model.ts'

/** What a person is told of each failure of a model. */
export const MODEL_REASONS = {
  unauthorized: 'model_key_refused',
  not_found: 'model_not_found',
  no_endpoint: 'model_no_endpoint',
  bad_request: 'model_refused_request',
  context_too_long: 'model_context_too_long',
  forbidden: 'model_forbidden',
  rate_limited: 'model_overloaded',
  quota_exhausted: 'model_quota_exhausted',
  overloaded: 'model_overloaded',
  unreachable: 'model_unavailable',
  unavailable: 'model_unavailable',
  timeout: 'model_timed_out',
  unserved: 'model_worker_missing',
  refused: 'model_declined',
  thought_only: 'model_thought_only',
  invalid_reply: 'model_reply_unusable',
} as const satisfies Record<ModelErrorCode, AttentionReason>
