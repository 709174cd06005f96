import { Context } from '@temporalio/activity'
import type { Application } from '#shared/database/entities/index.ts'
import { LlmCall } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import {
  type CallOptions,
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelInputs,
  type ModelReplies,
  type ModelTask,
  type RawReply,
} from '#shared/llm/model.ts'
import { type ReplyProblemKind, readReply } from '#shared/llm/reply.ts'
import { oneAtATime } from './call-lease.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone, needsPerson } from './failures.ts'

export type ModelCall<T extends ModelTask> = {
  application: Application
  /** What the reply is about: the application, or a content hash for a parse that others can use again. */
  scope: string
  round: number
  task: T
  input: ModelInputs[T]
}

export type ModelAnswer<T extends ModelTask> = {
  value: ModelReplies[T]
  notes: string[]
  provider: string
  model: string
}

/**
 * One answer from the language model. Each reply is committed before anyone looks into it, so that a crash never pays for
 * it twice: a stored reply that is valid is used again, an invalid one never. An invalid reply gets one repair attempt with
 * the problem named, then counts as a failed attempt. Caps on calls, tokens and cost are checked before each call. Whoever
 * asks the same at the same time waits, and gets the same reply.
 */
export async function askModel<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel = deps.model,
): Promise<ModelAnswer<T>> {
  if (model.provider !== 'rules')
    return oneAtATime(deps.database, `${call.scope} ${call.task} ${call.round}`, () => ask(deps, call, model))
  const raw = await model.complete({ task: call.task, input: call.input }, optionsOf(deps))
  const reply = readReply(call.task, raw)
  if (!reply.ok) throw new Error('the offline provider broke the contract')
  return { value: reply.value, notes: reply.notes, provider: model.provider, model: raw.model }
}

function optionsOf({ config }: Dependencies): CallOptions {
  return { signal: Context.current().cancellationSignal, timeoutMs: config.OPENAI_TIMEOUT_MS }
}

async function ask<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel,
): Promise<ModelAnswer<T>> {
  const requestHash = contentHash(call.input)
  const answer = (raw: RawReply, value: ModelReplies[T], notes: string[]): ModelAnswer<T> => ({
    value,
    notes,
    provider: model.provider,
    model: raw.model,
  })
  const stored = await storedReplies(deps, call)
  for (const { requestHash: hash, response } of stored) {
    const reply = hash === requestHash ? readReply(call.task, response) : null
    if (reply?.ok) return answer(response, reply.value, reply.notes)
  }

  let attempt = stored.at(-1)?.attempt ?? 0
  let repair: CompletionRequest['repair']
  for (;;) {
    await checkCaps(deps, call.application.id)
    const request = { task: call.task, input: call.input, repair }
    const raw = await heartbeating(() => model.complete(request, optionsOf(deps)))
    attempt += 1
    await storeReply(deps, call, attempt, requestHash, raw, model)
    const reply = readReply(call.task, raw)
    if (reply.ok) return answer(raw, reply.value, reply.notes)
    if (repair) throw unusable(reply.kind)
    repair = { problem: reply.problem }
  }
}

/** Two in a row. A model that declines twice will go on declining; one that stumbles may not. */
function unusable(kind: ReplyProblemKind): ModelError {
  return kind === 'refused'
    ? new ModelError('refused', 'The model declined to answer.', { retryable: false })
    : new ModelError('invalid_reply', 'Two replies in a row were unusable.', { retryable: true })
}

function storedReplies(deps: Dependencies, { scope, task, round }: ModelCall<ModelTask>): Promise<LlmCall[]> {
  return deps.database.em.fork().find(LlmCall, { scope, step: task, round }, { orderBy: { attempt: 'asc' } })
}

async function storeReply(
  deps: Dependencies,
  call: ModelCall<ModelTask>,
  attempt: number,
  requestHash: string,
  raw: RawReply,
  model: LanguageModel,
): Promise<void> {
  const { OPENAI_USD_PER_MILLION_INPUT_TOKENS: input, OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: output } = deps.config
  await unitOfWork(deps.database, { type: 'system' }, async ({ em }) => {
    // Nothing is written about an application that was deleted meanwhile: its purge would not see it.
    const here = 'select 1 from applications where id = ? and deleted_at is null for key share'
    if ((await em.execute<unknown[]>(here, [call.application.id])).length === 0) throw applicationGone()
    em.create(LlmCall, {
      userId: call.application.userId,
      applicationId: call.application.id,
      scope: call.scope,
      step: call.task,
      round: call.round,
      attempt,
      requestHash,
      provider: model.provider,
      model: raw.model,
      response: raw,
      promptTokens: raw.promptTokens,
      completionTokens: raw.completionTokens,
      costUsd: (raw.promptTokens * input + raw.completionTokens * output) / 1_000_000,
      latencyMs: raw.latencyMs,
    })
  })
}

async function checkCaps({ database, config }: Dependencies, applicationId: string): Promise<void> {
  const [used] = await database.em.fork().execute<{ calls: string; tokens: string; usd: number }[]>(
    `select count(*) as calls, coalesce(sum(prompt_tokens + completion_tokens), 0) as tokens,
        coalesce(sum(cost_usd), 0) as usd from llm_calls where application_id = ?`,
    [applicationId],
  )
  const spent =
    used &&
    (Number(used.calls) >= config.LLM_MAX_CALLS_PER_APPLICATION ||
      Number(used.tokens) >= config.LLM_MAX_TOKENS_PER_APPLICATION ||
      (used.usd > 0 && used.usd >= config.LLM_MAX_USD_PER_APPLICATION))
  if (spent) throw needsPerson('budget_exhausted')
}

const HEARTBEAT_EVERY_MS = 5_000

/** Tells Temporal that the worker lives while a long call is on its way; that is also how a cancellation gets here. */
export async function heartbeating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current()
  context.heartbeat()
  const timer = setInterval(() => context.heartbeat(), HEARTBEAT_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
