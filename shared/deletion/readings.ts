import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { readingWorkflowIdOf } from '#shared/temporal/names.ts'
import { stateOfWorkflow } from '#shared/temporal/workflow-state.ts'

/**
 * Ends whatever still reads a deleted resume, or a closed account's: answers whether nothing does any more. What does not end at
 * once is asked about again at the next pass.
 */
export async function endReadings(
  database: Database,
  temporal: Client,
  of: { column: 'resume_id' | 'user_id'; id: string },
): Promise<boolean> {
  const sources = await tablesOf(database.em)
    .selectFrom('readings')
    .select('source_version_id')
    .distinct()
    .where(of.column, '=', of.id)
    .where('started_at', 'is not', null)
    .execute()
  let allClosed = true
  for (const { source_version_id } of sources) {
    const workflowId = readingWorkflowIdOf(source_version_id)
    if ((await stateOfWorkflow(temporal, workflowId)) !== 'running') continue
    allClosed = false
    await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflowId).cancel()).catch(ignoreGone)
  }
  return allClosed
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error
}
