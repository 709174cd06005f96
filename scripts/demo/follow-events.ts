import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const eventSchema = z.object({ type: z.string(), payload: z.record(z.string(), z.unknown()) })
export type ApplicationEvent = z.infer<typeof eventSchema>

const RECONNECT_MS = 1_000

/**
 * The events of an application as they happen. A broken connection is opened again where it broke; the end of the stream
 * means that the application has ended.
 */
export async function* followEvents(
  open: (lastEventId: string | undefined) => Promise<Response>,
): AsyncGenerator<ApplicationEvent> {
  let lastEventId: string | undefined
  for (;;) {
    const response = await open(lastEventId)
    if (!response.body) return
    try {
      for await (const { id, data } of readStream(response.body)) {
        yield eventSchema.parse(JSON.parse(data))
        lastEventId = id
      }
      return
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      await sleep(RECONNECT_MS)
    }
  }
}

/** Splits a stream of server-sent events into its messages; comments are dropped. */
async function* readStream(body: ReadableStream<Uint8Array>): AsyncGenerator<{ id: string; data: string }> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const bytes of body) {
    rest += decoder.decode(bytes, { stream: true })
    const messages = rest.split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const field = (name: string) =>
        message
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2)
      const data = field('data')
      if (data !== undefined) yield { id: field('id') ?? '', data }
    }
  }
}
