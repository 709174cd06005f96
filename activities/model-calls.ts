import { sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Config } from '#shared/config.ts'
import { now } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { asColumns, recordset, tablesOf } from '#shared/database/tables.ts'
import type { ModelInputs, ModelTask, RawReply } from '#shared/llm/model.ts'
import { estimateTokens } from '#shared/llm/tokens.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone } from './failures.ts'

/** A question to the language model, on behalf of an application. */
export type ModelCall<T extends ModelTask> = {
  applicationId: string
  /** What the reply is about: the application, or a content hash for a parse that others can use again. */
  scope: string
  round: number
  task: T
  input: ModelInputs[T]
}

/** A reply as it was committed, before anyone looked into it. */
export type StoredReply = { attempt: number; requestHash: string; response: RawReply }
/** What an application's calls came to. */
export type Spent = { calls: number; tokens: number; usd: number }

export type CallsSoFar = { stored: StoredReply[]; spent: Spent }

/**
 * The replies to the same question, in the order of their attempts, and what the application has spent on all its calls. Asked
 * under the question's lease, it sees what whoever had it before left.
 */
export async function findCallsSoFar(
  database: Database,
  { applicationId, scope, task, round }: Pick<ModelCall<ModelTask>, 'applicationId' | 'scope' | 'task' | 'round'>,
): Promise<CallsSoFar> {
  const [found] = await selectCallsSoFar(database.em, { applicationId, scope, task, round })
  if (!found) throw new Error('sums without a group answer one row')
  return { stored: found.stored ?? [], spent: found.spent }
}

type Question = { applicationId: string; scope: string; task: string; round: number }
const selectCallsSoFar = prepareStatement<Question>()((db, value) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('llm_calls as l')
        .where('l.application_id', '=', value('applicationId'))
        .select(({ eb, cast, ref }) => [
          eb(cast<number>('l.prompt_tokens', 'bigint'), '+', ref('l.completion_tokens')).as('tokens'),
          'l.cost_usd',
        ])
        .unionAll(
          from
            .selectFrom('begun_calls as b')
            .where('b.application_id', '=', value('applicationId'))
            .select(['b.tokens', 'b.cost_usd']),
        )
        .as('paid'),
    )
    .select(({ fn, selectFrom }) => [
      selectFrom('llm_calls as c')
        .where('c.scope', '=', value('scope'))
        .where('c.step', '=', value('task'))
        .where('c.round', '=', value('round'))
        .select((eb) =>
          eb.fn
            .agg<StoredReply[] | null>('json_agg', [
              jsonBuildObject({
                attempt: eb.ref('c.attempt'),
                requestHash: eb.ref('c.request_hash'),
                response: eb.ref('c.response'),
              }),
            ])
            .orderBy('c.attempt')
            .as('replies'),
        )
        .as('stored'),
      jsonBuildObject({
        calls: fn.countAll<number>(),
        tokens: fn.coalesce(fn.sum<number>('paid.tokens'), sql.lit(0)),
        usd: fn.coalesce(fn.sum<number>('paid.cost_usd'), sql.lit(0)),
      }).as('spent'),
    ]),
)

/** Whether a further call would go over one of the caps. */
export function isSpent({ calls, tokens, usd }: Spent, config: Config): boolean {
  return (
    calls >= config.LLM_MAX_CALLS_PER_APPLICATION ||
    tokens >= config.LLM_MAX_TOKENS_PER_APPLICATION ||
    (usd > 0 && usd >= config.LLM_MAX_USD_PER_APPLICATION)
  )
}

/** What a reply cost, in US dollars. */
export function costUsd(
  { promptTokens, completionTokens }: Pick<RawReply, 'promptTokens' | 'completionTokens'>,
  config: Config,
): number {
  const { OPENAI_USD_PER_MILLION_INPUT_TOKENS: input, OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: output } = config
  return (promptTokens * input + completionTokens * output) / 1_000_000
}

