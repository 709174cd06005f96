import { escapeLiteral } from 'pg'
import type { Config } from '#shared/config.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { query } from '#shared/database/query.ts'
import type { ModelTask, RawReply } from '#shared/llm/model.ts'
import type { ModelCall } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'

/** A reply as it was committed, before anyone looked into it. */
export type StoredReply = { attempt: number; requestHash: string; response: RawReply }
/** What an application's calls came to. */
export type Spent = { calls: number; tokens: number; usd: number }

export type CallsSoFar = { stored: StoredReply[] | null; spent: Spent }

/**
 * The statement that reads a `CallsSoFar`: the replies to the same question, in the order of their attempts, and what the
 * application has spent on all its calls.
 */
export function callsSoFar({ applicationId, scope, task, round }: ModelCall<ModelTask>): string {
  return `select
    (select json_agg(json_build_object('attempt', attempt, 'requestHash', request_hash, 'response', response) order by attempt)
      from llm_calls where scope = ${escapeLiteral(scope)} and step = ${escapeLiteral(task)} and round = ${Number(round)}) as stored,
    (select json_build_object('calls', count(*), 'tokens', coalesce(sum(prompt_tokens + completion_tokens), 0),
      'usd', coalesce(sum(cost_usd), 0)) from llm_calls where application_id = ${escapeLiteral(applicationId)}) as spent`
}

/** Whether a further call would go over one of the caps. */
export function isSpent({ calls, tokens, usd }: Spent, config: Config): boolean {
  return (
    calls >= config.LLM_MAX_CALLS_PER_APPLICATION ||
    tokens >= config.LLM_MAX_TOKENS_PER_APPLICATION ||
    (usd > 0 && usd >= config.LLM_MAX_USD_PER_APPLICATION)
  )
}

/** What a reply cost, in US dollars. */
export function costUsd({ promptTokens, completionTokens }: RawReply, config: Config): number {
  const { OPENAI_USD_PER_MILLION_INPUT_TOKENS: input, OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: output } = config
  return (promptTokens * input + completionTokens * output) / 1_000_000
}

/**
 * Commits a reply. Nothing is written about an application that was deleted meanwhile, since its purge would not see it:
 * throws ApplicationGone.
 */
export async function storeReply(
  { database, config }: Dependencies,
  call: ModelCall<ModelTask>,
  { attempt, requestHash, raw, provider }: { attempt: number; requestHash: string; raw: RawReply; provider: string },
): Promise<void> {
  const written = await query(
    database,
    `with here as (select user_id from applications where id = $1 and deleted_at is null for key share)
      insert into llm_calls (id, user_id, application_id, scope, step, round, attempt, request_hash, provider, model, response,
        prompt_tokens, completion_tokens, cost_usd, latency_ms, created_at)
      select $2::uuid, user_id, $1::uuid, $3, $4, $5::int, $6::int, $7, $8, $9, $10::jsonb, $11::int, $12::int, $13::float8, $14::int, now()
      from here returning id`,
    [
      call.applicationId,
      uuidv7(),
      call.scope,
      call.task,
      call.round,
      attempt,
      requestHash,
      provider,
      raw.model,
      JSON.stringify(raw),
      raw.promptTokens,
      raw.completionTokens,
      costUsd(raw, config),
      raw.latencyMs,
    ],
  )
  if (written.length === 0) throw applicationGone()
}
