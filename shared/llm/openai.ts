import OpenAI from 'openai'
import type { Completion } from './answers/completion.ts'
import { readResponse } from './answers/read-response.ts'
import { toChatRequest } from './chat-request.ts'
import type { CallOptions, CompletionRequest, LanguageModel, ModelError, ModelTask, RawReply } from './model.ts'
import { makeRawReply } from './raw-reply.ts'
import { findRefusal, toModelError, toTimeoutError } from './refusals/to-model-error.ts'
import { fetchFromServer } from './server-fetch.ts'
import { CHARACTERS_PER_TOKEN } from './tokens.ts'
import { readUsage } from './usage.ts'
import { BEST_WAY, createWayMemory, simplerWay, toServerId, type Way, type WayMemory } from './ways.ts'

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1'

export type OpenAiSettings = {
  /** Under which name it answers. */
  provider?: 'openai' | 'openai_fallback'
  /** Without the trailing `/chat/completions`, with a query where the server wants one; OpenAI's own when not set. */
  baseUrl?: string | undefined
  /** Local servers often want none. */
  apiKey?: string | undefined
  model: string
  timeoutMs: number
  /** A reply, thoughts included, is cut off where it is longer, by four characters a token. */
  maxOutputTokens?: number
  /** What this server needs besides, in every request; null takes a field of ours away. */
  extraBody?: Record<string, unknown>
  extraHeaders?: Record<string, string>
  /** What servers take, kept where other processes find it too. */
  ways?: WayMemory
}

const DEFAULT_MAX_OUTPUT_TOKENS = 32_000

/** What this process knows of servers, where nobody else is told. */
const ownWays = createWayMemory()

/**
 * A language model behind any OpenAI-compatible server. It never retries: Temporal does. It only asks again, more simply, when
 * a server refuses the form of the request, and remembers what it took in the end.
 */
export function createOpenAiModel(settings: OpenAiSettings): LanguageModel {
  const { provider = 'openai', baseUrl = DEFAULT_BASE_URL, model, ways = ownWays } = settings
  const client = openClient(settings)
  const server = toServerId(baseUrl, model)

  return {
    provider,
    model,
    async complete(request, options = {}) {
      const known = await ways.recall(server)
      let way = known ?? BEST_WAY
      let first: ModelError | undefined
      for (;;) {
        try {
          const reply = await callServer(client, settings, { request, way }, options)
          if (way !== known) await ways.learn(server, way)
          return reply
        } catch (error) {
          if (options.signal?.aborted) throw options.signal.reason
          const refusal = findRefusal(error)
          const simpler = refusal && simplerWay(way, refusal, way === known)
          const failure = toModelError(error)
          first ??= failure
          if (!simpler) throw tellsMore(failure) ? failure : first
          way = simpler
        }
      }
    },
  }
}

/** Of the refusals of several forms of a request the one counts that names a reason. */
function tellsMore({ code }: ModelError): boolean {
  return code !== 'bad_request' && code !== 'unavailable' && code !== 'not_found'
}

function openClient({ baseUrl = DEFAULT_BASE_URL, apiKey, timeoutMs, extraHeaders = {} }: OpenAiSettings): OpenAI {
  const url = new URL(baseUrl)
  const defaultQuery = Object.fromEntries(url.searchParams)
  url.search = ''
  return new OpenAI({
    apiKey: apiKey ?? 'none',
    baseURL: url.href.replace(/\/$/, ''),
    organization: null,
    project: null,
    maxRetries: 0,
    fetch: fetchFromServer,
    timeout: timeoutMs,
    logLevel: 'off',
    defaultHeaders: extraHeaders,
    defaultQuery,
  })
}

type Call<T extends ModelTask> = { request: CompletionRequest<T>; way: Way }

/** One request. The client's own time-out ends with the headers; this one covers the body too. */
async function callServer<T extends ModelTask>(
  client: OpenAI,
  settings: OpenAiSettings,
  { request, way }: Call<T>,
  { signal, timeoutMs = settings.timeoutMs, onProgress = () => {} }: CallOptions,
): Promise<RawReply> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const controller = new AbortController()
  const signals = [timeout, controller.signal, ...(signal ? [signal] : [])]
  const started = performance.now()
  const chat = toChatRequest(settings.model, request, way.format)
  const asked = chat.messages.reduce((sum, message) => sum + message.content.length, 0)
  try {
    const body = withExtras({ ...chat, ...streamingOf(way) }, settings.extraBody)
    const response = await client.chat.completions
      .create(body, { signal: AbortSignal.any(signals), timeout: timeoutMs })
      .asResponse()
    const maxCharacters = (settings.maxOutputTokens ?? DEFAULT_MAX_OUTPUT_TOKENS) * CHARACTERS_PER_TOKEN
    const completion = await readResponse(response, { client, maxCharacters, controller, onProgress })
    // A stream that is aborted only ends.
    timeout.throwIfAborted()
    signal?.throwIfAborted()
    return toRawReply(completion, { model: settings.model, asked, latencyMs: Math.round(performance.now() - started) })
  } catch (error) {
    if (timeout.aborted && !signal?.aborted) throw toTimeoutError(timeoutMs, error)
    throw error
  }
}

function streamingOf({ streaming }: Way) {
  switch (streaming) {
    case 'with_usage':
      return { stream: true as const, stream_options: { include_usage: true } }
    case 'plain':
      return { stream: true as const }
    case 'none':
      return {}
  }
}

function withExtras<Body extends object>(body: Body, extra: Record<string, unknown> = {}): Body {
  const whole = { ...body, ...extra }
  for (const [key, value] of Object.entries(extra)) if (value === null) Reflect.deleteProperty(whole, key)
  return whole
}

/** What a server sent, as it can be stored. */
function toRawReply(
  { content, refusal, finishReason, thoughtCharacters, usage, ...said }: Completion,
  { model, asked, latencyMs }: { model: string; asked: number; latencyMs: number },
): RawReply {
  const counted = readUsage(usage)
  const reply = makeRawReply(
    { content, finishReason, refusal, model: said.model || model, ...counted, thoughtCharacters, latencyMs },
    asked,
  )
  return content.trim() === '' && thoughtCharacters > 0 ? { ...reply, thoughtOnly: true } : reply
}