/**
 * Records that a call is made, by what its question comes to at least: from here it counts, also where its reply is lost or
 * cannot be stored. Throws ApplicationGone.
 */
export async function beginCall({ database, config }: Dependencies, call: ModelCall<ModelTask>): Promise<string> {
  const promptTokens = estimateTokens(JSON.stringify(call.input).length)
  const [begun] = await insertBegunCall(database.em, {
    id: uuidv7(),
    applicationId: call.applicationId,
    tokens: promptTokens,
    costUsd: costUsd({ promptTokens, completionTokens: 0 }, config),
  })
  if (!begun) throw applicationGone()
  return begun.id
}

const insertBegunCall = prepareStatement<{ id: string; applicationId: string; tokens: number; costUsd: number }>()(
  (db, value) =>
    db
      .insertInto('begun_calls')
      .columns(['id', 'application_id', 'tokens', 'cost_usd', 'created_at'])
      .expression((from) =>
        from
          .selectFrom('applications as a')
          .where('a.id', '=', value('applicationId'))
          .where('a.deleted_at', 'is', null)
          .select(({ cast }) => [
            cast<string>(value('id'), 'uuid').as('id'),
            'a.id as application_id',
            cast<number>(value('tokens'), 'integer').as('tokens'),
            cast<number>(value('costUsd'), 'float8').as('cost_usd'),
            now().as('created_at'),
          ]),
      )
      .returning('id'),
)

/** A call that certainly costs nothing: it was refused, or never came about. */
export async function forgetCall({ database }: Dependencies, begunId: string): Promise<void> {
  await tablesOf(database.em).deleteFrom('begun_calls').where('id', '=', begunId).execute()
}

type Reply = { begunId: string; attempt: number; requestHash: string; raw: RawReply; provider: string }

/**
 * Commits the reply to a call that was begun. Nothing is written about an application that was deleted meanwhile, since its
 * purge would not see it: throws ApplicationGone.
 */
export async function storeReply(
  { database, config }: Dependencies,
  { applicationId, scope, task, round }: ModelCall<ModelTask>,
  { begunId, attempt, requestHash, raw, provider }: Reply,
): Promise<void> {
  const row = {
    id: uuidv7(),
    scope,
    step: task,
    round,
    attempt,
    requestHash,
    provider,
    model: raw.model,
    response: raw,
    promptTokens: raw.promptTokens,
    completionTokens: raw.completionTokens,
    costUsd: costUsd(raw, config),
    latencyMs: raw.latencyMs,
  }
  const written = await insertReply(database.em, { applicationId, begunId, row: JSON.stringify([asColumns(row)]) })
  if (written.length === 0) throw applicationGone()
}

const insertReply = prepareStatement<{ applicationId: string; begunId: string; row: string }>()((db, value) =>
  db
    .with('payer', (from) =>
      from
        .selectFrom('applications')
        .select(['id', 'user_id'])
        .where('id', '=', value('applicationId'))
        .where('deleted_at', 'is', null)
        .forKeyShare(),
    )
    .with('begun', (from) => from.deleteFrom('begun_calls').where('id', '=', value('begunId')))
    .insertInto('llm_calls')
    .columns([
      'id',
      'user_id',
      'application_id',
      'scope',
      'step',
      'round',
      'attempt',
      'request_hash',
      'provider',
      'model',
      'response',
      'prompt_tokens',
      'completion_tokens',
      'cost_usd',
      'latency_ms',
      'created_at',
    ])
    .expression((from) =>
      from
        .selectFrom(['payer', recordset('llm_calls', value('row'))])
        .select([
          'row.id',
          'payer.user_id',
          'payer.id as application_id',
          'row.scope',
          'row.step',
          'row.round',
          'row.attempt',
          'row.request_hash',
          'row.provider',
          'row.model',
          'row.response',
          'row.prompt_tokens',
          'row.completion_tokens',
          'row.cost_usd',
          'row.latency_ms',
          now().as('created_at'),
        ]),
    )
    .returning('id'),
)
