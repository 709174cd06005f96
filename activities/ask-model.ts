import { Context } from '@temporalio/activity'
import { contentHash } from '#shared/domain/draft.ts'
import {
  type CallOptions,
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelReplies,
  type ModelTask,
  type RawReply,
} from '#shared/llm/model.ts'
import { type ReplyProblemKind, readReply } from '#shared/llm/reply.ts'
import { withLease } from './call-lease.ts'
import { costUsd } from './cost.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import { heartbeating } from './heartbeat.ts'
import {
  beginCall,
  type CallsSoFar,
  findCallsSoFar,
  forgetCall,
  isSpent,
  type ModelCall,
  storeReply,
} from './model-calls.ts'
import { callModel, tellReply } from './observed-call.ts'

type ModelAnswer<T extends ModelTask> = {
  value: ModelReplies[T]
  notes: string[]
  provider: string
  model: string
}

/**
 * One answer from the language model. Each reply is committed before anyone looks into it, so that a crash never pays for
 * it twice: a stored reply that is valid is used again, an invalid one never. An invalid reply gets one repair attempt with
 * the problem named, then counts as a failed attempt. Caps on calls, tokens and cost are checked before each call, and it
 * counts from its beginning, whatever becomes of it. Whoever asks the same at the same time waits, and gets the same reply.
 */
export async function askModel<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel = deps.model,
): Promise<ModelAnswer<T>> {
  if (model.provider !== 'rules')
    return withLease(deps.database, `${call.scope} ${call.task} ${call.round}`, async () =>
      ask(deps, call, model, await findCallsSoFar(deps.database, call)),
    )
  const raw = await model.complete({ task: call.task, input: call.input }, optionsOf(deps))
  const reply = readReply(call.task, raw)
  if (!reply.ok) throw new Error('the offline provider broke the contract')
  return { value: reply.value, notes: reply.notes, provider: model.provider, model: raw.model }
}

function optionsOf({ config }: Dependencies, call?: CallOptions['call']): CallOptions {
  return { signal: Context.current().cancellationSignal, timeoutMs: config.OPENAI_TIMEOUT_MS, ...(call && { call }) }
}

async function ask<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel,
  { stored, spent }: CallsSoFar,
): Promise<ModelAnswer<T>> {
  const requestHash = contentHash(call.input)
  const answer = (raw: RawReply, value: ModelReplies[T], notes: string[]): ModelAnswer<T> => ({
    value,
    notes,
    provider: model.provider,
    model: raw.model,
  })
  for (const { requestHash: hash, response } of stored) {
    const reply = hash === requestHash ? readReply(call.task, response) : null
    if (reply?.ok) return answer(response, reply.value, reply.notes)
  }

  const unusable = stored.map(({ response }) => describeUnusable(call.task, response))
  let attempt = stored.at(-1)?.attempt ?? 0
  let spentSoFar = spent
  let repair: CompletionRequest['repair']
  for (;;) {
    const request = { task: call.task, input: call.input, repair }
    const question = { ...call, requestHash: repair ? contentHash({ input: call.input, repair }) : requestHash }
    // A call that is on its way has been counted.
    const underWay = (await model.findCall?.(question)) ?? null
    if (underWay === null && isSpent(spentSoFar, call.payer, deps.config)) throw needsPerson('budget_exhausted')
    const begunId = underWay ?? (await beginCall(deps, call))
    const options = optionsOf(deps, { id: begunId, question })
    const priceOf = (reply: RawReply): number => costUsd(reply, deps.config)
    const calling = heartbeating((onProgress) => callModel(model, request, { ...options, onProgress }, priceOf))
    const raw = await calling.catch(async (error: unknown) => {
      if (error instanceof ModelError && !error.mayBeCharged) await forgetCall(deps, begunId)
      throw error
    })
    attempt += 1
    await storeReply(deps, call, { begunId, attempt, requestHash, raw, provider: model.provider })
    const reply = readReply(call.task, raw)
    tellReply(model, request, raw, { usd: priceOf(raw), outcome: reply.ok ? 'ok' : reply.kind })
    if (reply.ok) return answer(raw, reply.value, reply.notes)
    unusable.push(describeUnusable(call.task, raw))
    const isHopeless = countSame(unusable) >= MAX_SAME_PROBLEM
    if (repair || (isHopeless && Context.current().info.attempt > 1)) throw toModelError(reply.kind, raw, isHopeless)
    repair = { problem: reply.problem }
    spentSoFar = (await findCallsSoFar(deps.database, call)).spent
  }
}

/** The same model with the same kind of unusable reply so often in a row will not do better next time. */
const MAX_SAME_PROBLEM = 3

function describeUnusable(task: ModelTask, raw: RawReply): string {
  const reply = readReply(task, raw)
  return `${raw.model} ${reply.ok ? 'ok' : reply.kind}`
}

/** How many at the end of a list are the same. */
function countSame(items: readonly string[]): number {
  const other = items.findLastIndex((item) => item !== items.at(-1))
  return items.length - 1 - other
}

/** Two in a row. A model that declines twice will go on declining; one that stumbles may not, unless it is always the same. */
function toModelError(kind: ReplyProblemKind, { sentTokens }: RawReply, isHopeless: boolean): ModelError {
  if (kind === 'refused') return new ModelError('refused', 'The model declined to answer.', { retryable: false })
  if (kind === 'thought_only')
    return new ModelError('thought_only', 'The model only thought, and gave no answer.', { retryable: !isHopeless })
  if (sentTokens !== undefined)
    return new ModelError('context_too_long', 'The server read only a part of what it was sent.', { retryable: false })
  return new ModelError('invalid_reply', 'Two replies in a row were unusable.', { retryable: !isHopeless })
}
