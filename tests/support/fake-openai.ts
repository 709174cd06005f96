import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import type { ModelTask } from '#shared/llm/model.ts'
import { type Answer, answerFor, BEHAVIOURS, type Behaviour, type ChatBody } from './fake-openai-answers.ts'

/**
 * A real HTTP server that speaks the language-model contract and misbehaves on demand. In a test: `startFakeOpenAi()`.
 * As a process: `node tests/support/fake-openai.ts --port 8080 --latency-ms 200-800`; then `POST /_script`
 * `{"behaviours": ["server_error", "good"], "task": "tailor_resume"}` queues, `GET /_requests` shows what came in.
 */

/** Which response formats the server knows; others are refused with a 400 that names them. */
export type Accepts = 'json_schema' | 'json_object' | 'text'

export type LoggedRequest = {
  task: ModelTask
  behaviour: Behaviour | 'format_refused'
  authorization: string | null
  body: ChatBody
  /** Milliseconds since the server started. */
  atMs: number
  /** When the answer had gone out, or the client had gone away; null while it waits. */
  endedAtMs: number | null
  /** The client went away before it was answered. */
  abandoned: boolean
}

export type FakeOpenAi = {
  baseUrl: string
  requests: LoggedRequest[]
  /** Milliseconds since the server started. */
  nowMs(): number
  /** Called with each call as it comes in, before it is answered. */
  onCall(listener: ((call: LoggedRequest) => void) | null): void
  /** The next calls (of one task, or of any) behave so, one after the other; then the default again. */
  script(behaviours: readonly Behaviour[], task?: ModelTask): void
  /** What every call does that no script is waiting for. */
  setDefault(behaviour: Behaviour): void
  accept(format: Accepts): void
  reset(): void
  close(): Promise<void>
}

export type FakeOptions = {
  port?: number
  latencyMs?: { from: number; to: number }
  /** Seconds; asked for anew each time where it is a function. */
  retryAfter?: string | (() => string)
  slowMs?: number
}

export async function startFakeOpenAi(options: FakeOptions = {}): Promise<FakeOpenAi> {
  const { port = 0, latencyMs = { from: 0, to: 0 }, retryAfter = '1', slowMs = 1_500 } = options
  const waitS = typeof retryAfter === 'string' ? () => retryAfter : retryAfter
  const started = performance.now()
  const nowMs = (): number => Math.round(performance.now() - started)
  const requests: LoggedRequest[] = []
  let listener: ((call: LoggedRequest) => void) | null = null
  let queue: { behaviour: Behaviour; task: ModelTask | undefined }[] = []
  let byDefault: Behaviour = 'good'
  let accepts: Accepts = 'json_schema'

  const next = (task: ModelTask): Behaviour => {
    const at = queue.findIndex((item) => item.task === undefined || item.task === task)
    return at < 0 ? byDefault : (queue.splice(at, 1)[0]?.behaviour ?? byDefault)
  }
  const script = (behaviours: readonly Behaviour[], task?: ModelTask) => {
    queue.push(...behaviours.map((behaviour) => ({ behaviour, task })))
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) json(response, 500, { error: { message: String(error) } })
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://fake').pathname
    if (path === '/_requests') return json(response, 200, requests)
    const text = await read(request)
    if (path === '/_script') {
      const { behaviours, task } = JSON.parse(text) as { behaviours: Behaviour[]; task?: ModelTask }
      script(behaviours, task)
      return json(response, 200, { queued: queue.length })
    }
    if (!path.endsWith('/chat/completions')) return json(response, 404, { error: { message: 'no such path' } })
    const body = JSON.parse(text) as ChatBody
    const task = taskOf(body)
    const refused = refusedFormat(body, accepts)
    const behaviour = refused ? 'format_refused' : next(task)
    const entry: LoggedRequest = {
      task,
      behaviour,
      authorization: request.headers.authorization ?? null,
      body,
      atMs: nowMs(),
      endedAtMs: null,
      abandoned: false,
    }
    requests.push(entry)
    listener?.(entry)
    response.on('close', () => {
      entry.endedAtMs = nowMs()
      entry.abandoned = !response.writableFinished
    })
    if (refused)
      return json(response, 400, {
        error: { message: refused, type: 'invalid_request_error', param: 'response_format' },
      })
    await pause(latencyMs.from + Math.random() * (latencyMs.to - latencyMs.from))
    if (behaviour === 'slow') await pause(slowMs)
    if (behaviour !== 'format_refused')
      send(response, answerFor(behaviour, task, inputOf(body.messages), body, waitS()))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    requests,
    nowMs,
    onCall(given) {
      listener = given
    },
    script,
    setDefault: (behaviour) => {
      byDefault = behaviour
    },
    accept: (format) => {
      accepts = format
    },
    reset() {
      queue = []
      byDefault = 'good'
      accepts = 'json_schema'
      requests.length = 0
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The task by the schema's name, or without a schema as the user's JSON object names it. */
function taskOf({ response_format: format, messages }: ChatBody): ModelTask {
  const name = format?.json_schema?.name
  if (name === 'parse_resume' || name === 'tailor_resume' || name === 'write_cover_letter') return name
  return inputOf(messages).task as ModelTask
}

function inputOf(messages: ChatBody['messages']): Record<string, unknown> {
  return JSON.parse(messages.find(({ role }) => role === 'user')?.content ?? '{}') as Record<string, unknown>
}

function refusedFormat({ response_format: format }: ChatBody, accepts: Accepts): string | null {
  const asked = format?.type ?? 'text'
  const known: string[] = {
    json_schema: ['json_schema', 'json_object', 'text'],
    json_object: ['json_object', 'text'],
    text: ['text'],
  }[accepts]
  return known.includes(asked) ? null : `response_format type '${asked}' is not supported by this model`
}

function send(response: ServerResponse, answer: Answer): void {
  switch (answer.kind) {
    case 'json':
      json(response, answer.status, answer.body, answer.headers)
      return
    case 'text':
      response.writeHead(200, { 'content-type': answer.type })
      response.end(answer.text)
      return
    case 'endless':
      response.writeHead(200, { 'content-type': 'application/json' })
      Readable.from(spaces())
        .on('error', () => {})
        .pipe(response)
      return
    case 'hang':
      return
    case 'drop':
      response.destroy()
      return
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100000' })
      response.write('{"id": "chatcmpl-1", "choices": [')
      setTimeout(() => response.destroy(), 20)
      return
  }
}

function* spaces(): Generator<Buffer> {
  for (;;) yield Buffer.alloc(1_000_000, ' ')
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function json(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '0' },
      'latency-ms': { type: 'string', default: '0-0' },
      behaviour: { type: 'string' },
    },
  })
  const [from = 0, to = from] = values['latency-ms'].split('-').map(Number)
  const fake = await startFakeOpenAi({ port: Number(values.port), latencyMs: { from, to } })
  const behaviour = BEHAVIOURS.find((known) => known === values.behaviour)
  if (values.behaviour && !behaviour) throw new Error(`--behaviour must be one of ${BEHAVIOURS.join(', ')}`)
  if (behaviour) fake.setDefault(behaviour)
  process.stdout.write(`${fake.baseUrl}\n`)
}
