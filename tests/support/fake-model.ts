import type { LanguageModel } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import type { FakeOpenAi } from './fake-openai.ts'

/** The model of a fake server, for a worker that is made before the server: its address is asked for at each call. */
export function fakeModel(fake: () => FakeOpenAi, timeoutMs: number): LanguageModel {
  const model = 'fake-model'
  return {
    provider: 'openai',
    model,
    complete: (request, options) =>
      createOpenAiModel({ baseUrl: fake().baseUrl, model, timeoutMs }).complete(request, options),
  }
}
