import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { callTemporal } from './connection.ts'

/** What Temporal says of a workflow: `unknown` where it never ran here, or is kept no longer. Until it is `running` no more, a step of it may write. */
export type WorkflowState = 'running' | 'completed' | 'terminated' | 'failed' | 'timed_out' | 'cancelled' | 'unknown'

/** Asks Temporal what became of one workflow. Throws what connecting throws. */
export async function stateOfWorkflow(temporal: Client, workflowId: string): Promise<WorkflowState> {
  try {
    const { status } = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflowId).describe())
    switch (status.name) {
      case 'TERMINATED':
        return 'terminated'
      case 'FAILED':
        return 'failed'
      case 'TIMED_OUT':
        return 'timed_out'
      case 'CANCELLED':
        return 'cancelled'
      case 'COMPLETED':
        return 'completed'
      default:
        return 'running'
    }
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'unknown'
    throw error
  }
}
