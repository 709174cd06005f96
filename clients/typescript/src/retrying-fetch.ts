const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 10_000
/** Where nothing was done, or the first request is still being answered. */
const RETRIED = [429, 503]

/**
 * A `fetch` that asks again, `attempts` times in all, where there was no answer, where the server has no room, and where it was busy;
 * it waits as long as the server says, or else longer each time. Every POST has an `Idempotency-Key` of its own, so nothing is done twice;
 * those to `/auth` take none and are sent once, and so are other changes.
 */
export function retryingFetch(attempts = 4, send: (request: Request) => Promise<Response> = fetch) {
  return async (request: Request): Promise<Response> => {
    const isPost = request.method === 'POST' && !new URL(request.url).pathname.startsWith('/auth/')
    if (isPost && !request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID())
    const mayRepeat = isPost || request.method === 'GET' || request.method === 'HEAD'
    for (let attempt = 1; ; attempt++) {
      const isLast = !mayRepeat || attempt >= attempts
      const answer = await send(isLast ? request : request.clone()).catch((error: unknown) => {
        if (isLast || request.signal.aborted) throw error
        return null
      })
      if (answer && (isLast || !RETRIED.includes(answer.status))) return answer
      await answer?.body?.cancel()
      const asked = Number(answer?.headers.get('retry-after') ?? 0) * 1000
      const waitMs = Math.min(LONGEST_WAIT_MS, asked || FIRST_WAIT_MS * 2 ** (attempt - 1))
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
  }
}
