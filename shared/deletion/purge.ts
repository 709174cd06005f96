import type { EntityManager } from '@mikro-orm/postgresql'
import { sql, type UpdateQueryBuilder, type UpdateResult } from 'kysely'
import { forgetAnswersAbout } from '#shared/database/idempotency-keys.ts'
import type { Database } from '#shared/database/orm.ts'
import { setLocal } from '#shared/database/set-local.ts'
import { json, type Tables, tablesOf } from '#shared/database/tables.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import type { RawReply } from '#shared/llm/model.ts'

/** A transaction that may empty what is insert-only, as far as the database's own rule lets it (Migration20261123160000_purge). */
export function runPurge<T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  return unitOfWork(database, { type: 'system' }, async (unit) => {
    await setLocal(unit.em, 'app.purge', 'on')
    return work(unit)
  })
}

/**
 * Removes one deleted row for good: first what belongs to it, then the row, then the kept answers that name it. Does nothing
 * where another process is at it, or was.
 */
export async function purgeRow(
  database: Database,
  table: 'applications' | 'resumes' | 'job_postings',
  id: string,
  removeBelongings: (em: EntityManager, userId: string) => Promise<void>,
): Promise<void> {
  await runPurge(database, async ({ em }) => {
    const row = await tablesOf(em)
      .selectFrom(table)
      .select('user_id')
      .where('id', '=', id)
      .where('deleted_at', 'is not', null)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!row) return
    await removeBelongings(em, row.user_id)
    await tablesOf(em).deleteFrom(table).where('id', '=', id).execute()
    await forgetAnswersAbout(em, row.user_id, id)
  })
}

/** Audit rows stay, without what changed and the ids of requests, which callers may choose: also without what `redactText` lets administrators see. */
export function emptyAuditEntries(
  em: EntityManager,
): UpdateQueryBuilder<Tables, 'audit_log', 'audit_log', UpdateResult> {
  return tablesOf(em)
    .updateTable('audit_log')
    .set({ diff_json: json([]), request_id: null })
}

/** A language-model call without its content: its cost is still counted. */
export const EMPTY_REPLY = { response: sql<RawReply>`'{}'::jsonb`, request_hash: '' }
