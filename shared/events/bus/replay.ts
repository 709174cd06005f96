import { now } from '#shared/database/clock.ts'
import { OUTBOX_CHANNEL, type OutboxTopic } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { EventType } from '#shared/domain/events.ts'

export type ReplayOptions = {
  /** From this moment on; both ends are of the events' times. */
  since: Date
  until?: Date
  applicationId?: string
  types?: readonly EventType[]
}
const BUS: OutboxTopic = 'bus'

/**
 * Has events of before sent to the bus, once more or for the first time, under the ids that they always had. All of them are
 * queued in one transaction, so that those of one application keep their order. Answers with how many are queued; what waits
 * already is not counted.
 */
export async function replayEvents(
  database: Database,
  { since, until, applicationId, types }: ReplayOptions,
): Promise<number> {
  return database.em.fork().transactional(async (em) => {
    const db = tablesOf(em)
    const queued = await db
      .insertInto('bus_deliveries')
      .columns(['event_id', 'group_id', 'seq', 'created_at'])
      .expression(({ selectFrom }) => {
        const events = selectFrom('domain_events')
          .select(({ fn }) => ['id', fn.coalesce('application_id', 'user_id').as('group_id'), 'seq', now().as('now')])
          .where('created_at', '>=', since.toISOString())
          // What is not published yet comes by itself.
          .where('processed_at', 'is not', null)
        const ended = until ? events.where('created_at', '<', until.toISOString()) : events
        const ofOne = applicationId === undefined ? ended : ended.where('application_id', '=', applicationId)
        return types === undefined ? ofOne : ofOne.where('event_type', 'in', types)
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    await db.selectNoFrom(({ fn, val }) => fn('pg_notify', [val(OUTBOX_CHANNEL), val(BUS)]).as('notified')).execute()
    return Number(queued.numInsertedOrUpdatedRows ?? 0)
  })
}
