import { setTimeout as sleep } from 'node:timers/promises'
import { type Client, WorkflowFailedError, type WorkflowHandle, WorkflowNotFoundError } from '@temporalio/client'
import { CancelledFailure } from '@temporalio/common'
import proto from '@temporalio/proto'
import { ModelError } from '#shared/llm/model.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { toModelError } from './call-failures.ts'

const { PendingActivityState, PendingWorkflowTaskState } = proto.temporal.api.enums.v1

/** How a call came to an end for good. A call that is only no longer watched has not. */
type CallEnd =
  | { outcome: 'answered' }
  | { outcome: 'failed'; error: ModelError }
  | { outcome: 'cancelled'; reason: unknown }

/** What is heard first of a call that is followed. */
type Heard = CallEnd | { outcome: 'aborted'; reason: unknown } | { outcome: 'unserved'; wasTaken: boolean }

type FollowOptions = { signal: AbortSignal | undefined; unservedAfterMs: number }

/**
 * Waits until a call has ended. Where its signal says that nobody wants the answer any more, the call is cancelled; where this
 * process only ends, or was too slow, the call goes on for whoever asks next, and the signal's reason is thrown. A call that
 * no worker takes up for `unservedAfterMs` is ended.
 */
export async function followCall(
  temporal: Client,
  workflowId: string,
  { signal, unservedAfterMs }: FollowOptions,
): Promise<CallEnd> {
  const handle = temporal.workflow.getHandle(workflowId)
  const watching = new AbortController()
  let heard: Heard
  try {
    heard = await Promise.race([
      temporal.withAbortSignal(watching.signal, () => untilEnded(handle)),
      untilUnserved(temporal, handle, unservedAfterMs, watching.signal),
      untilAborted(signal, watching.signal),
    ])
  } finally {
    watching.abort()
  }
  switch (heard.outcome) {
    case 'unserved':
      return endUnserved(temporal, handle, heard.wasTaken)
    case 'aborted':
      return endUnwanted(temporal, handle, heard.reason)
    default:
      return heard
  }
}

async function untilEnded(handle: WorkflowHandle): Promise<CallEnd> {
  try {
    await handle.result()
    return { outcome: 'answered' }
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error
    return { outcome: 'failed', error: toModelError(error.cause) }
  }
}

function untilAborted(signal: AbortSignal | undefined, done: AbortSignal): Promise<Heard> {
  return new Promise((resolve) => {
    const abort = (): void => resolve({ outcome: 'aborted', reason: signal?.reason })
    if (signal?.aborted) abort()
    signal?.addEventListener('abort', abort, { once: true, signal: done })
  })
}

/** What Temporal tells an activity of which only this attempt is over: another one will ask the same. */
const ATTEMPT_OVER: readonly string[] = ['WORKER_SHUTDOWN', 'TIMED_OUT', 'PAUSED', 'RESET']

async function endUnwanted(temporal: Client, handle: WorkflowHandle, reason: unknown): Promise<CallEnd> {
  if (reason instanceof CancelledFailure && ATTEMPT_OVER.includes(reason.message)) throw reason
  await callTemporal(temporal, () => handle.cancel()).catch(ignoreEnded)
  return { outcome: 'cancelled', reason }
}

const LOOK_EVERY_MS = 5_000

/** Waits until a call has all the time been waiting for somebody to take it up: nobody did, or whoever did died and nobody else came. */
async function untilUnserved(
  temporal: Client,
  handle: WorkflowHandle,
  unservedAfterMs: number,
  done: AbortSignal,
): Promise<Heard> {
  let waitingSinceMs = Date.now()
  for (;;) {
    await sleep(Math.min(LOOK_EVERY_MS, unservedAfterMs / 4), undefined, { signal: done })
    const { waits, wasTaken } = await lookAt(temporal, handle)
    if (!waits) waitingSinceMs = Date.now()
    if (Date.now() - waitingSinceMs >= unservedAfterMs) return { outcome: 'unserved', wasTaken }
  }
}

async function lookAt(temporal: Client, handle: WorkflowHandle): Promise<{ waits: boolean; wasTaken: boolean }> {
  const { raw } = await callTemporal(temporal, () => handle.describe())
  const [activity] = raw.pendingActivities ?? []
  const waits = activity
    ? activity.state === PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED
    : raw.pendingWorkflowTask?.state === PendingWorkflowTaskState.PENDING_WORKFLOW_TASK_STATE_SCHEDULED
  return { waits, wasTaken: Boolean(activity?.lastStartedTime) }
}

/** Ends a call that nobody serves, unless it has ended at the last moment. */
async function endUnserved(temporal: Client, handle: WorkflowHandle, wasTaken: boolean): Promise<CallEnd> {
  try {
    await callTemporal(temporal, () => handle.terminate('no worker took it up'))
  } catch (error) {
    ignoreEnded(error)
    return untilEnded(handle)
  }
  const said = 'No worker of the language model took the call up.'
  return { outcome: 'failed', error: new ModelError('unserved', said, { retryable: false, mayBeCharged: wasTaken }) }
}

function ignoreEnded(error: unknown): void {
  if (!(error instanceof WorkflowNotFoundError)) throw error
}
