import { type Expression, type QueryCreator, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Config } from '#shared/config.ts'
import { now } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { asColumns, recordset, type Tables, tablesOf } from '#shared/database/tables.ts'
import { costUsd, pricesOf } from '#shared/llm/cost.ts'
import type { ModelInputs, ModelTask, Provider, RawReply } from '#shared/llm/model.ts'
import { estimateTokens } from '#shared/llm/tokens.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone, resumeGone } from './failures.ts'

/** Who pays for a call: an application, or a reading of a resume by itself. Each has caps of its own. */
export type Payer = { applicationId: string } | { readingId: string }

/** A question to the language model, on behalf of whoever pays. */
export type ModelCall<T extends ModelTask> = {
  payer: Payer
  /** What the reply is about: the application, or a content hash for a parse that others can use again. */
  scope: string
  round: number
  task: T
  input: ModelInputs[T]
}

/** A reply as it was committed, before anyone looked into it. */
export type StoredReply = { attempt: number; requestHash: string; provider: string; response: RawReply }
/** What a payer's calls came to. */
export type Spent = { calls: number; tokens: number; usd: number }

export type CallsSoFar = { stored: StoredReply[]; spent: Spent }

/**
 * The replies to the same question, in the order of their attempts, and what their payer has spent on all its calls. Asked
 * under the question's lease, it sees what whoever had it before left.
 */
export async function findCallsSoFar(
  database: Database,
  { payer, scope, task, round }: Pick<ModelCall<ModelTask>, 'payer' | 'scope' | 'task' | 'round'>,
): Promise<CallsSoFar> {
  const [found] = await selectCallsSoFar(database.em, { ...idsOf(payer), scope, task, round })
  if (!found) throw new Error('sums without a group answer one row')
  return { stored: found.stored ?? [], spent: found.spent }
}

type PayerIds = { applicationId: string | null; readingId: string | null }
function idsOf(payer: Payer): PayerIds {
  return 'readingId' in payer
    ? { applicationId: null, readingId: payer.readingId }
    : { applicationId: payer.applicationId, readingId: null }
}

