import type { Group } from '../personality.ts'
import { completion, deltas, error, events, openAiError, says, stream, USAGE } from '../wire.ts'

/** Servers by how their answer comes over the wire. */

const good = { ends: 'good', requests: 1 } as const
const whole = { ...good, application: { status: 'awaiting_approval', requests: 2 } } as const

export const STREAMS: Group = [
  { name: 'streams', of: 'OpenAI, vLLM, llama.cpp', answer: (asked) => says(asked, asked.good), ...good },
  {
    name: 'streams-thinking',
    of: 'DeepSeek, vLLM',
    answer: (asked) => says(asked, asked.good, deltas('Let me think about {this}.', 'reasoning_content')),
    ...good,
  },
  {
    name: 'streams-with-comments',
    of: 'OpenRouter',
    answer: (asked) =>
      stream([': OPENROUTER PROCESSING\n\n', ': OPENROUTER PROCESSING\n\n', ...events(asked, deltas(asked.good))]),
    ...whole,
  },
  {
    name: 'streams-in-odd-pieces',
    of: 'any proxy',
    answer: (asked) => {
      const whole = events(asked, deltas(asked.good, 'content', 200))
        .join('')
        .replaceAll('\n', '\r\n')
      return stream(whole.match(/.{1,97}/gs) ?? [])
    },
    ...good,
  },
  {
    name: 'streams-without-done',
    of: 'Ollama, older proxies',
    answer: (asked) => stream(events(asked, deltas(asked.good)).slice(0, -1)),
    ...good,
  },
  {
    name: 'streams-usage-each-time',
    of: 'Groq, xAI',
    answer: (asked) =>
      stream([
        ...events(asked, deltas(asked.good)).slice(0, -2),
        `data: ${JSON.stringify({ model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], x_groq: { usage: USAGE } })}\n\n`,
        'data: [DONE]\n\n',
      ]),
    ...good,
  },
  {
    name: 'streams-a-tool-call',
    of: 'LiteLLM, Bedrock',
    answer: (asked) =>
      stream(
        events(
          asked,
          deltas(asked.good).map((delta) => ({
            tool_calls: [{ index: 0, function: { arguments: Object.values(delta)[0] } }],
          })),
          { finish: 'tool_calls' },
        ),
      ),
    ...good,
  },
  {
    name: 'whole-as-a-stream',
    of: 'proxies that buffer',
    answer: (asked) => ({ ...completion(asked, asked.good), headers: { 'content-type': 'text/event-stream' } }),
    ...good,
  },
  {
    name: 'stream-options-refused',
    of: 'Mistral, older vLLM',
    answer: (asked) =>
      asked.body.stream_options
        ? error(422, {
            object: 'error',
            message: { detail: [{ loc: ['body', 'stream_options'], msg: 'Extra inputs are not permitted' }] },
          })
        : stream([...events(asked, deltas(asked.good))]),
    ends: 'good',
    requests: 2,
    usage: { prompt: -1, completion: -1 },
    application: { status: 'awaiting_approval', requests: 3 },
  },
  {
    name: 'stream-refused',
    of: 'some gateways, organisations that are not verified',
    answer: (asked) =>
      asked.body.stream
        ? openAiError(asked, 400, { message: 'Streaming is not supported for this deployment', param: 'stream' })
        : completion(asked, asked.good),
    ends: 'good',
    requests: 2,
    application: { status: 'awaiting_approval', requests: 3 },
  },
  {
    name: 'error-amid-a-stream',
    of: 'OpenRouter',
    answer: (asked) =>
      asked.nth === 1
        ? stream([
            ...events(asked, deltas(asked.good)).slice(0, 3),
            `data: ${JSON.stringify({ error: { code: 502, message: `Provider disconnected [${asked.echo}]` }, choices: [] })}\n\n`,
          ])
        : says(asked, asked.good),
    ends: 'overloaded',
    requests: 1,
    status: 502,
    application: { status: 'awaiting_approval', requests: 4 },
  },
  {
    name: 'stream-that-breaks',
    of: 'any network',
    answer: (asked) =>
      asked.nth === 1
        ? stream(events(asked, deltas(asked.good)).slice(0, 3), { after: 'drop' })
        : says(asked, asked.good),
    ends: 'unavailable',
    requests: 1,
    application: { status: 'awaiting_approval', requests: 4 },
  },
  {
    name: 'stream-that-hangs',
    of: 'any network',
    answer: (asked) => stream(events(asked, deltas(asked.good)).slice(0, 3), { after: 'hang' }),
    ends: 'timeout',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_timed_out', requests: 2 },
  },
  {
    name: 'stream-without-end',
    of: 'small models that repeat themselves',
    answer: (asked) =>
      stream(events(asked, Array(2_000).fill({ content: ' the best of the best'.repeat(5) })).slice(0, -3), {
        after: 'hang',
      }),
    ends: 'truncated',
    requests: 1,
    usage: { prompt: -1, completion: -1 },
    application: { status: 'needs_attention', reason: 'model_reply_unusable', requests: 3 },
  },
  {
    name: 'empty-stream',
    of: 'proxies whose provider failed',
    answer: () => stream(['data: [DONE]\n\n']),
    ends: 'unavailable',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_unavailable', requests: 2 },
  },
]
