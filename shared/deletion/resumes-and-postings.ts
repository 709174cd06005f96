import type { EntityManager } from '@mikro-orm/postgresql'
import type { Client } from '@temporalio/client'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { rowsOfFiles } from '#shared/files/references.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { EMPTY_REPLY, emptyAuditEntries, purgeRow } from './purge.ts'
import { endReadings } from './readings.ts'

const BATCH = 50

/** Removes deleted resumes and postings, each once no application stands on it any more and nothing reads it. */
export async function purgeResumesAndPostings(database: Database, temporal: Client): Promise<void> {
  const em = database.em.fork()
  for (const id of await deletedAndUnused(em, 'resumes', 'resume_id'))
    if (await endReadings(database, temporal, { column: 'resume_id', id }))
      await purgeRow(database, 'resumes', id, (inner, userId) => removeBelongingsOfResume(inner, id, userId))
  for (const id of await deletedAndUnused(em, 'job_postings', 'job_id'))
    await purgeRow(database, 'job_postings', id, async (inner) => {
      await emptyAuditEntries(inner).where('entity_id', '=', id).execute()
    })
}

/** The ids of a batch of what was deleted and no application names in this column. */
async function deletedAndUnused(
  em: EntityManager,
  table: 'resumes' | 'job_postings',
  named: 'resume_id' | 'job_id',
): Promise<string[]> {
  const rows = await tablesOf(em)
    .selectFrom(table)
    .select('id')
    .where('deleted_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('applications').select('applications.id').whereRef(named, '=', `${table}.id`))),
    )
    .limit(BATCH)
    .execute()
  return rows.map(({ id }) => id)
}

async function removeBelongingsOfResume(em: EntityManager, id: string, userId: string): Promise<void> {
  const db = tablesOf(em)
  const files = await db
    .selectFrom('resume_versions')
    .innerJoinLateral(
      ({ ref }) => rowsOfFiles(ref('resume_versions.files')),
      (join) => join.onTrue(),
    )
    .select('file.key')
    .where('resume_id', '=', id)
    .union(db.selectFrom('attachments').select('file_url as key').where('resume_id', '=', id))
    .execute()
  await releaseFiles(
    em,
    files.map(({ key }) => key),
  )
  await db
    .updateTable('llm_calls')
    .from('resume_versions')
    .set(EMPTY_REPLY)
    .where('resume_versions.resume_id', '=', id)
    .where('llm_calls.scope', '=', ({ eb, val, ref }) =>
      eb(val(`${userId}:`), '||', ref('resume_versions.content_hash')),
    )
    .execute()
  await emptyAuditEntries(em)
    .where(({ eb, or, selectFrom }) =>
      or([
        eb('entity_id', '=', id),
        eb('entity_id', 'in', selectFrom('resume_versions').select('id').where('resume_id', '=', id)),
        eb('entity_id', 'in', selectFrom('readings').select('id').where('resume_id', '=', id)),
      ]),
    )
    .execute()
  await db.deleteFrom('attachments').where('resume_id', '=', id).execute()
  for (const table of ['begun_calls', 'llm_exchanges'] as const)
    await db
      .deleteFrom(table)
      .where('reading_id', 'in', ({ selectFrom }) => selectFrom('readings').select('id').where('resume_id', '=', id))
      .execute()
  await db.deleteFrom('readings').where('resume_id', '=', id).execute()
  await db.deleteFrom('statements').where('resume_id', '=', id).execute()
  await db.deleteFrom('resume_versions').where('resume_id', '=', id).execute()
}
