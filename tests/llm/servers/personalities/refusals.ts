import type { Asked, Group, Personality, Wire } from '../personality.ts'
import { completion, error, openAiError, says } from '../wire.ts'

/** Servers that refuse a form of the request, or the request itself. */

type Refusing = Pick<Personality, 'name' | 'of' | 'ends'> & {
  /** Of what a person is asked; null where another one of its kind shows it. */
  reason: string | null
  status: number
  requests?: number
}

/** Refused for good: a person is asked at once, and told what they can do. */
function refuses({ requests = 1, reason, ...known }: Refusing, answer: (asked: Asked) => Wire): Personality {
  const application = reason === null ? {} : { application: { status: 'needs_attention' as const, reason, requests } }
  return { ...known, requests, answer, ...application }
}

/** Takes no format but some, and refuses the others in its own words. */
function takes(
  known: Pick<Personality, 'name' | 'of'>,
  formats: readonly Asked['format'][],
  refuse: (asked: Asked) => Wire,
): Personality {
  const requests = formats.includes('json_object') ? 2 : 3
  return {
    ...known,
    answer: (asked) => (formats.includes(asked.format) ? says(asked, asked.good) : refuse(asked)),
    ends: 'good',
    requests,
    application: { status: 'awaiting_approval', requests: requests + 1 },
  }
}

const TEXT = ['text'] as const
const OBJECT = ['json_object', 'text'] as const

