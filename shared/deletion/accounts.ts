import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { endApplication } from './end-application.ts'
import { purging } from './purging.ts'

const BATCH = 20

/**
 * Removes closed accounts with everything that is theirs, once their applications have been purged. What is left is the
 * audit log without what changed, which names nobody: ids and actions.
 */
export async function purgeAccounts(database: Database): Promise<void> {
  const closed = await database.em
    .fork()
    .execute<{ id: string }[]>(`select id from users where deleted_at is not null order by random() limit ${BATCH}`)
  for (const { id } of closed) {
    await endLateApplications(database, id)
    await purge(database, id)
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
    for (const application of late) await endApplication(unit, application)
  })
}

async function purge(database: Database, id: string): Promise<void> {
  await purging(database, async (unit) => {
    const { em } = unit
    // Whatever else commits for this person now either comes before the removals or fails for want of its user.
    const [found] = await em.execute<unknown[]>(
      `select id from users u where id = ? and deleted_at is not null
        and not exists (select 1 from applications a where a.user_id = u.id) for update skip locked`,
      [id],
    )
    if (!found) return
    await releaseFiles(em, await filesOf(em, id))
    await em.execute(`update audit_log set diff_json = '[]' where owner_id = ? and diff_json <> '[]'`, [id])
    for (const statement of REMOVALS) await em.execute(statement, [id])
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.purged' })
  })
}

async function filesOf(em: EntityManager, userId: string): Promise<string[]> {
  const rows = await em.execute<{ key: string }[]>(
    `select f->>'key' as key from resumes r join resume_versions v on v.resume_id = r.id, jsonb_array_elements(v.files) f
        where r.user_id = ?
      union select file_url from attachments where user_id = ?
      union select file_url from templates where user_id = ?`,
    [userId, userId, userId],
  )
  return rows.map(({ key }) => key)
}

const REMOVALS = [
  'delete from attachments where user_id = ?',
  'delete from templates where user_id = ?',
  'delete from webhooks where user_id = ?',
  'delete from domain_events where user_id = ?',
  'delete from llm_calls where user_id = ?',
  'update resumes set deleted_at = coalesce(deleted_at, now()) where user_id = ?',
  'delete from resume_versions where resume_id in (select id from resumes where user_id = ?)',
  'delete from resumes where user_id = ?',
  'delete from job_postings where user_id = ?',
  'delete from profiles where user_id = ?',
  'delete from sessions where user_id = ?',
  `delete from call_leases where starts_with(name, ?::text || ':')`,
  'delete from idempotency_keys where position(?::text in scope || reply::text) > 0',
  'delete from users where id = ?',
]
