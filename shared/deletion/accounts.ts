import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Client } from '@temporalio/client'
import { deleteApplication } from '#shared/applications/delete-application.ts'
import { now } from '#shared/database/clock.ts'
import { Application } from '#shared/database/entities/index.ts'
import { forgetAnswersOfPerson } from '#shared/database/idempotency-keys.ts'
import type { Database } from '#shared/database/orm.ts'
import { json, tablesOf } from '#shared/database/tables.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { selectGivenFiles } from '#shared/files/references.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { emptyAuditEntries, runPurge } from './purge.ts'
import { endReadings } from './readings.ts'

const BATCH = 20

/**
 * Removes closed accounts with everything that is theirs, once their applications have been purged. What is left is the
 * audit log without what changed, which names nobody: ids and actions.
 */
export async function purgeAccounts(database: Database, temporal: Client): Promise<void> {
  const closed = await tablesOf(database.em)
    .selectFrom('users')
    .select('id')
    .where('deleted_at', 'is not', null)
    .orderBy(({ fn }) => fn('random'))
    .limit(BATCH)
    .execute()
  for (const { id } of closed) {
    await endLateApplications(database, id)
    if (await endReadings(database, temporal, { column: 'user_id', id })) await purge(database, id)
  }
}

/** A request that was under way when the account was closed may have committed an application since. */
async function endLateApplications(database: Database, userId: string): Promise<void> {
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const late = await unit.em.find(
      Application,
      { userId, deletedAt: null },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
    )
    for (const application of late) await deleteApplication(unit, application)
  })
}

async function purge(database: Database, id: string): Promise<void> {
  await runPurge(database, async (unit) => {
    const { em } = unit
    // Whatever else commits for this person now either comes before the removals or fails for want of its user.
    const found = await tablesOf(em)
      .selectFrom('users')
      .select('id')
      .where('id', '=', id)
      .where('deleted_at', 'is not', null)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('applications').select('applications.id').whereRef('user_id', '=', 'users.id'))),
      )
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!found) return
    // Before all that belongs to them, as whoever removes one of them does.
    for (const table of ['resumes', 'job_postings'] as const)
      await tablesOf(em).selectFrom(table).select('id').where('user_id', '=', id).orderBy('id').forUpdate().execute()
    // Of templates that were deleted the files have been released.
    const files = await selectGivenFiles(tablesOf(em), id).execute()
    await releaseFiles(
      em,
      files.map(({ key }) => key),
    )
    await emptyAuditEntries(em)
      .where('owner_id', '=', id)
      .where(({ eb, or }) => or([eb('diff_json', '<>', json([])), eb('request_id', 'is not', null)]))
      .execute()
    await removeBelongings(em, id)
    await tablesOf(em).deleteFrom('users').where('id', '=', id).execute()
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.purged' })
  })
}

const BEFORE_RESUMES = [
  'attachments',
  'templates',
  'webhooks',
  'domain_events',
  'llm_calls',
  'readings',
  'statements',
] as const
const WITH_RESUMES = ['resumes', 'job_postings', 'profiles', 'sessions'] as const

async function removeBelongings(em: EntityManager, userId: string): Promise<void> {
  const db = tablesOf(em)
  for (const table of ['begun_calls', 'llm_exchanges'] as const)
    await db
      .deleteFrom(table)
      .where('reading_id', 'in', ({ selectFrom }) => selectFrom('readings').select('id').where('user_id', '=', userId))
      .execute()
  for (const table of BEFORE_RESUMES) await db.deleteFrom(table).where('user_id', '=', userId).execute()
  // A version may go only where its resume was deleted.
  await db
    .updateTable('resumes')
    .set({ deleted_at: now() })
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .execute()
  await db
    .deleteFrom('resume_versions')
    .where('resume_id', 'in', ({ selectFrom }) => selectFrom('resumes').select('id').where('user_id', '=', userId))
    .execute()
  for (const table of WITH_RESUMES) await db.deleteFrom(table).where('user_id', '=', userId).execute()
  await db
    .deleteFrom('call_leases')
    .where(({ fn, val }) => fn<boolean>('starts_with', ['name', val(`${userId}:`)]))
    .execute()
  await forgetAnswersOfPerson(em, userId)
}
