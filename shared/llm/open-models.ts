import { type Config, chooseProvider } from '#shared/config.ts'
import type { LanguageModel } from './model.ts'
import { createOpenAiModel } from './openai.ts'
import { createRulesModel } from './rules.ts'

/** The configured provider, and the offline one that is always there. */
export function openModels(config: Config): { model: LanguageModel; rules: LanguageModel } {
  const rules = createRulesModel()
  if (chooseProvider(config) === 'rules') return { model: rules, rules }
  const model = createOpenAiModel({
    baseUrl: config.OPENAI_BASE_URL,
    apiKey: config.OPENAI_API_KEY ?? 'none',
    model: config.OPENAI_MODEL,
    timeoutMs: config.OPENAI_TIMEOUT_MS,
  })
  return { model, rules }
}
