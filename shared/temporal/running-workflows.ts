import type { Client } from '@temporalio/client'
import { callTemporal } from './connection.ts'
import { WORKFLOW_TYPE } from './names.ts'

/** Ids of the workflows of applications that Temporal lists as running: of these alone, or on one task queue, where that is said. */
export async function listRunningWorkflowIds(
  temporal: Client,
  { taskQueue, among }: { taskQueue?: string; among?: readonly string[] } = {},
): Promise<Set<string>> {
  const conditions = [`WorkflowType = '${WORKFLOW_TYPE}'`, `ExecutionStatus = 'Running'`]
  if (taskQueue !== undefined) conditions.push(`TaskQueue = '${taskQueue}'`)
  if (among !== undefined) conditions.push(`WorkflowId IN (${among.map((id) => `'${id}'`).join(', ')})`)
  const query = conditions.join(' AND ')
  const ids = new Set<string>()
  const pages = temporal.workflow.list({ query, pageSize: 1_000 })[Symbol.asyncIterator]()
  for (;;) {
    const next = await callTemporal(temporal, () => pages.next())
    if (next.done) return ids
    ids.add(next.value.workflowId)
  }
}
