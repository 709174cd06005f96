import {
  type CallOptions,
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelTask,
  type RawReply,
} from '#shared/llm/model.ts'
import { modelCalled } from '#shared/telemetry/happenings.ts'
import { beginPart } from '#shared/telemetry/spans.ts'

/**
 * Calls a language model in a span of its own, by OpenTelemetry's conventions for generative AI: names, counts and cost, never
 * text. `priceOf` says what a reply cost, in US dollars.
 */
export async function callModel<T extends ModelTask>(
  model: LanguageModel,
  request: CompletionRequest<T>,
  options: CallOptions,
  priceOf: (reply: RawReply) => number,
): Promise<RawReply> {
  const startedMs = performance.now()
  const span = beginPart(() => ({
    name: `chat ${model.model}`,
    kind: 'CLIENT',
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': model.provider,
      'gen_ai.request.model': model.model,
      'gen_ai.output.type': 'json',
      'jobapp.task': request.task,
    },
  }))
  try {
    const complete = (): Promise<RawReply> => model.complete(request, options)
    const reply = await (span ? span.run(complete) : complete())
    span?.set({
      'gen_ai.response.model': reply.model,
      'gen_ai.response.finish_reasons': [reply.finishReason],
      'gen_ai.usage.input_tokens': reply.promptTokens,
      'gen_ai.usage.output_tokens': reply.completionTokens,
      'jobapp.cost_usd': priceOf(reply),
    })
    span?.end()
    return reply
  } catch (error) {
    const outcome = error instanceof ModelError ? error.code : 'failed'
    span?.end(outcome)
    const nothing = { promptTokens: 0, completionTokens: 0, usd: 0, durationMs: performance.now() - startedMs }
    modelCalled.tell(() => ({ ...namesOf(model, request), ...nothing, outcome }))
    throw error
  }
}

/** Tells of a reply, once it is known whether it can be used: `outcome` is `ok`, or the kind of what is wrong with it. */
export function tellReply(
  model: LanguageModel,
  request: CompletionRequest,
  { promptTokens, completionTokens, latencyMs }: RawReply,
  { usd, outcome }: { usd: number; outcome: string },
): void {
  modelCalled.tell(() => ({
    ...namesOf(model, request),
    promptTokens,
    completionTokens,
    usd,
    durationMs: latencyMs,
    outcome,
  }))
}

function namesOf({ provider, model }: LanguageModel, { task }: CompletionRequest) {
  return { provider, model, task }
}
