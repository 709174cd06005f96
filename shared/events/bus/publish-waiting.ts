import type { EntityManager } from '@mikro-orm/postgresql'
import { tryToLockNames } from '#shared/database/advisory-locks.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { BusEvent } from './cloud-event.ts'

/** Gives an event to the bus; settles once the bus has kept it. */
export type Publish = (event: BusEvent) => Promise<void>

/** So many of the oldest waiting rows say whose turn it is. */
const OLDEST = 500
/** So many events are on their way in one transaction, of each group one at a time. */
const BATCH = 1_000

/**
 * Publishes every event that waits for the bus, those of one application one after the other in the order of their numbers. A
 * lock on the application keeps other processes away from it meanwhile; what they hold is left to them. A row goes in the
 * transaction that saw its event arrive: a crash in between sends it again, under the same id. Throws the first failure after
 * the other applications were tried; what follows a failed event waits behind it.
 */
export async function publishWaiting(database: Database, publish: Publish): Promise<void> {
  for (;;) {
    const { arrived, failure } = await database.em.fork().transactional(async (em) => {
      const groups = await publishBatch(await takeBatch(em), publish)
      const ids = groups.flatMap((group) => group.arrived)
      if (ids.length > 0) await tablesOf(em).deleteFrom('bus_deliveries').where('event_id', 'in', ids).execute()
      return { arrived: ids.length, failure: groups.find((group) => group.failure) }
    })
    if (failure) throw failure.failure
    if (arrived === 0) return
  }
}

/** The oldest events whose applications nobody else works on, locked by application, in order. */
async function takeBatch(em: EntityManager): Promise<(BusEvent & { groupId: string })[]> {
  const db = tablesOf(em)
  const groups = await db
    .selectFrom(({ selectFrom }) =>
      selectFrom('bus_deliveries').select('group_id').orderBy('created_at').limit(OLDEST).as('oldest'),
    )
    .select('group_id')
    .distinct()
    .execute()
  const names = new Map(groups.map(({ group_id }) => [`bus ${group_id}`, group_id]))
  const locked = await tryToLockNames(em, [...names.keys()])
  if (locked.length === 0) return []
  // Read after the locks are held: what others published until then is gone.
  const rows = await db
    .selectFrom('bus_deliveries')
    .innerJoin('domain_events', 'domain_events.id', 'bus_deliveries.event_id')
    .select([
      'bus_deliveries.group_id',
      'domain_events.id',
      'event_type',
      'domain_events.created_at',
      'user_id',
      'application_id',
      'domain_events.seq',
      'payload_json',
      'request_id',
    ])
    .where(
      'bus_deliveries.group_id',
      'in',
      [...locked].map((name) => names.get(name) ?? ''),
    )
    .orderBy('bus_deliveries.group_id')
    .orderBy('bus_deliveries.seq')
    .orderBy('domain_events.id')
    .limit(BATCH)
    .execute()
  return rows.map((row) => ({
    groupId: row.group_id,
    id: row.id,
    type: row.event_type,
    createdAt: new Date(row.created_at),
    userId: row.user_id,
    applicationId: row.application_id,
    seq: row.seq,
    payload: row.payload_json,
    requestId: row.request_id,
  }))
}

type Group = { arrived: string[]; failure?: unknown }

/** Groups beside each other, each until its first failure. */
function publishBatch(events: readonly (BusEvent & { groupId: string })[], publish: Publish): Promise<Group[]> {
  const groups = [...Map.groupBy(events, ({ groupId }) => groupId).values()]
  return Promise.all(
    groups.map(async (group) => {
      const arrived: string[] = []
      try {
        for (const event of group) {
          await publish(event)
          arrived.push(event.id)
        }
        return { arrived }
      } catch (failure) {
        return { arrived, failure }
      }
    }),
  )
}
