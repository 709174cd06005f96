import type { Database } from '#shared/database/orm.ts'
import { query } from '#shared/database/query.ts'
import type { ApplicationStatus, Stage } from '#shared/domain/application.ts'
import type { PageQuery } from '../http/paging.ts'
import type { ShownApplication } from './present.ts'

type Row = Omit<ShownApplication, 'createdAt' | 'updatedAt'> & { createdAt: string; updatedAt: string }

/**
 * A person's applications, newest first, with one more than the page holds. Plain SQL, because making entities of rows that
 * are only shown takes several times as long as reading them (docs/performance.md).
 */
export async function listApplications(
  database: Database,
  userId: string,
  { limit, cursor, status, stage }: PageQuery & { status?: ApplicationStatus; stage?: Stage },
): Promise<ShownApplication[]> {
  const values: unknown[] = [limit + 1, userId]
  const conditions = ['user_id = $2', 'deleted_at is null']
  const filter = (condition: string, value: string | undefined): void => {
    if (value !== undefined) conditions.push(`${condition} $${values.push(value)}`)
  }
  filter('status =', status)
  filter('stage =', stage)
  filter('id <', cursor)
  const rows = await query<Row>(
    database,
    `select id, resume_id as "resumeId", resume_version_id as "resumeVersionId", job_id as "jobId", status, stage, round,
        workflow_id as "workflowId", draft_hash as "draftHash", attention, options, created_at as "createdAt",
        updated_at as "updatedAt"
      from applications where ${conditions.join(' and ')} order by id desc limit $1`,
    values,
  )
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) }))
}
