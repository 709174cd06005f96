import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import type { History } from '@temporalio/common/lib/proto-utils.js'
import { tsToMs } from '@temporalio/common/lib/time.js'
import { STEPS } from '#shared/domain/application.ts'
import { APPLICATION_ROUND, APPLICATION_STATUS } from '#shared/temporal/search-attributes.ts'
import type { WorkflowPosition, WorkflowState } from './diagnose.ts'

type WorkflowEvent = NonNullable<History['events']>[number]

/** Says in a workflow's history that a reconciliation ended it, so that a later one may start it again. */
const TERMINATED_BY_RECONCILE = 'reconcile: '

/** The API writes a decision down before it is signalled; so far two machines' clocks may differ. */
const CLOCKS_MS = 5_000

/** What became of the newest run under this id. */
export async function describeWorkflow(temporal: Client, workflowId: string): Promise<WorkflowState> {
  const handle = temporal.workflow.getHandle(workflowId)
  try {
    const { status, typedSearchAttributes } = await handle.describe()
    if (status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW') {
      const { events } = await handle.fetchHistory()
      return {
        state: 'open',
        round: typedSearchAttributes.get(APPLICATION_ROUND) ?? 1,
        // Until a draft waits, the status is the one that the workflow was started with.
        waited: typedSearchAttributes.get(APPLICATION_STATUS) === 'awaiting_approval',
        at: (events ?? []).map(positionAfter).findLast((position) => position !== null) ?? null,
      }
    }
    if (status.name === 'COMPLETED') return { state: 'done' }
    if (status.name !== 'TERMINATED') return { state: 'broken' }
    const { events } = await handle.fetchHistory()
    const reason = events?.at(-1)?.workflowExecutionTerminatedEventAttributes?.reason ?? ''
    return { state: reason.startsWith(TERMINATED_BY_RECONCILE) ? 'done' : 'broken' }
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { state: 'unknown' }
    throw error
  }
}

/** Where an event of its history leaves a workflow; null where it is no step. Waiting begins with its search attributes. */
function positionAfter(event: WorkflowEvent): WorkflowPosition | null {
  if (event.upsertWorkflowSearchAttributesEventAttributes) return 'waiting'
  const activity = event.activityTaskScheduledEventAttributes?.activityType?.name
  if (activity === 'recordAttention') return 'attention'
  return STEPS.find((name) => name === activity) ?? null
}

/** Whether a workflow's history holds this signal, since this moment. */
export async function hasReceived(
  temporal: Client,
  workflowId: string,
  signal: string,
  sinceMs: number,
): Promise<boolean> {
  const { events } = await temporal.workflow.getHandle(workflowId).fetchHistory()
  return (events ?? []).some(
    (event) =>
      event.workflowExecutionSignaledEventAttributes?.signalName === signal &&
      tsToMs(event.eventTime) >= sinceMs - CLOCKS_MS,
  )
}

/** Ends a workflow for good; one that has closed meanwhile is left alone. */
export async function terminate(temporal: Client, workflowId: string, why: string): Promise<void> {
  try {
    await temporal.workflow.getHandle(workflowId).terminate(`${TERMINATED_BY_RECONCILE}${why}`)
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error
  }
}
