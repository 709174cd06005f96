import { type Config, chooseProvider } from '#shared/config.ts'

/** Who answers for the language model, for people. */
export function describeProvider(config: Config): string {
  switch (chooseProvider(config)) {
    case 'rules':
      return 'offline rules, no AI model'
    case 'openai':
      return `the model ${[config.OPENAI_MODEL, config.OPENAI_FALLBACK_MODEL].filter(Boolean).join(', or else ')}`
    case 'activity':
      return `a worker of yours on the task queue ${config.LLM_TASK_QUEUE}`
  }
}
