import { ModelError, type ModelErrorCode } from '../model.ts'
import { readWait } from '../patience/read-wait.ts'
import type { ServerRefusal } from './server-refusal.ts'
import { isAbout, type Subject } from './wordings.ts'

type Meaning = { code: ModelErrorCode; retryable: boolean }

/** What is said counts before the status: servers and proxies give the same status to many things. */
const BY_SUBJECT: readonly [Subject, Meaning][] = [
  ['quota', { code: 'quota_exhausted', retryable: false }],
  ['key', { code: 'unauthorized', retryable: false }],
  ['context', { code: 'context_too_long', retryable: false }],
  ['filter', { code: 'refused', retryable: false }],
  ['forbidden', { code: 'forbidden', retryable: false }],
  ['endpoint', { code: 'no_endpoint', retryable: false }],
  ['model', { code: 'not_found', retryable: false }],
]

const BY_STATUS: Record<number, Meaning> = {
  401: { code: 'unauthorized', retryable: false },
  402: { code: 'quota_exhausted', retryable: false },
  403: { code: 'unauthorized', retryable: false },
  404: { code: 'not_found', retryable: false },
  405: { code: 'not_found', retryable: false },
  408: { code: 'unavailable', retryable: true },
  409: { code: 'unavailable', retryable: true },
  413: { code: 'context_too_long', retryable: false },
  425: { code: 'overloaded', retryable: true },
  429: { code: 'rate_limited', retryable: true },
  502: { code: 'overloaded', retryable: true },
  503: { code: 'overloaded', retryable: true },
  504: { code: 'overloaded', retryable: true },
  529: { code: 'overloaded', retryable: true },
}

/** What a refusal means. Nothing of what the server said stands in the error. */
export function classifyRefusal(refusal: ServerRefusal): ModelError {
  const { status } = refusal
  const { code, retryable } = findMeaning(refusal)
  return new ModelError(code, `${SAID[code]} (HTTP ${status}).`, {
    retryable,
    retryAfterMs: retryable ? readWait(refusal) : null,
    status,
    mayBeCharged: retryable && refusal.mayBeCharged,
  })
}

function findMeaning(refusal: ServerRefusal): Meaning {
  const { status, said } = refusal
  // Free plans call their limit per minute a quota too, and say when it is over.
  if (status === 429 && readWait(refusal) !== null && !said.includes('insufficient_quota'))
    return { code: 'rate_limited', retryable: true }
  const known = status === 402 ? BY_STATUS[402] : undefined
  const bySubject = BY_SUBJECT.find(([subject]) => isAbout(said, subject) && fits(subject, status))?.[1]
  const found = known ?? bySubject ?? BY_STATUS[status]
  if (found) return found
  if (isAbout(said, 'overloaded')) return { code: 'overloaded', retryable: true }
  return status >= 500 ? { code: 'unavailable', retryable: true } : { code: 'bad_request', retryable: false }
}

/** A limit on requests speaks of tokens too: where a server says that there were too many just now, it is only that. */
function fits(subject: Subject, status: number): boolean {
  return status !== 429 || subject === 'quota'
}

const SAID: Record<ModelErrorCode, string> = {
  unauthorized: 'The language-model server refused the key',
  not_found: 'The language-model server does not know this model or address',
  no_endpoint: 'No provider behind the language-model server takes this request',
  bad_request: 'The language-model server rejected the request',
  context_too_long: 'The request is longer than the language model’s context',
  forbidden: 'The language-model server does not serve this account, region or content',
  rate_limited: 'The language-model server’s rate limit is reached',
  quota_exhausted: 'The account at the language-model provider has no quota left',
  overloaded: 'The language-model server is overloaded or still loading',
  unreachable: 'The language-model server cannot be reached',
  unavailable: 'The language-model server is failing',
  timeout: 'The language-model server did not answer in time',
  unserved: 'Nobody took the call up',
  refused: 'The language model declined to answer',
  thought_only: 'The language model only thought',
  invalid_reply: 'The language-model server sent no usable reply',
}
