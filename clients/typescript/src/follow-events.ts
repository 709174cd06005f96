import type { ApiClient, Schemas } from './open-client.ts'
import { ApiProblem, answerOf } from './problem.ts'

export type ApplicationEvent = Schemas['Event']

/** `onConnection` is told whenever the stream is open, and when it has broken off. */
type FollowOptions = { signal?: AbortSignal; onConnection?: (isOpen: boolean) => void }

const RECONNECT_MS = 1_000
/** What a proxy says while the server starts anew, and what a server says that has no room. */
const PASSING = [429, 502, 503, 504]
const ENDED: readonly Schemas['Application']['status'][] = ['completed', 'rejected', 'cancelled', 'expired', 'failed']

/**
 * The events of an application as they happen, the earlier ones first, until it has ended or `signal` says so. A stream that breaks off
 * is opened again behind the last event. Throws ApiProblem where it may not be followed.
 */
export async function* followEvents(
  api: ApiClient,
  id: string,
  { signal, onConnection }: FollowOptions = {},
): AsyncGenerator<ApplicationEvent, void> {
  let last: string | undefined
  while (!signal?.aborted) {
    try {
      const headers = last === undefined ? {} : { 'last-event-id': last }
      const call = api.GET('/applications/{id}/events', {
        params: { path: { id } },
        headers,
        parseAs: 'stream',
        ...(signal && { signal }),
      })
      const { value: body } = await answerOf<ReadableStream<Uint8Array> | null>(call)
      onConnection?.(true)
      if (body)
        for await (const message of readMessages(body)) {
          if (signal?.aborted) return
          last = message.id
          yield JSON.parse(message.data)
        }
      const { value: application } = await answerOf(api.GET('/applications/{id}', { params: { path: { id } } }))
      if (ENDED.includes(application.status)) return
    } catch (error) {
      if (signal?.aborted) return
      // What `fetch` throws where there was no answer, or only a part of one.
      const isPassing = error instanceof ApiProblem ? PASSING.includes(error.status) : error instanceof TypeError
      if (!isPassing) throw error
    } finally {
      onConnection?.(false)
    }
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS))
  }
}

/** The messages of a stream of server-sent events; comments are dropped. */
async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<{ id: string; data: string }> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += decoder.decode(value, { stream: true })
      const messages = rest.split('\n\n')
      rest = messages.pop() ?? ''
      for (const message of messages) {
        const fields = new Map(message.split('\n').map((line) => [line.split(': ', 1)[0], line.replace(/^\w*: /, '')]))
        const data = fields.get('data')
        if (data !== undefined) yield { id: fields.get('id') ?? '', data }
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
