import type { Config } from '#shared/config.ts'
import type { DecisionKind } from '#shared/domain/application.ts'
import { currentOrigin } from '#shared/telemetry/origin.ts'
import { type ApplicationInput, approve, cancel, type ReadingInput, reject, requestChanges, retry } from './messages.ts'
import { readingWorkflowIdOf, workflowIdOf } from './names.ts'
import { APPLICATION_ID, APPLICATION_ROUND, APPLICATION_STATUS } from './search-attributes.ts'

/** Whose turn it is among those who wait for a worker is decided by person: one person's hundredth comes after another's first. */
function turnsOf(userId: string) {
  return { fairnessKey: userId }
}

/** How long a call may take, with the one to the fallback that may follow it. */
function modelTimeoutMs({ OPENAI_TIMEOUT_MS, OPENAI_FALLBACK_MODEL }: Config): number {
  return OPENAI_FALLBACK_MODEL === undefined ? OPENAI_TIMEOUT_MS : 2 * OPENAI_TIMEOUT_MS
}

/** How an application's workflow is started, once ever under its id; after a restore perhaps in a later round. */
export function startOptions(config: Config, application: { id: string; userId: string }, round = 1) {
  const { id: applicationId, userId } = application
  const args: [input: ApplicationInput] = [
    {
      applicationId,
      ...(round > 1 && { round }),
      settings: {
        reminderAfterMs: config.APPROVAL_REMINDER_AFTER_MS,
        expiresAfterMs: config.APPROVAL_EXPIRES_AFTER_MS,
        modelTimeoutMs: modelTimeoutMs(config),
        queueByKind: true,
      },
    },
  ]
  return {
    workflowId: workflowIdOf(applicationId),
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    priority: turnsOf(userId),
    args,
    workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
    memo: memoOfOrigin(),
    typedSearchAttributes: [
      { key: APPLICATION_ID, value: applicationId },
      { key: APPLICATION_STATUS, value: 'queued' },
      ...(round > 1 ? [{ key: APPLICATION_ROUND, value: round }] : []),
    ],
    staticSummary: 'Tailor a resume and a letter to one posting, and export what the person approves',
    staticDetails:
      'Signals: `approve`, `reject`, `cancel`, `retry` (all without input; `retry` may name the attention). Query: `progress`.',
  }
}

/** The request that a workflow is started for, as its page in the Web UI shows it. */
function memoOfOrigin(): Record<string, unknown> {
  const origin = currentOrigin()
  return origin ? { requestId: origin.requestId } : {}
}

/** How a reading's workflow is started: again under the id of its version, once the one before has ended. */
export function readingStartOptions(config: Config, reading: { id: string; sourceVersionId: string; userId: string }) {
  const args: [input: ReadingInput] = [
    { readingId: reading.id, settings: { modelTimeoutMs: modelTimeoutMs(config), queueByKind: true } },
  ]
  return {
    workflowId: readingWorkflowIdOf(reading.sourceVersionId),
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    priority: turnsOf(reading.userId),
    args,
    workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
    memo: memoOfOrigin(),
    staticSummary: 'Read a resume, and say what of it may have been read wrong',
  }
}

/** A decision as far as its signal goes. */
type SignalledDecision = { id: string; kind: DecisionKind; attention: number | null }

/** The signal that tells a workflow of a decision, and names it. */
export function signalOf({ id, kind, attention }: SignalledDecision): {
  signal: string
  signalArgs: [string | number | null]
} {
  switch (kind) {
    case 'approve':
      return { signal: approve.name, signalArgs: [id] }
    case 'requestChanges':
      return { signal: requestChanges.name, signalArgs: [id] }
    case 'reject':
      return { signal: reject.name, signalArgs: [id] }
    case 'cancel':
    case 'expire':
      return { signal: cancel.name, signalArgs: [id] }
    case 'retry':
      return { signal: retry.name, signalArgs: [attention] }
  }
}
