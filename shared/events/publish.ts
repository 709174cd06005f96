import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { now } from '#shared/database/clock.ts'
import { OUTBOX_CHANNEL, type OutboxTopic } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { json } from '#shared/database/tables.ts'
import type { OutboxSignal } from './listen.ts'
import { type Loop, startLoop } from './loop.ts'

type PublisherServices = { config: Config; database: Database; outbox: OutboxSignal; logger: Logger }

/** Streams read events from their table at once; what publishing adds may come in one go with what follows closely. */
const REST_MS = 100
/** Who is woken by a delivery. */
const WEBHOOKS: OutboxTopic = 'webhooks'
const BUS: OutboxTopic = 'bus'

/** Publishes events, one loop in every API process. */
export function startPublisher({ database, outbox, logger, config }: PublisherServices): Loop {
  const options = { task: 'publishing events', topics: ['events'] as const, tickMs: config.DISPATCHER_TICK_MS }
  const hasBus = config.EVENT_BUS_URL !== undefined
  return startLoop({ outbox, logger, restMs: REST_MS, ...options }, () => publishEvents(database, { hasBus }))
}

/**
 * Events are already in their table, which streams and lists read: publishing them is to say that they are there, and to
 * write, in the same statement, a delivery for every webhook that wants to be told, and one for the bus where there is one.
 */
export async function publishEvents(database: Database, { hasBus = false } = {}): Promise<void> {
  await publish(database.em, { hasBus })
}

const publish = prepareStatement<{ hasBus: boolean }>()((db, value) =>
  db
    .with('published', (inner) =>
      inner
        .updateTable('domain_events')
        .set({ processed_at: now() })
        .where('processed_at', 'is', null)
        .returning(['id', 'user_id', 'application_id', 'seq', 'event_type', 'created_at']),
    )
    .with('deliveries', (inner) =>
      inner
        .insertInto('webhook_deliveries')
        .columns(['id', 'webhook_id', 'event_id', 'due_at', 'created_at'])
        .expression(({ selectFrom, fn }) =>
          selectFrom('published')
            .innerJoin('webhooks', 'webhooks.user_id', 'published.user_id')
            .select([
              fn<string>('gen_random_uuid').as('id'),
              'webhooks.id as webhook_id',
              'published.id as event_id',
              now().as('due_at'),
              now().as('created_at'),
            ])
            .where('webhooks.deleted_at', 'is', null)
            .where('webhooks.disabled_at', 'is', null)
            .whereRef('webhooks.created_at', '<=', 'published.created_at')
            .where(({ eb, or, fn }) =>
              or([
                eb('webhooks.event_types', '=', json([])),
                fn<boolean>('jsonb_exists', ['webhooks.event_types', 'published.event_type']),
              ]),
            ),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('id'),
    )
    .with('for_bus', (inner) =>
      inner
        .insertInto('bus_deliveries')
        .columns(['event_id', 'group_id', 'seq', 'created_at'])
        .expression(({ selectFrom, cast }) =>
          selectFrom('published')
            .select(({ fn }) => [
              'published.id',
              fn.coalesce('published.application_id', 'published.user_id').as('group_id'),
              'published.seq',
              now().as('created_at'),
            ])
            .where(cast<boolean>(value('hasBus'), 'boolean')),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('event_id'),
    )
    .selectFrom(({ selectFrom, val }) =>
      selectFrom('deliveries')
        .select(val<OutboxTopic>(WEBHOOKS).as('topic'))
        .union(selectFrom('for_bus').select(val<OutboxTopic>(BUS).as('topic')))
        .as('woken'),
    )
    .select(({ fn, val, ref }) => fn('pg_notify', [val(OUTBOX_CHANNEL), ref('woken.topic')]).as('notified')),
)
