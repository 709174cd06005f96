import { Context } from '@temporalio/activity'
import { contentHash } from '#shared/domain/draft.ts'
import { costUsd, pricesOf } from '#shared/llm/cost.ts'
import {
  type CallOptions,
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelReplies,
  type ModelTask,
  type RawReply,
} from '#shared/llm/model.ts'
import { readReply } from '#shared/llm/reply.ts'
import { withLease } from './call-lease.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import { chooseFailure, isGivenUp, noteFallback } from './fallback.ts'
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
import { findUnusable, isHopeless, toModelError } from './unusable-replies.ts'

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
 * A configured model that keeps failing is given up for the fallback, where there is one; the answer says who gave it.
 */
export async function askModel<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel = deps.model,
): Promise<ModelAnswer<T>> {
  if (model.provider !== 'rules')
    return withLease(deps.database, `${call.scope} ${call.task} ${call.round}`, async () =>
      askEither(deps, call, model),
    )
  const raw = await model.complete({ task: call.task, input: call.input }, optionsOf(deps))
  const reply = readReply(call.task, raw)
  if (!reply.ok) throw new Error('the offline provider broke the contract')
  return { value: reply.value, notes: reply.notes, provider: model.provider, model: raw.model }
}

async function askEither<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel,
): Promise<ModelAnswer<T>> {
  const { config, database } = deps
  const fallback = model === deps.model ? deps.fallback : undefined
  const soFar = await findCallsSoFar(database, call)
  if (!fallback) return ask(deps, call, model, soFar)
  try {
    return await ask(deps, call, model, soFar, { isReplaceable: true })
  } catch (first) {
    if (!(first instanceof ModelError) || !isGivenUp(first, config)) throw first
    await noteFallback(database, call.payer, fallback.model)
    return await ask(deps, call, fallback, await findCallsSoFar(database, call)).catch((second: unknown) => {
      throw second instanceof ModelError ? chooseFailure(first, second, config) : second
    })
  }
}

function optionsOf({ config }: Dependencies, call?: CallOptions['call']): CallOptions {
  return { signal: Context.current().cancellationSignal, timeoutMs: config.OPENAI_TIMEOUT_MS, ...(call && { call }) }
}

async function ask<T extends ModelTask>(
  deps: Dependencies,
  call: ModelCall<T>,
  model: LanguageModel,
  { stored, spent }: CallsSoFar,
  { isReplaceable = false } = {},
): Promise<ModelAnswer<T>> {
  const requestHash = contentHash(call.input)
  for (const { requestHash: hash, provider, response } of stored) {
    const reply = hash === requestHash ? readReply(call.task, response) : null
    if (reply?.ok) return { value: reply.value, notes: reply.notes, provider, model: response.model }
  }

  const { provider } = model
  const unusable = findUnusable(
    call.task,
    stored.filter((reply) => reply.provider === provider),
  )
  // What has given the same kind of unusable reply so often is not asked again before somebody else was.
  if (isReplaceable && isHopeless(unusable) && Context.current().info.attempt > 1) throw toModelError(unusable)
  let attempt = stored.at(-1)?.attempt ?? 0
  let spentSoFar = spent
  let repair: CompletionRequest['repair']
  for (;;) {
    const request = { task: call.task, input: call.input, repair }
    const question = { ...call, requestHash: repair ? contentHash({ input: call.input, repair }) : requestHash }
    // A call that is on its way has been counted.
    const underWay = (await model.findCall?.(question)) ?? null
    if (underWay === null && isSpent(spentSoFar, call.payer, deps.config)) throw needsPerson('budget_exhausted')
    const begunId = underWay ?? (await beginCall(deps, call, provider))
    const options = optionsOf(deps, { id: begunId, question })
    const priceOf = (reply: RawReply): number => costUsd(reply, pricesOf(deps.config, provider))
    const calling = heartbeating((onProgress) => callModel(model, request, { ...options, onProgress }, priceOf))
    const raw = await calling.catch(async (error: unknown) => {
      if (error instanceof ModelError && !error.mayBeCharged) await forgetCall(deps, begunId)
      throw error
    })
    attempt += 1
    await storeReply(deps, call, { begunId, attempt, requestHash, raw, provider })
    const reply = readReply(call.task, raw)
    tellReply(model, request, raw, { usd: priceOf(raw), outcome: reply.ok ? 'ok' : reply.kind })
    if (reply.ok) return { value: reply.value, notes: reply.notes, provider, model: raw.model }
    unusable.push({ kind: reply.kind, raw })
    if (repair || (isHopeless(unusable) && Context.current().info.attempt > 1)) throw toModelError(unusable)
    repair = { problem: reply.problem }
    spentSoFar = (await findCallsSoFar(deps.database, call)).spent
  }
}
