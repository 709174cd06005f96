import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import type { Database } from '#shared/database/orm.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { forgetAnswers, purging } from './purging.ts'

const BATCH = 50

/**
 * Removes deleted applications whose workflows have closed: a step that still runs may write. What language-model calls
 * cost is still counted; what was said in them goes. Audit rows stay, without what changed.
 */
export async function purgeApplications(database: Database, temporal: Client): Promise<void> {
  const deleted = await database.em.fork().execute<{ id: string; workflow_id: string }[]>(
    // In no order, so that a few whose workflows cannot close yet do not keep the rest waiting.
    `select id, workflow_id from applications where deleted_at is not null order by random() limit ${BATCH}`,
  )
  for (const { id, workflow_id } of deleted) if (await hasClosed(temporal, workflow_id)) await purge(database, id)
}

async function hasClosed(temporal: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflowId).describe())
    return status.name !== 'RUNNING' && status.name !== 'CONTINUED_AS_NEW'
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return true
    throw error
  }
}

async function purge(database: Database, id: string): Promise<void> {
  await purging(database, async ({ em }) => {
    const [found] = await em.execute<{ user_id: string }[]>(
      'select user_id from applications where id = ? and deleted_at is not null for update skip locked',
      [id],
    )
    if (!found) return
    const files = await em.execute<{ file_url: string }[]>(
      `select file_url from document_exports where application_id = ? and file_url is not null
        union select file_url from attachments where application_id = ?`,
      [id, id],
    )
    await releaseFiles(
      em,
      files.map(({ file_url }) => file_url),
    )
    await em.execute(`update llm_calls set response = '{}', request_hash = '' where scope = ?`, [id])
    await em.execute(`delete from call_leases where starts_with(name, ?::text || ' ')`, [id])
    await em.execute(`update audit_log set diff_json = '[]' where application_id = ? or entity_id = ?`, [id, id])
    for (const statement of REMOVALS) await em.execute(statement, [id])
    await forgetAnswers(em, found.user_id, id)
  })
}

const REMOVALS = [
  'delete from attachments where application_id = ?',
  'delete from document_exports where application_id = ?',
  'delete from domain_events where application_id = ?',
  'delete from decisions where application_id = ?',
  'delete from changes where application_id = ?',
  'delete from change_sets where application_id = ?',
  'delete from cover_letters where application_id = ?',
  `delete from resume_versions where application_id = ? and source_type in ('tailored', 'approved')`,
  'delete from applications where id = ?',
]
