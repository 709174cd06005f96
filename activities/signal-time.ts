import { Context } from '@temporalio/activity'
import type { Client } from '@temporalio/client'
import type { Wake } from '#shared/temporal/activities.ts'

/** A signal that still has to be dated is among the last events, unless the step that follows it has waited for its model for long. */
const EVENTS_PER_PAGE = 50

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
  const request = { namespace: info.namespace, execution: info.workflowExecution, maximumPageSize: EVENTS_PER_PAGE }
  const signal = await findLatestSignal(client, request, wake.kind)
  const { seconds, nanos } = signal?.eventTime ?? {}
  return seconds == null ? null : Number(seconds) * 1000 + Math.floor((nanos ?? 0) / 1e6)
}

type HistoryRequest = Parameters<Client['connection']['workflowService']['getWorkflowExecutionHistoryReverse']>[0]

async function findLatestSignal({ connection }: Client, request: HistoryRequest, name: string) {
  let nextPageToken: Uint8Array | null | undefined
  do {
    const page = await connection.workflowService.getWorkflowExecutionHistoryReverse({
      ...request,
      ...(nextPageToken && { nextPageToken }),
    })
    const found = page.history?.events?.find(
      ({ workflowExecutionSignaledEventAttributes: signal }) => signal?.signalName === name,
    )
    if (found) return found
    nextPageToken = page.nextPageToken
  } while (nextPageToken && nextPageToken.length > 0)
  return null
}
