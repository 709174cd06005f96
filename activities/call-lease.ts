import { Context } from '@temporalio/activity'
import { escapeLiteral, type QueryResultRow } from 'pg'
import { uuidv7 } from '#shared/database/entities/id.ts'
import type { Database } from '#shared/database/orm.ts'
import { query, queryTogether } from '#shared/database/query.ts'

/** Shorter than the heartbeat's timeout, so that a dead holder's lease is soon up when its step is tried again. */
const LEASE_SECONDS = 15
const RENEW_EVERY_MS = 5_000
const POLL_MS = 250

/**
 * Does `work` while nobody else does the work of that name, in any process; whoever comes meanwhile waits. So one question
 * is never put to a model by two at a time: two applications with one resume, or two attempts of a step of which Temporal
 * believed the first dead. Whoever waited finds the stored reply. A holder that dies loses the lease after seconds.
 * `work` is given the row of the statement `look`, which sees what was there when the lease was taken: earlier, it could miss
 * what the holder before left.
 */
export async function oneAtATime<Seen extends QueryResultRow, T>(
  database: Database,
  name: string,
  look: string,
  work: (seen: Seen | undefined) => Promise<T>,
): Promise<T> {
  const holder = uuidv7()
  const context = Context.current()
  let held = await take<Seen>(database, name, holder, look)
  while (!held) {
    context.heartbeat()
    await context.sleep(POLL_MS)
    held = await take<Seen>(database, name, holder, look)
  }
  // A renewal or a release that fails costs at most a wait, or a call that is paid twice: no reason to lose the work.
  const renewal = setInterval(() => {
    renew(database, name, holder).catch(() => {})
  }, RENEW_EVERY_MS)
  try {
    return await work(held.seen)
  } finally {
    clearInterval(renewal)
    // Nobody has to wait for this one.
    release(database, name, holder).catch(() => {})
  }
}

async function take<Seen extends QueryResultRow>(
  database: Database,
  name: string,
  holder: string,
  look: string,
): Promise<{ seen: Seen | undefined } | null> {
  const [taken, seen] = await queryTogether<[QueryResultRow, Seen]>(database, [
    `insert into call_leases (name, holder, expires_at)
      values (${escapeLiteral(name)}, ${escapeLiteral(holder)}, now() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (name) do update set holder = excluded.holder, expires_at = excluded.expires_at
      where call_leases.expires_at < now()
      returning holder`,
    look,
  ])
  return taken?.length ? { seen: seen?.[0] } : null
}

async function renew(database: Database, name: string, holder: string): Promise<void> {
  await query(
    database,
    'update call_leases set expires_at = now() + make_interval(secs => $1) where name = $2 and holder = $3',
    [LEASE_SECONDS, name, holder],
  )
}

async function release(database: Database, name: string, holder: string): Promise<void> {
  await query(database, 'delete from call_leases where name = $1 and holder = $2', [name, holder])
}
