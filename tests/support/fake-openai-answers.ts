import type { ModelInputs, ModelTask } from '#shared/llm/model.ts'
import { goodReply, inventingReply, obedientReply } from './fake-openai-replies.ts'

export const BEHAVIOURS = [
  'good',
  'fenced',
  'prose',
  'obeys_injection',
  'invents',
  'truncated',
  'cut_json',
  'empty',
  'not_json',
  'schema_breaking',
  'ten_thousand_changes',
  'refusal',
  'content_filter',
  'rate_limited',
  'quota',
  'server_error',
  'unauthorized',
  'forbidden',
  'request_timeout',
  'conflict',
  'overloaded',
  'not_found',
  'bad_request',
  'hang',
  'slow',
  'drop_connection',
  'cut_body',
  'web_page',
  'broken_body',
  'error_in_200',
  'endless',
] as const
export type Behaviour = (typeof BEHAVIOURS)[number]

export type ChatBody = {
  model: string
  messages: { role: string; content: string }[]
  response_format?: { type: string; json_schema?: { name: string; strict: boolean; schema: unknown } }
}

/** What goes out: an answer, nothing for ever, or a connection that breaks. */
export type Answer =
  | { kind: 'json'; status: number; body: object; headers: Record<string, string> }
  | { kind: 'text'; type: string; text: string }
  | { kind: 'hang' | 'drop' | 'cut' | 'endless' }

export function answerFor(
  behaviour: Behaviour,
  task: ModelTask,
  parsed: Record<string, unknown>,
  body: ChatBody,
  retryAfter: string,
): Answer {
  const input = parsed as ModelInputs[ModelTask]
  const good = () => JSON.stringify(goodReply(task, input))
  const complete = (content: string | null, finishReason = 'stop', refusal: string | null = null): Answer => ({
    kind: 'json',
    status: 200,
    body: completion(body, content, finishReason, refusal),
    headers: {},
  })
  const fail = (status: number, error: object, headers: Record<string, string> = {}): Answer => ({
    kind: 'json',
    status,
    body: { error: { message: 'scripted failure', ...error } },
    headers,
  })
  switch (behaviour) {
    case 'good':
    case 'slow':
      return complete(good())
    case 'fenced':
      return complete(`\`\`\`json\n${good()}\n\`\`\``)
    case 'prose':
      return complete(
        `Here is the JSON you asked for:\n${good().replace(/\}$/, ',}')}\nLet me know if {anything} is missing.`,
      )
    case 'obeys_injection':
      return complete(JSON.stringify(obedientReply(task, input)))
    case 'invents':
      return complete(JSON.stringify(inventingReply(task, input)))
    case 'truncated':
      return complete(good().slice(0, 60), 'length')
    case 'cut_json':
      return complete(good().slice(0, -20))
    case 'empty':
      return complete('')
    case 'not_json':
      return complete('I would be happy to help with that resume!')
    case 'schema_breaking':
      return complete(
        JSON.stringify({ requirements: 'none', changes: [{ op: 'replace' }], paragraphs: [42], basics: { name: 7 } }),
      )
    case 'ten_thousand_changes':
      return complete(
        JSON.stringify({
          requirements: [],
          paragraphs: [],
          changes: Array(10_000).fill({
            op: 'hide',
            target: 'w1',
            text: null,
            position: null,
            evidence: [],
            requirements: [],
            reason: 'x',
          }),
        }),
      )
    case 'refusal':
      return complete(null, 'stop', 'I cannot help with that.')
    case 'content_filter':
      return complete('', 'content_filter')
    case 'rate_limited':
      return fail(429, { type: 'rate_limit_error', code: 'rate_limit_exceeded' }, { 'retry-after': retryAfter })
    case 'quota':
      return fail(429, { type: 'insufficient_quota', code: 'insufficient_quota' })
    case 'server_error':
      return fail(500, { type: 'server_error' })
    case 'unauthorized':
      return fail(401, { type: 'invalid_request_error', code: 'invalid_api_key' })
    case 'forbidden':
      return fail(403, { type: 'permission_error' })
    case 'request_timeout':
      return fail(408, { type: 'timeout' })
    case 'conflict':
      return fail(409, { type: 'conflict' })
    case 'overloaded':
      return fail(503, { type: 'overloaded_error' }, { 'retry-after': retryAfter })
    case 'not_found':
      return fail(404, { code: 'model_not_found' })
    case 'bad_request':
      return fail(400, { message: 'the context is too long', code: 'context_length_exceeded' })
    case 'hang':
      return { kind: 'hang' }
    case 'drop_connection':
      return { kind: 'drop' }
    case 'cut_body':
      return { kind: 'cut' }
    case 'web_page':
      return { kind: 'text', type: 'text/html', text: '<!doctype html><title>Sign in</title>' }
    case 'broken_body':
      return { kind: 'text', type: 'application/json', text: '{"choices": [' }
    case 'error_in_200':
      return { kind: 'json', status: 200, body: { error: { message: 'scripted failure', code: 502 } }, headers: {} }
    case 'endless':
      return { kind: 'endless' }
  }
}

function completion(
  { model, messages }: ChatBody,
  content: string | null,
  finishReason: string,
  refusal: string | null,
): object {
  const prompt = Math.ceil(messages.reduce((sum, message) => sum + message.content.length, 0) / 4)
  const answered = Math.ceil((content ?? '').length / 4)
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 0,
    model,
    choices: [
      { index: 0, finish_reason: finishReason, logprobs: null, message: { role: 'assistant', content, refusal } },
    ],
    usage: { prompt_tokens: prompt, completion_tokens: answered, total_tokens: prompt + answered },
  }
}
