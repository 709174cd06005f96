import { type Config, chooseProvider } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { createActivityModel } from '#shared/exchanges/activity-model.ts'
import { fallbackServerOf, firstServerOf } from '#shared/llm/configured-servers.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import type { Dependencies } from './dependencies.ts'
import { createKeptWays } from './kept-ways.ts'

type Models = Pick<Dependencies, 'model' | 'fallback' | 'rules'>

/** The configured provider, the one for when it keeps failing, and the offline one that is always there. */
export function openModels(config: Config, database: Database): Models {
  const rules = createRulesModel()
  switch (chooseProvider(config)) {
    case 'rules':
      return { model: rules, rules }
    case 'activity':
      return { model: createActivityModel({ config, database, temporal: openTemporal(config) }), rules }
    case 'openai': {
      const ways = createKeptWays(database)
      const second = fallbackServerOf(config)
      return {
        model: createOpenAiModel({ ...firstServerOf(config), ways }),
        ...(second && { fallback: createOpenAiModel({ ...second, provider: 'openai_fallback', ways }) }),
        rules,
      }
    }
  }
}
