import { Context } from '@temporalio/activity'
import { now, secondsFromNow } from '#shared/database/clock.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { tablesOf } from '#shared/database/tables.ts'

/** Shorter than the heartbeat's timeout, so that a dead holder's lease is soon up when its step is tried again. */
const LEASE_SECONDS = 15
const RENEW_EVERY_MS = 5_000
const POLL_MS = 250

/**
 * Does `work` while nobody else does the work of that name, in any process; whoever comes meanwhile waits. So one question
 * is never put to a model by two at a time: two applications with one resume, or two attempts of a step of which Temporal
 * believed the first dead. Whoever waited finds the stored reply. A holder that dies loses the lease after seconds.
 * `work` looks for it itself: before the lease was taken, it could miss what the holder before left.
 */
export async function withLease<T>(database: Database, name: string, work: () => Promise<T>): Promise<T> {
  const holder = uuidv7()
  const context = Context.current()
  while (!(await take(database, name, holder))) {
    context.heartbeat()
    await context.sleep(POLL_MS)
  }
  // A renewal or a release that fails costs at most a wait, or a call that is paid twice: no reason to lose the work.
  const renewal = setInterval(() => {
    renew(database, name, holder).catch(() => {})
  }, RENEW_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    // Nobody has to wait for this one.
    release(database, name, holder).catch(() => {})
  }
}

async function take(database: Database, name: string, holder: string): Promise<boolean> {
  return (await insertLease(database.em, { name, holder })).length > 0
}

const insertLease = prepareStatement<{ name: string; holder: string }>()((db, value) =>
  db
    .insertInto('call_leases')
    .values({ name: value('name'), holder: value('holder'), expires_at: secondsFromNow(LEASE_SECONDS) })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder: value('holder'), expires_at: secondsFromNow(LEASE_SECONDS) })
        .where('call_leases.expires_at', '<', now()),
    )
    .returning('holder'),
)

async function renew(database: Database, name: string, holder: string): Promise<void> {
  await tablesOf(database.em)
    .updateTable('call_leases')
    .set({ expires_at: secondsFromNow(LEASE_SECONDS) })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute()
}

async function release(database: Database, name: string, holder: string): Promise<void> {
  await tablesOf(database.em).deleteFrom('call_leases').where('name', '=', name).where('holder', '=', holder).execute()
}
