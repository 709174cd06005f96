import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { ApplicationStatus, Stage } from '#shared/domain/application.ts'
import type { PageQuery } from '../http/paging.ts'
import type { ShownApplication } from './present.ts'

/**
 * A person's applications, newest first, with one more than the page holds. A typed statement, because making entities of
 * rows that are only shown takes several times as long as reading them (docs/performance.md).
 */
export async function listApplications(
  database: Database,
  userId: string,
  { limit, cursor, status, stage }: PageQuery & { status?: ApplicationStatus; stage?: Stage },
): Promise<ShownApplication[]> {
  let selected = tablesOf(database.em)
    .selectFrom('applications')
    .select([
      'id',
      'resume_id as resumeId',
      'resume_version_id as resumeVersionId',
      'job_id as jobId',
      'status',
      'stage',
      'round',
      'workflow_id as workflowId',
      'draft_hash as draftHash',
      'attention',
      'options',
      'created_at as createdAt',
      'updated_at as updatedAt',
    ])
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(limit + 1)
  if (status !== undefined) selected = selected.where('status', '=', status)
  if (stage !== undefined) selected = selected.where('stage', '=', stage)
  if (cursor !== undefined) selected = selected.where('id', '<', cursor)
  const rows = await selected.execute()
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) }))
}
