import type { Config } from '#shared/config.ts'
import type { RawReply } from '#shared/llm/model.ts'

/** What a reply cost, in US dollars. */
export function costUsd(
  {
    promptTokens,
    completionTokens,
    cachedTokens = 0,
  }: Pick<RawReply, 'promptTokens' | 'completionTokens' | 'cachedTokens'>,
  config: Config,
): number {
  const { OPENAI_USD_PER_MILLION_INPUT_TOKENS: input, OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: output } = config
  const { OPENAI_USD_PER_MILLION_CACHED_INPUT_TOKENS: cached = input } = config
  const asked = (promptTokens - cachedTokens) * input + cachedTokens * cached
  return (asked + completionTokens * output) / 1_000_000
}
