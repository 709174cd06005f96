import { setTimeout as sleep } from 'node:timers/promises'
import { DriverException } from '@mikro-orm/postgresql'
import type { Database } from './orm.ts'
import { setLocal } from './set-local.ts'
import { tablesOf } from './tables.ts'

/** Any fixed number: only one process may migrate at a time. */
const MIGRATION_LOCK = 7_204_511
/** Whoever comes to a table after a migration that waits for it, waits too: so long may the API stand still. */
const LOCK_TIMEOUT = '2s'
/** A statement that takes longer is one to be done in another way. */
const STATEMENT_TIMEOUT = '5min'
const PAUSE_MS = 1_000
const WAIT_MS = 2 * 60_000
/** PostgreSQL: lock_not_available. */
const LOCK_NOT_AVAILABLE = '55P03'

/** A transaction of somebody else's kept a table locked for all of the time that a migration waits. */
export class MigrationBlocked extends Error {
  override name = 'MigrationBlocked'
}

/**
 * Brings the schema up to date, all or nothing. Safe to run from several processes at once; a second run does nothing. It runs
 * beside an API that works: where a table is in use it lets go of everything after two seconds, and tries again later.
 * Throws MigrationBlocked when that went on for `waitMs`.
 */
export async function migrate(database: Database, waitMs = WAIT_MS): Promise<string[]> {
  const deadlineMs = Date.now() + waitMs
  for (;;) {
    try {
      return await migrateOnce(database)
    } catch (error) {
      if (!(error instanceof DriverException) || error.code !== LOCK_NOT_AVAILABLE) throw error
      if (Date.now() > deadlineMs)
        throw new MigrationBlocked(
          'A long transaction keeps a table locked. `select * from pg_stat_activity order by xact_start` shows it; nothing was changed.',
        )
      await sleep(PAUSE_MS)
    }
  }
}

async function migrateOnce(database: Database): Promise<string[]> {
  return database.em.fork().transactional(async (em) => {
    await tablesOf(em)
      .selectNoFrom(({ fn, lit }) => fn('pg_advisory_xact_lock', [lit(MIGRATION_LOCK)]).as('lock'))
      .execute()
    await setLocal(em, 'lock_timeout', LOCK_TIMEOUT)
    await setLocal(em, 'statement_timeout', STATEMENT_TIMEOUT)
    const done = await database.migrator.up({ transaction: em.getTransactionContext() })
    return done.map(({ name }) => name)
  })
}
