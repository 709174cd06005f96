import type { EntityManager } from '@mikro-orm/postgresql'
import type { Client } from '@temporalio/client'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { releaseFiles } from '#shared/files/retention.ts'
import { stateOfWorkflow } from '#shared/temporal/workflow-state.ts'
import { EMPTY_REPLY, emptyAuditEntries, purgeRow } from './purge.ts'

const BATCH = 50

/**
 * Removes deleted applications whose workflows have closed: a step that still runs may write. What language-model calls
 * cost is still counted; what was said in them goes. Audit rows stay, without what changed.
 */
export async function purgeApplications(database: Database, temporal: Client): Promise<void> {
  const deleted = await tablesOf(database.em)
    .selectFrom('applications')
    .select(['id', 'workflow_id'])
    .where('deleted_at', 'is not', null)
    // In no order, so that a few whose workflows cannot close yet do not keep the rest waiting.
    .orderBy(({ fn }) => fn('random'))
    .limit(BATCH)
    .execute()
  for (const { id, workflow_id } of deleted)
    if ((await stateOfWorkflow(temporal, workflow_id)) !== 'running')
      await purgeRow(database, 'applications', id, (em) => removeBelongings(em, id))
}

async function removeBelongings(em: EntityManager, id: string): Promise<void> {
  const db = tablesOf(em)
  const files = await db
    .selectFrom('attachments')
    .select('file_url as key')
    .where('application_id', '=', id)
    .union(
      db
        .selectFrom('document_exports')
        .select(({ ref }) => ref('file_url').$notNull().as('key'))
        .where('application_id', '=', id)
        .where('file_url', 'is not', null),
    )
    .execute()
  await releaseFiles(
    em,
    files.map(({ key }) => key),
  )
  await db.updateTable('llm_calls').set(EMPTY_REPLY).where('scope', '=', id).execute()
  await db
    .deleteFrom('call_leases')
    .where(({ fn, val }) => fn<boolean>('starts_with', ['name', val(`${id} `)]))
    .execute()
  await emptyAuditEntries(em)
    .where(({ eb, or }) => or([eb('application_id', '=', id), eb('entity_id', '=', id)]))
    .execute()
  // What the person stated in it is beside their resume.
  await db.updateTable('statements').set({ application_id: null }).where('application_id', '=', id).execute()
  for (const table of BELONGINGS) await db.deleteFrom(table).where('application_id', '=', id).execute()
  await db
    .deleteFrom('resume_versions')
    .where('application_id', '=', id)
    .where('source_type', 'in', ['tailored', 'approved'])
    .execute()
}

/** In the order of their removal: an exchange may still be put to a call that was begun. */
const BELONGINGS = [
  'begun_calls',
  'llm_exchanges',
  'attachments',
  'document_exports',
  'domain_events',
  'decisions',
  'changes',
  'change_sets',
  'cover_letters',
] as const