type Question = PayerIds & { scope: string; task: string; round: number }
const selectCallsSoFar = prepareStatement<Question>()((db, value) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('llm_calls as l')
        .where(({ eb, and, or }) =>
          or([
            eb('l.application_id', '=', value('applicationId')),
            // All calls of a reading have one scope, by which they are found.
            and({ 'l.scope': value('scope'), 'l.reading_id': value('readingId') }),
          ]),
        )
        .select(({ eb, cast, ref }) => [
          eb(cast<number>('l.prompt_tokens', 'bigint'), '+', ref('l.completion_tokens')).as('tokens'),
          'l.cost_usd',
        ])
        .unionAll(
          from
            .selectFrom('begun_calls as b')
            .where(({ eb, or }) =>
              or([eb('b.application_id', '=', value('applicationId')), eb('b.reading_id', '=', value('readingId'))]),
            )
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
                provider: eb.ref('c.provider'),
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

/** Whether a further call would go over one of the payer's caps. */
export function isSpent({ calls, tokens, usd }: Spent, payer: Payer, config: Config): boolean {
  const caps =
    'readingId' in payer
      ? [config.LLM_MAX_CALLS_PER_READING, config.LLM_MAX_TOKENS_PER_READING, config.LLM_MAX_USD_PER_READING]
      : [
          config.LLM_MAX_CALLS_PER_APPLICATION,
          config.LLM_MAX_TOKENS_PER_APPLICATION,
          config.LLM_MAX_USD_PER_APPLICATION,
        ]
  const [maxCalls = 0, maxTokens = 0, maxUsd = 0] = caps
  return calls >= maxCalls || tokens >= maxTokens || (usd > 0 && usd >= maxUsd)
}

/**
 * Records that a call is made, by what its question comes to at least: from here it counts, also where its reply is lost or
 * cannot be stored. Throws ApplicationGone or ResumeGone.
 */
export async function beginCall(
  { database, config }: Dependencies,
  call: ModelCall<ModelTask>,
  provider: Provider,
): Promise<string> {
  const promptTokens = estimateTokens(JSON.stringify(call.input).length)
  const [begun] = await insertBegunCall(database.em, {
    id: uuidv7(),
    ...idsOf(call.payer),
    tokens: promptTokens,
    costUsd: costUsd({ promptTokens, completionTokens: 0 }, pricesOf(config, provider)),
  })
  if (!begun) throw payerGone(call.payer)
  return begun.id
}

function payerGone(payer: Payer): Error {
  return 'readingId' in payer ? resumeGone() : applicationGone()
}

type ValueOf = (name: keyof PayerIds) => Expression<string | null>

/** An application that pays, as long as it is not deleted: one row, or none. */
function selectPayingApplication(from: QueryCreator<Tables>, value: ValueOf) {
  return from
    .selectFrom('applications as a')
    .where('a.id', '=', value('applicationId'))
    .where('a.deleted_at', 'is', null)
    .select(({ cast, lit }) => [
      'a.user_id',
      cast<string | null>('a.id', 'uuid').as('application_id'),
      cast<string | null>(lit(null), 'uuid').as('reading_id'),
    ])
}

/** A reading that pays, as long as its resume is not deleted: one row, or none. */
function selectPayingReading(from: QueryCreator<Tables>, value: ValueOf) {
  return from
    .selectFrom('readings as d')
    .innerJoin('resumes as r', 'r.id', 'd.resume_id')
    .where('d.id', '=', value('readingId'))
    .where('r.deleted_at', 'is', null)
    .select(({ cast, lit }) => [
      'd.user_id',
      cast<string | null>(lit(null), 'uuid').as('application_id'),
      cast<string | null>('d.id', 'uuid').as('reading_id'),
    ])
}

type BegunCall = PayerIds & { id: string; tokens: number; costUsd: number }
const insertBegunCall = prepareStatement<BegunCall>()((db, value) =>
  db
    .with('application', (from) => selectPayingApplication(from, value))
    .with('reading', (from) => selectPayingReading(from, value))
    .with('payer', (from) =>
      from.selectFrom('application').selectAll().unionAll(from.selectFrom('reading').selectAll()),
    )
    .insertInto('begun_calls')
    .columns(['id', 'application_id', 'reading_id', 'tokens', 'cost_usd', 'created_at'])
    .expression((from) =>
      from
        .selectFrom('payer')
        .select(({ cast }) => [
          cast<string>(value('id'), 'uuid').as('id'),
          'payer.application_id',
          'payer.reading_id',
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

type Reply = { begunId: string; attempt: number; requestHash: string; raw: RawReply; provider: Provider }

/**
 * Commits the reply to a call that was begun. Nothing is written about an application, or a resume, that was deleted
 * meanwhile, since its purge would not see it: throws ApplicationGone or ResumeGone.
 */
export async function storeReply(
  { database, config }: Dependencies,
  { payer, scope, task, round }: ModelCall<ModelTask>,
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
    costUsd: costUsd(raw, pricesOf(config, provider)),
    latencyMs: raw.latencyMs,
  }
  const written = await insertReply(database.em, {
    ...idsOf(payer),
    begunId,
    row: JSON.stringify([asColumns(row)]),
  })
  if (written.length === 0) throw payerGone(payer)
}

const insertReply = prepareStatement<PayerIds & { begunId: string; row: string }>()((db, value) =>
  db
    .with('application', (from) => selectPayingApplication(from, value).forKeyShare('a'))
    .with('reading', (from) => selectPayingReading(from, value).forKeyShare('r'))
    .with('payer', (from) =>
      from.selectFrom('application').selectAll().unionAll(from.selectFrom('reading').selectAll()),
    )
    .with('begun', (from) => from.deleteFrom('begun_calls').where('id', '=', value('begunId')))
    // The reply of a worker in another language is taken over here, and nowhere else.
    .with('exchange', (from) => from.deleteFrom('llm_exchanges').where('id', '=', value('begunId')))
    .insertInto('llm_calls')
    .columns([
      'id',
      'user_id',
      'application_id',
      'reading_id',
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
          'payer.application_id',
          'payer.reading_id',
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
