import { ModelError } from './model.ts'

/** Far more than any reply holds, and little enough for a worker's memory. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** `fetch`, but a body that does not end is given up instead of being kept: then reading it throws a ModelError. */
export async function fetchWithinLimit(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init)
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

function toTooLargeError(): ModelError {
  return new ModelError('invalid_reply', `The language-model server sent more than ${MAX_BODY_BYTES} bytes.`, {
    retryable: true,
    mayBeCharged: true,
  })
}
