import type { Asked, Group, Personality, Wire } from '../personality.ts'
import { error, openAiError, says } from '../wire.ts'

/** Servers that cannot just now, and say so in their way: the application waits for them, and goes on. */

/** Refuses the first call of a task, and `waitMs` is what it asks for. */
function busy(
  known: Pick<Personality, 'name' | 'of' | 'ends' | 'status'>,
  refuse: (asked: Asked) => Wire,
): Personality {
  return {
    ...known,
    answer: (asked) => (asked.nth === 1 ? refuse(asked) : says(asked, asked.good)),
    requests: 1,
    application: { status: 'awaiting_approval', requests: 4 },
  }
}
const limited = { ends: 'rate_limited', status: 429 } as const
const rate =
  (headers: Record<string, string>, message = 'Rate limit reached') =>
  (asked: Asked) =>
    openAiError(asked, 429, { message, code: 'rate_limit_exceeded' }, headers)

export const WAITS: Group = [
  busy({ name: 'retry-after', of: 'OpenAI, Anthropic', ...limited }, rate({ 'retry-after': '1' })),
  busy({ name: 'retry-after-ms', of: 'Azure', ...limited }, rate({ 'retry-after-ms': '200' })),
  busy(
    { name: 'reset-headers', of: 'OpenAI, Groq', ...limited },
    rate({ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '300ms' }),
  ),
  busy(
    { name: 'wait-in-words', of: 'OpenAI, Groq', ...limited },
    rate({}, 'Rate limit reached for tokens per min (TPM). Please try again in 0.2s.'),
  ),
  busy({ name: 'retry-info', of: 'Gemini', ...limited }, () =>
    error(429, [
      {
        error: {
          code: 429,
          message: 'You exceeded your current quota, please check your plan and billing details.',
          status: 'RESOURCE_EXHAUSTED',
          details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '0.3s' }],
        },
      },
    ]),
  ),
  busy({ name: 'loading', of: 'llama.cpp', ends: 'overloaded', status: 503 }, () =>
    error(503, { error: { code: 503, message: 'Loading model', type: 'unavailable_error' } }),
  ),
  busy({ name: 'overloaded-529', of: 'Anthropic', ends: 'overloaded', status: 529 }, () =>
    error(529, { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }),
  ),
  busy({ name: 'bad-gateway', of: 'nginx before a server that restarts', ends: 'overloaded', status: 502 }, () =>
    error(502, '<html><head><title>502 Bad Gateway</title></head></html>'),
  ),
  {
    name: 'limit-of-a-day',
    of: 'OpenRouter, Gemini free plans',
    answer: rate({ 'retry-after': '40000' }),
    ...limited,
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_overloaded', requests: 1 },
  },
]
