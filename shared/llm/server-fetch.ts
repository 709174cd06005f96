import { Agent, fetch as undiciFetch } from 'undici'
import { ModelError } from './model.ts'
import { ServerRefusal } from './refusals/server-refusal.ts'

/** Far more than any reply holds, and little enough for a worker's memory. */
const MAX_BODY_BYTES = 16 * 1024 * 1024
/** Of an error's body, as much as can say what it is. */
const MAX_ERROR_BYTES = 64 * 1024

/**
 * The `fetch` of calls to a language model. Its own time-outs, five minutes by default, leave it to the caller when a call has
 * taken too long. A body that does not end is given up: then reading it throws a ModelError. Throws ServerRefusal for a status
 * that is no success.
 */
export async function fetchFromServer(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetchPatiently(input, init)
  if (!response.ok) throw new ServerRefusal(response.status, response.headers, await readBeginning(response))
  if (!response.body) return response
  let bytes = 0
  const bounded = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= MAX_BODY_BYTES) controller.enqueue(chunk)
      else controller.error(toTooLargeError())
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(bounded), { status, statusText, headers })
}

/** No limit of its own on how long headers, or the next part of a body, may take. */
const agent = new Agent({ headersTimeout: 0, bodyTimeout: 0 })

/** The client sends JSON as a string; nothing else is passed on. */
async function fetchPatiently(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const { method = 'GET', headers, body, signal } = init
  return undiciFetch(input instanceof Request ? input.url : input, {
    method,
    headers: [...new Headers(headers)],
    ...(typeof body === 'string' && { body }),
    ...(signal && { signal }),
    dispatcher: agent,
  })
}

/** The beginning of a body, as text; what breaks off has said what it could. */
async function readBeginning(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > MAX_ERROR_BYTES) break
    }
  } catch {
    return text
  }
  return text
}

function toTooLargeError(): ModelError {
  return new ModelError('invalid_reply', `The language-model server sent more than ${MAX_BODY_BYTES} bytes.`, {
    retryable: true,
    mayBeCharged: true,
  })
}
