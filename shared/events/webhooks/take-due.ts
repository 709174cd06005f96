import { now, secondsFromNow } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'

/** A delivery that this process is to make, and whose turn it takes: the person's and the receiver's. */
type ClaimedDelivery = { id: string; names: [person: string, receiver: string] }

/** The part of an address that names who receives. */
const HOST_OF_URL = '://([^/?#]*)'

/**
 * Takes what is due for as long as the lease, so that no row stays locked while a receiver takes its time: of each person and
 * receiver a few, whatever is due of the others, and nothing of those that are busy.
 */
export async function takeDue(
  database: Database,
  { places, busy }: { places: number; busy: readonly string[] },
  { mostPerName, leaseS }: { mostPerName: number; leaseS: number },
): Promise<ClaimedDelivery[]> {
  if (places <= 0) return []
  const found = await findDue(database, { places, busy, mostPerName })
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const taken = await tablesOf(database.em)
    .updateTable('webhook_deliveries')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), due_at: secondsFromNow(leaseS) }))
    .where('id', 'in', ({ selectFrom }) =>
      // Another process may have taken some of them meanwhile.
      selectFrom('webhook_deliveries as due')
        .select('due.id')
        .where('due.id', 'in', ids)
        .where('due.due_at', '<=', now())
        .where('due.delivered_at', 'is', null)
        .where('due.failed_at', 'is', null)
        .forUpdate()
        .skipLocked(),
    )
    .returning('id')
    .execute()
  const own = new Set(taken.map(({ id }) => id))
  return found.filter(({ id }) => own.has(id)).map(({ id, person, receiver }) => ({ id, names: [person, receiver] }))
}

function findDue(
  database: Database,
  { places, busy, mostPerName }: { places: number; busy: readonly string[]; mostPerName: number },
): Promise<{ id: string; person: string; receiver: string }[]> {
  return tablesOf(database.em)
    .with('due', (db) =>
      db
        .selectFrom('webhooks')
        .innerJoin('users', 'users.id', 'webhooks.user_id')
        // Webhook by webhook: one with very much that is due hides nothing of the others.
        .innerJoinLateral(
          ({ selectFrom }) =>
            selectFrom('webhook_deliveries')
              .select(['webhook_deliveries.id', 'webhook_deliveries.due_at'])
              .whereRef('webhook_deliveries.webhook_id', '=', 'webhooks.id')
              .where('webhook_deliveries.due_at', '<=', now())
              .where('webhook_deliveries.delivered_at', 'is', null)
              .where('webhook_deliveries.failed_at', 'is', null)
              .orderBy('webhook_deliveries.due_at')
              .limit(mostPerName)
              .as('first'),
          (join) => join.onTrue(),
        )
        .where('webhooks.disabled_at', 'is', null)
        .where('webhooks.deleted_at', 'is', null)
        .where('users.deleted_at', 'is', null)
        .where('users.disabled_at', 'is', null)
        .select(({ eb, fn, ref, val, cast }) => {
          const host = fn<string>('substring', [ref('webhooks.url'), cast<string>(val(HOST_OF_URL), 'text')])
          return [
            'first.id',
            'first.due_at',
            eb(cast<string>(val('person '), 'text'), '||', ref('webhooks.user_id')).as('person'),
            eb(cast<string>(val('receiver '), 'text'), '||', fn<string>('lower', [host])).as('receiver'),
          ]
        }),
    )
    .with('ranked', (db) =>
      db
        .selectFrom('due')
        .where(({ eb, fn, not, val }) => not(eb('person', '=', fn.any(val(busy)))))
        .where(({ eb, fn, not, val }) => not(eb('receiver', '=', fn.any(val(busy)))))
        .select(({ fn }) => [
          'id',
          'person',
          'receiver',
          'due_at',
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('person').orderBy('due_at'))
            .as('of_person'),
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('receiver').orderBy('due_at'))
            .as('of_receiver'),
        ]),
    )
    .selectFrom('ranked')
    .select(['id', 'person', 'receiver'])
    .where('of_person', '<=', mostPerName)
    .where('of_receiver', '<=', mostPerName)
    .orderBy(({ fn }) => fn<number>('greatest', ['of_person', 'of_receiver']))
    .orderBy('due_at')
    .limit(places)
    .execute()
}
