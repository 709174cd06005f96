import { Context } from '@temporalio/activity'
import type { Wake } from '#shared/temporal/activities.ts'

/** A signal that still has to be dated is among the last events: since it came, at most a few steps have gone by. */
const LATEST_EVENTS = 50

/**
 * When the Temporal server received the signal behind a wake, in milliseconds; null where that plays no part. The draft can be
 * seen a moment before the workflow itself waits, and a signal sent in that moment is about that draft. The workflow cannot
 * tell when a signal was sent, only when it heard of it; its history can. A cancellation counts at any time.
 */
export async function signalTimeOf(wake: Wake): Promise<number | null> {
  const isSignal = wake.source === 'operator' || wake.source === 'decision'
  if (!isSignal || wake.seenRound !== null || wake.kind === 'cancel') return null
  const { client, info } = Context.current()
  if (!info.workflowExecution) return null
  const { history } = await client.connection.workflowService.getWorkflowExecutionHistoryReverse({
    namespace: info.namespace,
    execution: info.workflowExecution,
    maximumPageSize: LATEST_EVENTS,
  })
  const signal = history?.events?.find(
    (event) => event.workflowExecutionSignaledEventAttributes?.signalName === wake.kind,
  )
  const { seconds, nanos } = signal?.eventTime ?? {}
  return seconds == null ? null : Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1e6)
}
