import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from '#shared/database/orm.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { forgetAnswers, purging } from './purging.ts'

const BATCH = 50
type Row = { id: string; user_id: string }

/** Removes deleted resumes and postings, each once no application stands on it any more. */
export async function purgeResumesAndPostings(database: Database): Promise<void> {
  for (const { id } of await deletedOf(database.em.fork(), 'resumes', 'resume_id')) await purgeResume(database, id)
  for (const { id } of await deletedOf(database.em.fork(), 'job_postings', 'job_id')) await purgePosting(database, id)
}

function deletedOf(em: EntityManager, table: 'resumes' | 'job_postings', column: string): Promise<Row[]> {
  return em.execute<Row[]>(
    `select t.id, t.user_id from ${table} t where t.deleted_at is not null
      and not exists (select 1 from applications a where a.${column} = t.id) limit ${BATCH}`,
  )
}

async function purgeResume(database: Database, id: string): Promise<void> {
  await purging(database, async ({ em }) => {
    const [found] = await em.execute<Row[]>('select id, user_id from resumes where id = ? for update skip locked', [id])
    if (!found) return
    const files = await em.execute<{ key: string }[]>(
      `select f->>'key' as key from resume_versions v, jsonb_array_elements(v.files) f where v.resume_id = ?
        union select file_url from attachments where resume_id = ?`,
      [id, id],
    )
    await releaseFiles(
      em,
      files.map(({ key }) => key),
    )
    await em.execute(
      `update llm_calls c set response = '{}', request_hash = '' from resume_versions v
        where v.resume_id = ? and c.scope = ?::text || ':' || v.content_hash`,
      [id, found.user_id],
    )
    await em.execute(
      `update audit_log set diff_json = '[]'
        where entity_id = ? or entity_id in (select v.id from resume_versions v where v.resume_id = ?)`,
      [id, id],
    )
    await em.execute('delete from attachments where resume_id = ?', [id])
    await em.execute('delete from resume_versions where resume_id = ?', [id])
    await em.execute('delete from resumes where id = ?', [id])
    await forgetAnswers(em, found.user_id, id)
  })
}

async function purgePosting(database: Database, id: string): Promise<void> {
  await purging(database, async ({ em }) => {
    const [found] = await em.execute<Row[]>(
      'select id, user_id from job_postings where id = ? for update skip locked',
      [id],
    )
    if (!found) return
    await em.execute(`update audit_log set diff_json = '[]' where entity_id = ?`, [id])
    await em.execute('delete from job_postings where id = ?', [id])
    await forgetAnswers(em, found.user_id, id)
  })
}
