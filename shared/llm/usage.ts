import { z } from 'zod'

/** What a server says a call came to, in whatever form; undefined where it says nothing. */
export type SaidUsage = { promptTokens: unknown; completionTokens: unknown; cachedTokens: unknown }

const unknown = z.unknown().optional()
const details = z.object({ cached_tokens: unknown }).nullish().catch(null)
const usageSchema = z.object({
  prompt_tokens: unknown,
  completion_tokens: unknown,
  total_tokens: unknown,
  prompt_tokens_details: details,
  /** DeepSeek's and Anthropic's names for what was in the cache. */
  prompt_cache_hit_tokens: unknown,
  cache_read_input_tokens: unknown,
})

/** Reads the `usage` of a completion. Thinking that a server counts in the total alone belongs to what was written. */
export function readUsage(usage: unknown): SaidUsage {
  const { data } = usageSchema.safeParse(usage)
  const prompt = data?.prompt_tokens
  const written = data?.completion_tokens
  const total = data?.total_tokens
  const rest = typeof total === 'number' && typeof prompt === 'number' ? total - prompt : 0
  return {
    promptTokens: prompt,
    completionTokens: typeof written === 'number' && rest > written ? rest : written,
    cachedTokens:
      data?.prompt_tokens_details?.cached_tokens ?? data?.prompt_cache_hit_tokens ?? data?.cache_read_input_tokens,
  }
}
