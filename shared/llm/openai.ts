import OpenAI from 'openai'
import { z } from 'zod'
import { fetchWithinLimit } from './bounded-fetch.ts'
import { REPLY_FORMATS, type ReplyFormat, toChatRequest } from './chat-request.ts'
import type { CallOptions, CompletionRequest, LanguageModel, ModelTask, RawReply } from './model.ts'
import { refusesFormat, toModelError, toNoCompletionError, toTimeoutError } from './openai-errors.ts'
import { makeRawReply } from './raw-reply.ts'

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1'

type OpenAiSettings = {
  /** Without the trailing `/chat/completions`; the client's own default when not set. */
  baseUrl?: string
  /** Local servers often want none. */
  apiKey?: string
  model: string
  timeoutMs: number
}

/** What a server is known to accept, per (base URL, model), learned from its refusals for the life of the process. */
const knownFormats = new Map<string, ReplyFormat>()

/** The part of a completion that counts, read leniently: compatible servers leave out much of the rest. */
const completionSchema = z.object({
  model: z.string().nullish().catch(null),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish().catch(null),
        message: z.object({ content: z.unknown(), refusal: z.string().nullish().catch(null) }).nullish(),
      }),
    )
    .min(1),
  usage: z.unknown(),
})

/**
 * A language model behind any OpenAI-compatible server. It never retries: Temporal does. It only asks again, more
 * simply, when the server refuses the response format, and remembers that.
 */
export function createOpenAiModel(settings: OpenAiSettings): LanguageModel {
  const client = new OpenAI({
    apiKey: settings.apiKey ?? 'none',
    baseURL: settings.baseUrl ?? DEFAULT_BASE_URL,
    organization: null,
    project: null,
    maxRetries: 0,
    fetch: fetchWithinLimit,
    timeout: settings.timeoutMs,
    logLevel: 'off',
  })
  const key = `${client.baseURL} ${settings.model}`

  return {
    provider: 'openai',
    model: settings.model,
    async complete(request, options = {}) {
      for (let format = knownFormats.get(key) ?? 'json_schema'; ; ) {
        try {
          return await callServer(client, settings, request, format, options)
        } catch (error) {
          const simpler = REPLY_FORMATS[REPLY_FORMATS.indexOf(format) + 1]
          if (!simpler || !refusesFormat(error)) throw toModelError(error, options.signal)
          knownFormats.set(key, simpler)
          format = simpler
        }
      }
    },
  }
}

/** The client's own timeout ends with the headers; this one covers the body too. */
async function callServer<T extends ModelTask>(
  client: OpenAI,
  settings: OpenAiSettings,
  request: CompletionRequest<T>,
  format: ReplyFormat,
  { signal, timeoutMs = settings.timeoutMs }: CallOptions,
): Promise<RawReply> {
  const timeout = AbortSignal.timeout(timeoutMs)
  const started = performance.now()
  const body = toChatRequest(settings.model, request, format)
  try {
    const answer: unknown = await client.chat.completions.create(body, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      timeout: timeoutMs,
    })
    return toRawReply(answer, settings.model, body, Math.round(performance.now() - started))
  } catch (error) {
    if (timeout.aborted && !signal?.aborted) throw toTimeoutError(timeoutMs, error)
    throw error
  }
}

/** What a server sent, as it can be stored. Throws for what is no chat completion. */
function toRawReply(
  answer: unknown,
  model: string,
  body: { messages: { content: string }[] },
  latencyMs: number,
): RawReply {
  const { data } = completionSchema.safeParse(answer)
  if (!data) throw toNoCompletionError()
  const choice = data.choices[0]
  const usage = usageSchema.safeParse(data.usage).data
  const said = {
    content: joinText(choice?.message?.content),
    finishReason: choice?.finish_reason,
    refusal: choice?.message?.refusal,
    model: data.model || model,
    promptTokens: usage?.prompt_tokens,
    completionTokens: usage?.completion_tokens,
    latencyMs,
  }
  const asked = body.messages.reduce((sum, message) => sum + message.content.length, 0)
  return makeRawReply(said, asked)
}

const usageSchema = z.object({ prompt_tokens: z.unknown(), completion_tokens: z.unknown() })

/** Some servers answer with a list of parts instead of a string. */
function joinText(content: unknown): string {
  if (typeof content === 'string') return content
  const parts = z.array(z.object({ text: z.string() })).safeParse(content)
  return parts.success ? parts.data.map(({ text }) => text).join('') : ''
}
