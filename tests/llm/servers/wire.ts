import type { Asked, Wire } from './personality.ts'

/** The pieces of answers, as bytes that servers of this kind send. */

export const USAGE = { prompt_tokens: 3_000, completion_tokens: 200, total_tokens: 3_200 }
const JSON_TYPE = { 'content-type': 'application/json' }
const STREAM_TYPE = { 'content-type': 'text/event-stream; charset=utf-8' }

/** A whole completion with this message, or content. */
export function completion({ body }: Asked, said: string | object, more: object = {}, choice: object = {}): Wire {
  const message = typeof said === 'string' ? { role: 'assistant', content: said } : said
  return {
    headers: JSON_TYPE,
    body: JSON.stringify({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_790_000_000,
      model: body.model,
      choices: [{ index: 0, message, finish_reason: 'stop', ...choice }],
      usage: USAGE,
      ...more,
    }),
  }
}

/** The events of a stream: each delta, the end, and the usage where it was asked for. */
export function events({ body }: Asked, deltas: readonly object[], { usage = USAGE as unknown, finish = 'stop' } = {}) {
  const chunk = (choices: unknown, more: object = {}) =>
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: body.model, choices, ...more })}\n\n`
  return [
    ...deltas.map((delta) => chunk([{ index: 0, delta, finish_reason: null }])),
    chunk([{ index: 0, delta: {}, finish_reason: finish }]),
    ...(body.stream_options ? [chunk([], { usage })] : []),
    'data: [DONE]\n\n',
  ]
}

export function stream(pieces: readonly string[], more: Partial<Wire> = {}): Wire {
  return { headers: STREAM_TYPE, body: pieces, ...more }
}

/** A text in deltas of a few characters. */
export function deltas(text: string, key = 'content', size = 40): object[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, n) => ({
    [key]: text.slice(n * size, (n + 1) * size),
  }))
}

/** An answer as this server gives it: as a stream where it was asked for one. */
export function says(asked: Asked, content: string, before: readonly object[] = []): Wire {
  if (!asked.body.stream) return completion(asked, content)
  return stream(events(asked, [{ role: 'assistant', content: '' }, ...before, ...deltas(content)]))
}

/** An error, in whatever shape. */
export function error(status: number, body: unknown, headers: Record<string, string> = {}): Wire {
  const isText = typeof body === 'string'
  return {
    status,
    headers: { ...(isText ? { 'content-type': 'text/plain' } : JSON_TYPE), ...headers },
    body: isText ? body : JSON.stringify(body),
  }
}

/** An error in OpenAI's shape, which repeats what a careless server repeats. */
export function openAiError(
  { echo }: Asked,
  status: number,
  said: { message: string; [field: string]: unknown },
  headers = {},
): Wire {
  return error(status, { error: { param: null, ...said, message: `${said.message} [${echo}]` } }, headers)
}
