import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'

/** Has a reading started that Temporal lost: after a restore it knows none of those from before. */
export async function startReadingAgain(database: Database, readingId: string): Promise<void> {
  await tablesOf(database.em)
    .updateTable('readings')
    .set({ started_at: null })
    .where('id', '=', readingId)
    .where('state', '=', 'queued')
    .execute()
}
