import type { Logger } from 'pino'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { OutboxSignal } from '#shared/events/listen.ts'
import { type Loop, startLoop } from '#shared/events/loop.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { namedBy, rowsOfKeys } from '#shared/files/references.ts'
import { releaseFiles } from '#shared/files/retention.ts'

const EVERY_MS = 6 * 60 * 60 * 1000
/** No transaction lives nearly as long. It is also the time to notice that a restored database is an older one. */
const GRACE_MS = 24 * 60 * 60 * 1000
const BATCH = 500

/**
 * Sweeps the file store now and then, in every API process: what a crash left between a file and its row goes once it is a
 * day old. Files are only put on the list of those to be removed; under that removal's lock a row that needs one still wins.
 */
export function startSweeper(services: {
  database: Database
  files: FileStore
  outbox: OutboxSignal
  logger: Logger
}): Loop {
  const { outbox, logger } = services
  const stopping = new AbortController()
  const loop = startLoop({ outbox, logger, task: 'sweeping the files', topics: [], tickMs: EVERY_MS }, () =>
    sweepOnce(services, new Date(Date.now() - GRACE_MS), stopping.signal),
  )
  return {
    ...loop,
    stop() {
      stopping.abort()
      return loop.stop()
    },
  }
}

/** One sweep of what was written before that time; it ends early when told to stop. */
export async function sweepOnce(
  { database, files }: { database: Database; files: FileStore },
  before: Date,
  stop?: AbortSignal,
): Promise<void> {
  await files.removeUnfinished(before)
  let batch: string[] = []
  for await (const { key, writtenAt } of files.list()) {
    if (stop?.aborted) return
    if (writtenAt < before) batch.push(key)
    if (batch.length < BATCH) continue
    await releaseUnneeded(database, batch)
    batch = []
  }
  await releaseUnneeded(database, batch)
}

async function releaseUnneeded(database: Database, keys: readonly string[]): Promise<void> {
  const em = database.em.fork()
  const unneeded = await tablesOf(em)
    .selectFrom(rowsOfKeys(keys))
    .select('given.key')
    .where(({ and, not, ref }) => and(namedBy(ref('given.key')).map((named) => not(named))))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('file_removals').select('id').whereRef('file_removals.key', '=', 'given.key'))),
    )
    .execute()
  await releaseFiles(
    em,
    unneeded.map(({ key }) => key),
  )
}
