import type { Asked, Group } from '../personality.ts'
import { completion, says, USAGE } from '../wire.ts'

/** Servers that answer, each in a way of its own: the answer is the same. */

const good = { ends: 'good', requests: 1 } as const
const whole = { ...good, application: { status: 'awaiting_approval', requests: 2 } } as const
/** The texts of an answer as a model with a liking for Markdown writes them. */
const marked = (asked: Asked): string =>
  asked.good.replace(/"text":"([^"\\]+)"/g, (_, text: string) => `"text":"**${text.replaceAll('&', '&amp;')}**"`)
const withUsage = (asked: Asked, usage: unknown) => completion(asked, asked.good, { usage })
/** Items of an answer's first list. */
const reshape = (asked: Asked, change: (item: Record<string, unknown>) => unknown): string => {
  const reply: Record<string, unknown> = JSON.parse(asked.good)
  const key = asked.task === 'write_cover_letter' ? 'paragraphs' : 'changes'
  const items = reply[key]
  return JSON.stringify({ ...reply, [key]: Array.isArray(items) ? items.map(change) : items })
}

export const ANSWERS: Group = [
  { name: 'plain', of: 'OpenAI', answer: (asked) => completion(asked, asked.good), ...whole },
  {
    name: 'thinking-in-content',
    of: 'DeepSeek R1, Qwen 3 behind Ollama, vLLM without a reasoning parser',
    answer: (asked) =>
      says(asked, `<think>\nThe user wants JSON, e.g. {"changes": [], "x": {\n"}.\n</think>\n\n${asked.good}`),
    ...whole,
  },
  {
    name: 'draft-before-answer',
    of: 'small local models',
    answer: (asked) =>
      says(
        asked,
        `Draft: {"requirements": [], "paragraphs": [], "note": "${'x'.repeat(9_000)}"}\nFinal:\n${asked.good}`,
      ),
    ...good,
  },
  {
    name: 'reasoning-beside-content',
    of: 'DeepSeek, vLLM, OpenRouter',
    answer: (asked) => completion(asked, { role: 'assistant', content: asked.good, reasoning_content: 'Hm, {…' }),
    ...good,
  },
  {
    name: 'thinking-parts',
    of: 'Mistral Magistral',
    answer: (asked) =>
      completion(asked, {
        role: 'assistant',
        content: [
          { type: 'thinking', thinking: [{ type: 'text', text: 'Let me see {' }] },
          { type: 'text', text: asked.good },
        ],
      }),
    ...good,
  },
  {
    name: 'tool-call',
    of: 'LiteLLM for models without JSON mode',
    answer: (asked) =>
      completion(
        asked,
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'c1', type: 'function', function: { name: 'json_tool_call', arguments: asked.good } }],
        },
        {},
        { finish_reason: 'tool_calls' },
      ),
    ...good,
  },
  {
    name: 'fenced',
    of: 'most without JSON mode',
    answer: (asked) => says(asked, `\`\`\`json\n${asked.good}\n\`\`\``),
    ...good,
  },
  { name: 'wrapped', of: 'small local models', answer: (asked) => says(asked, `{"response": ${asked.good}}`), ...good },
  { name: 'list-of-one', of: 'Llama 3', answer: (asked) => says(asked, `[${asked.good}]`), ...good },
  {
    name: 'json-string',
    of: 'proxies that encode twice',
    answer: (asked) => says(asked, JSON.stringify(asked.good)),
    ...good,
  },
  {
    name: 'comments-and-commas',
    of: 'small local models',
    answer: (asked) => says(asked, asked.good.replace(/\}$/, ', // done\n}')),
    ...good,
  },
  { name: 'markdown', of: 'Gemini, Llama', answer: (asked) => says(asked, marked(asked)), ...whole },
  {
    name: 'capitals-and-numbers-as-text',
    of: 'small local models',
    answer: (asked) =>
      says(
        asked,
        reshape(asked, (item) => ({
          ...item,
          ...('op' in item && { op: String(item.op).toUpperCase() }),
          ...(typeof item.position === 'number' && { position: String(item.position) }),
          ...(item.reason === null && { reason: undefined }),
        })),
      ),
    ...whole,
  },
  {
    name: 'one-bad-change',
    of: 'any model, now and then',
    answer: (asked) => {
      const reply: Record<string, unknown> = JSON.parse(asked.good)
      const bad = { op: 'replace', target: 7 }
      return says(
        asked,
        JSON.stringify({ ...reply, ...(Array.isArray(reply.changes) && { changes: [bad, ...reply.changes] }) }),
      )
    },
    ...good,
    application: { status: 'awaiting_approval', requests: 2, told: /1 change\(s\) did not follow the schema/ },
  },
  {
    name: 'own-greeting',
    of: 'most models, now and then',
    answer: (asked) => {
      const reply: { paragraphs?: { text: string; evidence: string[] }[] } = JSON.parse(asked.good)
      const [first, ...others] = reply.paragraphs ?? []
      if (!first) return says(asked, asked.good)
      const paragraphs = [
        { ...first, text: `Dear Hiring Manager, ${first.text}` },
        ...others,
        { text: 'Yours sincerely,\nA. Person', evidence: [] },
        first,
      ]
      return says(asked, JSON.stringify({ paragraphs: paragraphs.slice(0, -1) }))
    },
    ...whole,
  },
  {
    name: 'no-usage',
    of: 'older local servers',
    answer: (asked) => withUsage(asked, undefined),
    ...good,
    usage: { prompt: -1, completion: -1 },
  },
  {
    name: 'zero-usage',
    of: 'LM Studio streams, LocalAI',
    answer: (asked) => withUsage(asked, { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }),
    ...good,
    usage: { prompt: -1, completion: -1 },
  },
  {
    name: 'cached-input',
    of: 'OpenAI, vLLM',
    answer: (asked) => withUsage(asked, { ...USAGE, prompt_tokens_details: { cached_tokens: 640 } }),
    ...whole,
    usage: { cached: 640 },
  },
  {
    name: 'cache-hits',
    of: 'DeepSeek',
    answer: (asked) => withUsage(asked, { ...USAGE, prompt_cache_hit_tokens: 512, prompt_cache_miss_tokens: 2_488 }),
    ...good,
    usage: { cached: 512 },
  },
  {
    name: 'thinking-in-the-total-alone',
    of: 'Gemini, xAI',
    answer: (asked) => withUsage(asked, { prompt_tokens: 3_000, completion_tokens: 200, total_tokens: 5_200 }),
    ...good,
    usage: { completion: 2_200 },
  },
  {
    name: 'silent-cut',
    of: 'Ollama with its default context',
    answer: (asked) => withUsage(asked, { prompt_tokens: 100, completion_tokens: 200, total_tokens: 300 }),
    ...good,
    usage: { prompt: 100 },
    application: { status: 'awaiting_approval', requests: 2, told: /read only about 100 of/ },
  },
  {
    name: 'silent-cut-that-shows',
    of: 'Ollama with its default context',
    answer: (asked) =>
      completion(asked, 'Which resume do you mean?', {
        usage: { prompt_tokens: 100, completion_tokens: 7, total_tokens: 107 },
      }),
    ends: 'not_json',
    requests: 1,
    usage: { prompt: 100, completion: 7 },
    application: { status: 'needs_attention', reason: 'model_context_too_long', requests: 2 },
  },
  {
    name: 'only-thinking',
    of: 'thinking models with a low token limit',
    answer: (asked) =>
      completion(
        asked,
        { role: 'assistant', content: '', reasoning_content: 'Well, …' },
        {},
        { finish_reason: 'length' },
      ),
    ends: 'thought_only',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_thought_only', requests: 3 },
  },
  {
    name: 'declines',
    of: 'OpenAI',
    answer: (asked) => completion(asked, { role: 'assistant', content: null, refusal: 'I cannot help with that.' }),
    ends: 'refused',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_declined', requests: 2 },
  },
  {
    name: 'prose-for-ever',
    of: 'models without any training in JSON',
    answer: (asked) => says(asked, 'Happy to help! What would you like me to do?'),
    ends: 'not_json',
    requests: 1,
    application: { status: 'needs_attention', reason: 'model_reply_unusable', requests: 3 },
  },
]
