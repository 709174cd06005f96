import type { Config } from '#shared/config.ts'
import { DEFAULT_BASE_URL, type OpenAiSettings } from './openai.ts'

/** A server of the configuration, without what is the client's own matter. */
export type ConfiguredServer = Required<Omit<OpenAiSettings, 'ways' | 'provider' | 'apiKey'>> &
  Pick<OpenAiSettings, 'apiKey'>

/** The server and the model that are asked first. */
export function firstServerOf(config: Config): ConfiguredServer {
  return {
    baseUrl: config.OPENAI_BASE_URL ?? DEFAULT_BASE_URL,
    apiKey: config.OPENAI_API_KEY,
    model: config.OPENAI_MODEL,
    timeoutMs: config.OPENAI_TIMEOUT_MS,
    maxOutputTokens: config.OPENAI_MAX_OUTPUT_TOKENS,
    extraBody: config.OPENAI_EXTRA_BODY,
    extraHeaders: config.OPENAI_EXTRA_HEADERS,
  }
}

/**
 * Those that are asked where the first keep failing; null without a fallback. Key and extras of the first are for its server
 * alone: extra headers may hold keys too.
 */
export function fallbackServerOf(config: Config): ConfiguredServer | null {
  const { OPENAI_FALLBACK_MODEL: model, OPENAI_FALLBACK_BASE_URL: baseUrl } = config
  if (model === undefined) return null
  const first = firstServerOf(config)
  const shared =
    baseUrl === undefined ? first : { ...first, baseUrl, apiKey: undefined, extraBody: {}, extraHeaders: {} }
  return {
    ...shared,
    model,
    apiKey: config.OPENAI_FALLBACK_API_KEY ?? shared.apiKey,
    extraBody: config.OPENAI_FALLBACK_EXTRA_BODY ?? shared.extraBody,
    extraHeaders: config.OPENAI_FALLBACK_EXTRA_HEADERS ?? shared.extraHeaders,
  }
}
