import OpenAI from 'openai'
import { ModelError } from './model.ts'

/** Whether the server said that it does not know the response format it was asked for. */
export function refusesFormat(error: unknown): boolean {
  if (!(error instanceof OpenAI.APIError) || (error.status !== 400 && error.status !== 422)) return false
  const said = `${error.param ?? ''} ${error.message} ${JSON.stringify(error.error ?? '')}`
  return /response_format|json_schema|json_object|json mode|structured.?output/i.test(said)
}

export function toTimeoutError(timeoutMs: number, cause: unknown): ModelError {
  return new ModelError('timeout', `The language model did not answer within ${timeoutMs} ms.`, {
    retryable: true,
    mayBeCharged: true,
    cause: withoutText(cause),
  })
}

/** A gateway's page, an error behind a 200, a list of nothing: nobody has answered yet. */
export function toNoCompletionError(): ModelError {
  return new ModelError('unavailable', 'The language-model server answered with something that is no completion.', {
    retryable: true,
    mayBeCharged: true,
  })
}

/**
 * What a failed call means. The caller's own cancellation comes back as the reason of its signal; everything else as a
 * ModelError, whose message says what the server did and nothing of what was sent or answered.
 */
export function toModelError(error: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted) return signal.reason
  if (error instanceof ModelError) return error
  if (error instanceof OpenAI.APIConnectionTimeoutError) {
    return new ModelError('timeout', 'The language model did not answer in time.', {
      retryable: true,
      mayBeCharged: true,
    })
  }
  if (error instanceof OpenAI.APIError && error.status !== undefined) return toStatusError(error, error.status)
  // No answer, or one that broke off or was not HTTP: the network's fault, and worth another try.
  const cause = withoutText(error)
  return new ModelError('unavailable', 'The language-model server could not be reached or broke off its answer.', {
    retryable: true,
    mayBeCharged: !NEVER_ASKED.has(cause.code ?? ''),
    cause,
  })
}

/** No connection came about, so nothing was asked. */
const NEVER_ASKED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function toStatusError(error: InstanceType<typeof OpenAI.APIError>, status: number): ModelError {
  const retryAfterMs = readRetryAfter(error.headers)
  if (status === 402 || error.code === 'insufficient_quota' || error.type === 'insufficient_quota') {
    return new ModelError('quota_exhausted', 'The account at the language-model provider has no quota left.', {
      retryable: false,
      status,
    })
  }
  if (status === 401 || status === 403) {
    return new ModelError('unauthorized', `The language-model server refused the key (HTTP ${status}).`, {
      retryable: false,
      status,
    })
  }
  if (status === 404) {
    return new ModelError('not_found', 'The language-model server does not know this model or address (HTTP 404).', {
      retryable: false,
      status,
    })
  }
  if (status === 408 || status === 409 || status === 429 || status >= 500) {
    return new ModelError(
      status === 429 ? 'rate_limited' : 'unavailable',
      `The language-model server is overloaded or failing (HTTP ${status}).`,
      { retryable: true, retryAfterMs, status },
    )
  }
  return new ModelError('bad_request', `The language-model server rejected the request (HTTP ${status}).`, {
    retryable: false,
    status,
  })
}

/** Longest wait believed; a server that asks for more is tried again earlier. */
const MAX_RETRY_AFTER_MS = 60 * 60 * 1000

/** `retry-after-ms`, or `retry-after` in seconds or as an HTTP date, in milliseconds; null where there is none. */
export function readRetryAfter(headers: Headers | undefined, now = Date.now()): number | null {
  const milliseconds = parseNumber(headers?.get('retry-after-ms'))
  if (milliseconds !== null) return limitWait(milliseconds)
  const value = headers?.get('retry-after')
  const seconds = parseNumber(value)
  if (seconds !== null) return limitWait(seconds * 1000)
  const date = value ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? null : limitWait(date - now)
}

function parseNumber(value: string | null | undefined): number | null {
  return value && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

const limitWait = (milliseconds: number): number => Math.round(Math.min(Math.max(milliseconds, 0), MAX_RETRY_AFTER_MS))

/** The cause by its name and code only: a server's message may repeat what it was sent. */
function withoutText(error: unknown): { name: string; code?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const inner = error.cause instanceof Error ? error.cause : error
  const code = 'code' in inner && typeof inner.code === 'string' ? inner.code : undefined
  return { name: inner.name, ...(code && { code }) }
}
