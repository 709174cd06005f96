import { sql } from 'kysely'
import { now, secondsFromNow } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { json, tablesOf } from '#shared/database/tables.ts'
import type { ModelRequest } from '#shared/llm/exchange.ts'
import type { Question } from '#shared/llm/model.ts'

/**
 * Puts a request into the row from which a worker takes it, unless it is there already. Whoever pays stands with the call that
 * was begun; its row is kept from the purge until this one is there too. Throws where it is gone.
 */
export async function putRequest(
  database: Database,
  { id, question }: { id: string; question: Question },
  request: ModelRequest,
  keptMs: number,
): Promise<void> {
  await database.em.fork().transactional(async (em) => {
    const db = tablesOf(em)
    const begun = await db
      .selectFrom('begun_calls')
      .select(['application_id', 'reading_id'])
      .where('id', '=', id)
      .forKeyShare()
      .executeTakeFirst()
    if (!begun) throw new Error('the call was not begun, or is over')
    await db
      .insertInto('llm_exchanges')
      .values({
        id,
        ...begun,
        scope: question.scope,
        task: question.task,
        round: question.round,
        request_hash: question.requestHash,
        request: json(request),
        created_at: now(),
        expires_at: secondsFromNow(keptMs / 1000),
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
}

/** The reply to a call and how long it took; `reply` is null while there is none, and all is where the row is gone. */
export async function findReply(database: Database, id: string): Promise<{ reply: unknown; latencyMs: number } | null> {
  const row = await tablesOf(database.em)
    .selectFrom('llm_exchanges')
    .select(['reply', sql<number>`(extract(epoch from clock_timestamp() - created_at) * 1000)::int`.as('latencyMs')])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The call with this question that is on its way or answered; null where there is none, or it is too old to be waited for. */
export async function findCallOf(database: Database, question: Question): Promise<string | null> {
  const row = await tablesOf(database.em)
    .selectFrom('llm_exchanges')
    .select('id')
    .where('scope', '=', question.scope)
    .where('task', '=', question.task)
    .where('round', '=', question.round)
    .where('request_hash', '=', question.requestHash)
    .where('expires_at', '>', now())
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Removes a call that will have no reply. One with a reply goes when it is taken over into `llm_calls`. */
export async function removeExchange(database: Database, id: string): Promise<void> {
  await tablesOf(database.em).deleteFrom('llm_exchanges').where('id', '=', id).execute()
}

/** Removes what nobody waits for any more: a crash left it behind. */
export async function removeExpiredExchanges(database: Database): Promise<void> {
  await tablesOf(database.em).deleteFrom('llm_exchanges').where('expires_at', '<', now()).execute()
}
