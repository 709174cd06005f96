import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { OUTBOX_CHANNEL } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import type { OutboxSignal } from './listen.ts'
import { type Loop, startLoop } from './loop.ts'

export type PublisherServices = { config: Config; database: Database; outbox: OutboxSignal; logger: Logger }

/** Streams read events from their table at once; what publishing adds may come in one go with what follows closely. */
const REST_MS = 100

/** Publishes events, one loop in every API process. */
export function startPublisher({ database, outbox, logger, config }: PublisherServices): Loop {
  const options = { task: 'publishing events', topics: ['events'] as const, tickMs: config.DISPATCHER_TICK_MS }
  return startLoop({ outbox, logger, restMs: REST_MS, ...options }, () => publishEvents(database))
}

/**
 * Events are already in their table, which streams and lists read: publishing them is to say that they are there, and to
 * write, in the same statement, a delivery for every webhook that wants to be told.
 */
export async function publishEvents(database: Database): Promise<void> {
  await database.em.fork().execute(
    `with published as (
       update domain_events set processed_at = now() where processed_at is null returning id, user_id, event_type, created_at),
     told as (
       insert into webhook_deliveries (id, webhook_id, event_id, due_at, created_at)
       select gen_random_uuid(), w.id, p.id, now(), now() from published p join webhooks w on w.user_id = p.user_id
       where w.deleted_at is null and w.disabled_at is null and w.created_at <= p.created_at
         and (w.event_types = '[]' or jsonb_exists(w.event_types, p.event_type))
       on conflict do nothing returning 1)
     select pg_notify('${OUTBOX_CHANNEL}', 'webhooks') from (select 1 from told limit 1) as any_told`,
  )
}
