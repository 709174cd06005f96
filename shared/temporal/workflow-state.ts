import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { callTemporal } from './connection.ts'

/** What Temporal says of a workflow: `unknown` where it never ran here, or is kept no longer. Until it is `running` no more, a step of it may write. */
export type WorkflowState = 'running' | 'closed' | 'unknown'

/** Asks Temporal what became of one workflow. Throws what connecting throws. */
export async function stateOfWorkflow(temporal: Client, workflowId: string): Promise<WorkflowState> {
  try {
    const { status } = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflowId).describe())
    return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW' ? 'running' : 'closed'
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'unknown'
    throw error
  }
}
