import OpenAI from 'openai'
import { statusIn } from '../answers/read-response.ts'
import { ModelError } from '../model.ts'
import { classifyRefusal } from './classify.ts'
import { ServerRefusal } from './server-refusal.ts'

/** A refusal, in whatever an error is wrapped: an answer that is none, or an error that came amid a stream. Undefined for others. */
export function findRefusal(error: unknown): ServerRefusal | undefined {
  if (error instanceof ServerRefusal) return error
  if (error instanceof OpenAI.APIConnectionError) return error.cause instanceof ServerRefusal ? error.cause : undefined
  // The client says so of an error that a stream tells of; by then the status is gone.
  if (error instanceof OpenAI.APIError && error.error)
    return new ServerRefusal(
      statusIn(error.error) ?? 500,
      error.headers ?? new Headers(),
      JSON.stringify(error.error),
      true,
    )
  return undefined
}

/**
 * What a failed call means, as a ModelError, whose message says what the server did and nothing of what was sent or answered.
 */
export function toModelError(error: unknown): ModelError {
  if (error instanceof ModelError) return error
  if (error instanceof OpenAI.APIError && error.cause instanceof ModelError) return error.cause
  const refusal = findRefusal(error)
  if (refusal) return refusal.status === 200 ? toNoCompletionError() : classifyRefusal(refusal)
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelError('timeout', 'The language model did not answer in time.', {
      retryable: true,
      mayBeCharged: true,
    })
  // No answer, or one that broke off or was not HTTP: the network's fault, and worth another try.
  const cause = withoutText(error)
  const isNeverAsked = NEVER_ASKED.has(cause.code ?? '')
  return new ModelError(
    isNeverAsked ? 'unreachable' : 'unavailable',
    'The language-model server could not be reached or broke off its answer.',
    { retryable: true, mayBeCharged: !isNeverAsked, cause },
  )
}

export function toTimeoutError(timeoutMs: number, cause: unknown): ModelError {
  return new ModelError('timeout', `The language model did not answer within ${timeoutMs} ms.`, {
    retryable: true,
    mayBeCharged: true,
    cause: withoutText(cause),
  })
}

function toNoCompletionError(): ModelError {
  return new ModelError('unavailable', 'The language-model server answered with something that is no completion.', {
    retryable: true,
    mayBeCharged: true,
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

/** The cause by its name and code only: a server's message may repeat what it was sent. */
function withoutText(error: unknown): { name: string; code?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const inner = error.cause instanceof Error ? error.cause : error
  const deepest = inner.cause instanceof Error ? inner.cause : inner
  const code = 'code' in deepest && typeof deepest.code === 'string' ? deepest.code : undefined
  return { name: deepest.name, ...(code && { code }) }
}
