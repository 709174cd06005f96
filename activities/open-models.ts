import { type Config, chooseProvider } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { createActivityModel } from '#shared/exchanges/activity-model.ts'
import type { LanguageModel } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { createKeptWays } from './kept-ways.ts'

/** The configured provider, and the offline one that is always there. */
export function openModels(config: Config, database: Database): { model: LanguageModel; rules: LanguageModel } {
  const rules = createRulesModel()
  switch (chooseProvider(config)) {
    case 'rules':
      return { model: rules, rules }
    case 'activity':
      return { model: createActivityModel({ config, database, temporal: openTemporal(config) }), rules }
    case 'openai': {
      const model = createOpenAiModel({
        baseUrl: config.OPENAI_BASE_URL,
        apiKey: config.OPENAI_API_KEY ?? 'none',
        model: config.OPENAI_MODEL,
        timeoutMs: config.OPENAI_TIMEOUT_MS,
        maxOutputTokens: config.OPENAI_MAX_OUTPUT_TOKENS,
        extraBody: config.OPENAI_EXTRA_BODY,
        extraHeaders: config.OPENAI_EXTRA_HEADERS,
        ways: createKeptWays(database),
      })
      return { model, rules }
    }
  }
}
