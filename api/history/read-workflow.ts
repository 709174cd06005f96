import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { callTemporal } from '#shared/temporal/connection.ts'
import { Problem } from '../http/problem.ts'
import { type HistoryStep, summarise } from './summarise.ts'

/**
 * The steps of a workflow, and how many events they were told from; null where it has not started yet or is no longer kept.
 * Throws problem `unavailable` while Temporal does not answer.
 */
export async function readWorkflow(
  temporal: Client,
  workflowId: string,
): Promise<{ events: number; steps: HistoryStep[] } | null> {
  const found = await callTemporal(temporal, async ({ workflow }) => {
    const handle = workflow.getHandle(workflowId)
    // In this order: of a workflow that is not there only `describe` says so with an error of its own kind.
    const description = await handle.describe()
    return { description, history: await handle.fetchHistory() }
  }).catch((error: unknown) => {
    if (error instanceof WorkflowNotFoundError) return null
    throw new Problem(
      'unavailable',
      'Temporal cannot be reached right now; GET /audit/:entity_id shows what was recorded.',
      { cause: error },
    )
  })
  if (!found) return null
  const events = found.history.events ?? []
  return { events: events.length, steps: summarise(events, found.description.raw.pendingActivities ?? []) }
}
