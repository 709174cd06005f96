import assert from 'node:assert/strict'
import type { WorkflowHandle } from '@temporalio/client'
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { type ApplicationResult, type Progress, progress } from '#shared/temporal/messages.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import { eventually } from '../support/eventually.ts'
import { quietTemporal } from '../support/quiet-temporal.ts'
import type { TestServices } from '../support/services.ts'
import { workflowBundle } from '../support/worker.ts'
import { recordHistory } from './histories.ts'
import type { ScriptedApplication } from './scripted-application.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/**
 * Without a cache the SDK may drop a workflow task that arrives while it answers a query
 * (https://github.com/temporalio/sdk-rust/issues/716); the server gives it out again when its time limit of 10 s is over.
 */
const TASK_GIVEN_OUT_AGAIN_MS = 25_000

export type LiveOptions = {
  reminderAfterMs?: number
  expiresAfterMs?: number
  /** Keep the history under this name, when histories are being recorded. */
  record?: string
}

type Code = () => Promise<WorkflowBundle>

/** A worker for one scripted application, with today's workflow code or another `bundle`. It is run by the caller. */
export async function scriptedWorker(
  connection: NativeConnection,
  { config }: TestServices,
  script: ScriptedApplication,
  { cached, bundle = workflowBundle }: { cached: boolean; bundle?: Code },
): Promise<Worker> {
  quietTemporal()
  return Worker.create({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: taskQueueOf(script),
    workflowBundle: await bundle(),
    activities: script.activities(),
    ...(!cached && { maxCachedWorkflows: 0 }),
  })
}

/** Starts a scripted application's workflow. */
export function startScripted(
  { temporal }: TestServices,
  script: ScriptedApplication,
  { reminderAfterMs = DAY_MS, expiresAfterMs = 7 * DAY_MS }: LiveOptions = {},
): Promise<WorkflowHandle> {
  return temporal.workflow.start(WORKFLOW_TYPE, {
    workflowId: workflowIdOf(script.id),
    taskQueue: taskQueueOf(script),
    args: [{ applicationId: script.id, settings: { reminderAfterMs, expiresAfterMs, modelTimeoutMs: 5_000 } }],
  })
}

/**
 * Runs applications on workers of their own, against the real Temporal server. Without a cache every workflow task replays
 * the whole history, as it does after a worker was restarted.
 */
export function liveWorkflows(services: TestServices, mode: { cached: boolean }) {
  let connection: NativeConnection

  before('bundle the workflow', async function () {
    this.timeout(60_000)
    quietTemporal()
    await workflowBundle()
    connection = await NativeConnection.connect(connectionOptions(services.config))
  })
  after('close the connection', () => connection.close())

  return async function live(
    script: ScriptedApplication,
    act: (handle: WorkflowHandle) => Promise<void>,
    options: LiveOptions = {},
  ): Promise<ApplicationResult> {
    const worker = await scriptedWorker(connection, services, script, mode)
    return worker.runUntil(async () => {
      const handle = await startScripted(services, script, options)
      await act(handle)
      const result: ApplicationResult = await handle.result()
      if (options.record && mode.cached) await recordHistory(options.record, await handle.fetchHistory())
      return result
    })
  }
}

/** Until the workflow says so of itself. */
export function shows(handle: WorkflowHandle, expected: Partial<Progress>): Promise<void> {
  return eventually(
    async () => assert.partialDeepStrictEqual(await handle.query(progress), expected),
    TASK_GIVEN_OUT_AGAIN_MS,
  )
}

/** Until the workflow waits for the person. */
export function waiting(handle: WorkflowHandle): Promise<void> {
  return shows(handle, { status: 'awaiting_approval' })
}

/** Until its scripted activities did something. */
export function happens(check: () => void): Promise<void> {
  return eventually(check, TASK_GIVEN_OUT_AGAIN_MS)
}

function taskQueueOf({ id }: ScriptedApplication): string {
  return `scripted-${id}`
}
