import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { callTemporal } from '#shared/temporal/connection.ts'

/** Whether a workflow runs no more, or never did: until then a step of it may write. */
export async function hasClosed(temporal: Client, workflowId: string): Promise<boolean> {
  try {
    const { status } = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflowId).describe())
    return status.name !== 'RUNNING' && status.name !== 'CONTINUED_AS_NEW'
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return true
    throw error
  }
}
