import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { forgetOldAnswers } from '#shared/database/idempotency-keys.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { OutboxSignal } from '#shared/events/listen.ts'
import { type Loop, startLoop } from '#shared/events/loop.ts'
import { removeExpiredExchanges } from '#shared/exchanges/exchange-rows.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { removeReleased } from '#shared/files/retention.ts'
import { purgeAccounts } from './accounts.ts'
import { purgeApplications } from './applications.ts'
import { purgeResumesAndPostings } from './resumes-and-postings.ts'

type PurgerServices = {
  config: Pick<Config, 'DISPATCHER_TICK_MS'>
  database: Database
  temporal: Client
  files: FileStore
  outbox: OutboxSignal
  logger: Logger
}

/** Each takes a connection of the pool while it lasts. */
const FILES_AT_ONCE = 4

/**
 * Removes what people deleted, in every API process. A tombstone is the whole of its memory: each part commits by itself
 * and finds what is left, so that a crash anywhere only makes it begin again.
 */
export function startPurger(services: PurgerServices): Loop {
  const { outbox, logger, config } = services
  const tickMs = config.DISPATCHER_TICK_MS
  return startLoop({ outbox, logger, task: 'removing what was deleted', topics: ['deletions'], tickMs }, () =>
    purgeOnce(services),
  )
}

/** One pass: applications first, since resumes, postings and accounts wait for them; files last. Throws the first error. */
export async function purgeOnce({
  database,
  temporal,
  files,
}: Pick<PurgerServices, 'database' | 'temporal' | 'files'>): Promise<void> {
  const parts = [
    () => purgeApplications(database, temporal),
    () => purgeResumesAndPostings(database, temporal),
    () => purgeAccounts(database, temporal),
    () => removeFiles(database, files),
    () => forgetOldAnswers(database.em),
    () => removeExpiredExchanges(database),
  ]
  const failures: unknown[] = []
  for (const part of parts) await part().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

async function removeFiles(database: Database, files: FileStore): Promise<void> {
  for (;;) {
    const rows = await tablesOf(database.em)
      .selectFrom('file_removals')
      .select(['id', 'key'])
      .orderBy(({ fn }) => fn('random'))
      .limit(FILES_AT_ONCE)
      .execute()
    const results = await Promise.allSettled(
      rows.map((release) => database.em.fork().transactional((em) => removeReleased(em, files, release))),
    )
    for (const result of results) if (result.status === 'rejected') throw result.reason
    if (rows.length < FILES_AT_ONCE) return
  }
}