export const REFUSALS: Group = [
  takes({ name: 'no-json-schema', of: 'DeepSeek' }, OBJECT, (asked) =>
    openAiError(asked, 400, { message: 'This response_format type is unavailable now', type: 'invalid_request_error' }),
  ),
  takes({ name: 'text-alone', of: 'LM Studio, older servers' }, TEXT, (asked) =>
    error(400, { error: `'response_format.type' must be 'text' [${asked.echo}]` }),
  ),
  takes({ name: 'fastapi-validation', of: 'vLLM, self-made servers' }, TEXT, () =>
    error(422, {
      detail: [{ type: 'literal_error', loc: ['body', 'response_format', 'type'], msg: 'Input should be ...' }],
    }),
  ),
  takes({ name: 'mistral-validation', of: 'Mistral' }, OBJECT, () =>
    error(422, {
      object: 'error',
      message: { detail: [{ type: 'extra_forbidden', loc: ['body', 'response_format', 'json_schema'] }] },
    }),
  ),
  takes({ name: 'refuses-without-words', of: 'gateways' }, TEXT, () => error(400, '')),
  takes({ name: 'fails-at-a-grammar', of: 'llama.cpp with some schemas' }, TEXT, () =>
    error(500, { error: { code: 500, message: 'failed to parse grammar', type: 'server_error' } }),
  ),
  takes({ name: 'html-415', of: 'gateways' }, TEXT, () =>
    error(415, '<html><body>Unsupported Media Type</body></html>'),
  ),
  takes({ name: 'no-endpoint-for-the-format', of: 'OpenRouter' }, OBJECT, () =>
    error(404, { error: { message: 'No endpoints found that can handle the requested parameters.', code: 404 } }),
  ),
  takes({ name: 'gemini-array', of: 'Gemini' }, OBJECT, () =>
    error(400, [
      {
        error: {
          code: 400,
          message: 'Invalid JSON payload received. Unknown name "anyOf" at response_schema',
          status: 'INVALID_ARGUMENT',
        },
      },
    ]),
  ),
  {
    name: 'ignores-the-format',
    of: 'Anthropic’s compatibility layer',
    answer: (asked) => says(asked, `Here is the JSON:\n\n${asked.good}`),
    ends: 'good',
    requests: 1,
  },
  refuses(
    { name: 'key-openai', of: 'OpenAI', ends: 'unauthorized', status: 401, reason: 'model_key_refused' },
    (asked) => openAiError(asked, 401, { message: 'Incorrect API key provided', code: 'invalid_api_key' }),
  ),
  refuses({ name: 'key-gemini', of: 'Gemini', ends: 'unauthorized', status: 400, reason: 'model_key_refused' }, () =>
    error(400, [
      { error: { code: 400, message: 'API key not valid. Please pass a valid API key.', status: 'INVALID_ARGUMENT' } },
    ]),
  ),
  refuses({ name: 'model-ollama', of: 'Ollama', ends: 'not_found', status: 404, reason: 'model_not_found' }, (asked) =>
    openAiError(asked, 404, { message: 'model "x" not found, try pulling it first', type: 'api_error' }),
  ),
  refuses(
    { name: 'model-deepseek', of: 'DeepSeek', ends: 'not_found', status: 400, reason: 'model_not_found' },
    (asked) => openAiError(asked, 400, { message: 'Model Not Exist', type: 'invalid_request_error' }),
  ),
  refuses(
    {
      name: 'wrong-address',
      of: 'a base URL without /v1',
      ends: 'not_found',
      status: 404,
      reason: 'model_not_found',
      requests: 4,
    },
    () => error(404, '<html><head><title>404 Not Found</title></head></html>'),
  ),
  refuses(
    {
      name: 'no-endpoint',
      of: 'OpenRouter',
      ends: 'no_endpoint',
      status: 404,
      reason: 'model_no_endpoint',
      requests: 4,
    },
    () => error(404, { error: { message: 'No endpoints found matching your data policy.', code: 404 } }),
  ),
  ...(
    [
      [
        'context-openai',
        'OpenAI',
        400,
        { error: { message: "This model's maximum context length is 8192 tokens.", code: 'context_length_exceeded' } },
      ],
      [
        'context-llamacpp',
        'llama.cpp',
        400,
        {
          error: {
            code: 400,
            message: 'the request exceeds the available context size',
            type: 'exceed_context_size_error',
            n_prompt_tokens: 9000,
            n_ctx: 4096,
          },
        },
      ],
      [
        'context-vllm',
        'vLLM',
        400,
        {
          object: 'error',
          message: "This model's maximum context length is 4096 tokens. However, you requested 5000",
          type: 'BadRequestError',
          code: 400,
        },
      ],
      [
        'context-gemini',
        'Gemini',
        400,
        [
          {
            error: {
              code: 400,
              message: 'The input token count (1200000) exceeds the maximum number of tokens allowed (1048575).',
            },
          },
        ],
      ],
      [
        'context-anthropic',
        'Anthropic',
        400,
        { error: { type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens > 200000 maximum' } },
      ],
      ['context-413', 'gateways', 413, '<html>413 Request Entity Too Large</html>'],
    ] as const
  ).map(([name, of, status, body]) =>
    refuses({ name, of, ends: 'context_too_long', status, reason: 'model_context_too_long' }, () =>
      error(status, body),
    ),
  ),
  ...(
    [
      [
        'quota-openai',
        'OpenAI',
        429,
        {
          error: { message: 'You exceeded your current quota', type: 'insufficient_quota', code: 'insufficient_quota' },
        },
      ],
      ['quota-deepseek', 'DeepSeek', 402, { error: { message: 'Insufficient Balance', type: 'unknown_error' } }],
      [
        'quota-anthropic',
        'Anthropic',
        400,
        {
          error: {
            type: 'invalid_request_error',
            message: 'Your credit balance is too low to access the Anthropic API.',
          },
        },
      ],
      [
        'quota-litellm',
        'LiteLLM',
        429,
        {
          error: {
            message:
              'litellm.RateLimitError: OpenAIException - You exceeded your current quota, please check your plan',
            type: 'throttling_error',
            code: '429',
          },
        },
      ],
    ] as const
  ).map(([name, of, status, body], index) =>
    refuses({ name, of, ends: 'quota_exhausted', status, reason: index === 0 ? 'model_quota_exhausted' : null }, () =>
      error(status, body),
    ),
  ),
  refuses(
    { name: 'quota-in-200', of: 'OpenRouter', ends: 'quota_exhausted', status: 402, reason: 'model_quota_exhausted' },
    () => error(200, { error: { code: 402, message: 'This request requires more credits' } }),
  ),
  refuses({ name: 'filter-azure', of: 'Azure', ends: 'refused', status: 400, reason: 'model_declined' }, (asked) =>
    openAiError(asked, 400, {
      message: "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      code: 'content_filter',
    }),
  ),
  refuses({ name: 'region-openai', of: 'OpenAI', ends: 'forbidden', status: 403, reason: 'model_forbidden' }, (asked) =>
    openAiError(asked, 403, {
      message: 'Country, region, or territory not supported',
      code: 'unsupported_country_region_territory',
    }),
  ),
  refuses(
    { name: 'moderation-openrouter', of: 'OpenRouter', ends: 'forbidden', status: 403, reason: 'model_forbidden' },
    () =>
      error(403, {
        error: {
          code: 403,
          message: 'openai/gpt requires moderation. Your input was flagged',
          metadata: { reasons: ['x'] },
        },
      }),
  ),
  {
    name: 'rejects-all',
    of: 'whatever we do not know',
    answer: (asked) => openAiError(asked, 400, { message: 'Unsupported value' }),
    ends: 'bad_request',
    status: 400,
    requests: 4,
    application: { status: 'needs_attention', reason: 'model_refused_request', requests: 4 },
  },
  {
    name: 'error-in-200',
    of: 'gateways',
    answer: (asked) => completion(asked, asked.good, { choices: [], error: { message: 'upstream' } }),
    ends: 'unavailable',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_unavailable', requests: 2 },
  },
]
