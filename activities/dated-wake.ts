import { Context } from '@temporalio/activity'
import type { Wake } from '#shared/temporal/activities.ts'

/** A wake with the time at which the Temporal server received its signal, in milliseconds; null where that plays no part. */
export type DatedWake = Wake & { sentAtMs?: number | null }

/**
 * The draft can be seen a moment before the workflow itself waits, and a signal sent in that moment is about that draft. The
 * workflow cannot tell when a signal was sent, only when it heard of it; the history can. A cancellation counts at any time.
 */
export async function datedWake(wake: Wake): Promise<DatedWake> {
  if (!wake.early || wake.kind === 'cancel') return wake
  const { client, info } = Context.current()
  if (!info.workflowExecution) return wake
  const { events } = await client.workflow.getHandle(info.workflowExecution.workflowId).fetchHistory()
  const signal = events?.findLast((event) => event.workflowExecutionSignaledEventAttributes?.signalName === wake.kind)
  const { seconds, nanos } = signal?.eventTime ?? {}
  return { ...wake, sentAtMs: seconds == null ? null : Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1e6) }
}
