import type { Config } from '#shared/config.ts'
import type { Provider, RawReply } from './model.ts'

/** In US dollars, of a million tokens. */
export type Prices = { input: number; cachedInput: number; output: number }

/** What a provider's tokens cost. A fallback without prices of its own is taken to cost what the first one does, so that the caps hold. */
export function pricesOf(config: Config, provider: Provider): Prices {
  const input = config.OPENAI_USD_PER_MILLION_INPUT_TOKENS
  const first = {
    input,
    cachedInput: config.OPENAI_USD_PER_MILLION_CACHED_INPUT_TOKENS ?? input,
    output: config.OPENAI_USD_PER_MILLION_OUTPUT_TOKENS,
  }
  if (provider !== 'openai_fallback') return first
  const own = config.OPENAI_FALLBACK_USD_PER_MILLION_INPUT_TOKENS
  return {
    input: own ?? first.input,
    cachedInput: config.OPENAI_FALLBACK_USD_PER_MILLION_CACHED_INPUT_TOKENS ?? own ?? first.cachedInput,
    output: config.OPENAI_FALLBACK_USD_PER_MILLION_OUTPUT_TOKENS ?? first.output,
  }
}

/** Whether any price is configured; without one nothing can be said of a cost. */
export function isPriced({ input, output }: Prices): boolean {
  return input + output > 0
}

/** What a reply cost, in US dollars. */
export function costUsd(
  {
    promptTokens,
    completionTokens,
    cachedTokens = 0,
  }: Pick<RawReply, 'promptTokens' | 'completionTokens' | 'cachedTokens'>,
  { input, cachedInput, output }: Prices,
): number {
  const asked = (promptTokens - cachedTokens) * input + cachedTokens * cachedInput
  return (asked + completionTokens * output) / 1_000_000
}
