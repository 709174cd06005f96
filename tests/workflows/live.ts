import assert from 'node:assert/strict'
import type { WorkflowHandle } from '@temporalio/client'
import { NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { type ApplicationResult, progress } from '#shared/temporal/messages.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import { eventually } from '../support/eventually.ts'
import { quietTemporal } from '../support/quiet-temporal.ts'
import type { TestServices } from '../support/services.ts'
import { workflowBundle } from '../support/worker.ts'
import { recordHistory } from './histories.ts'
import type { ScriptedApplication } from './scripted-application.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export type LiveOptions = {
  reminderAfterMs?: number
  expiresAfterMs?: number
  /** Keep the history under this name, when histories are being recorded. */
  record?: string
}

/**
 * Runs applications on workers of their own, against the real Temporal server. Without a cache every workflow task replays
 * the whole history, as it does after a worker was restarted. `bundle` is another version of the workflow's code.
 */
export function liveWorkflows(
  services: TestServices,
  options: { cached: boolean; bundle?: () => Promise<WorkflowBundle> },
) {
  const { cached, bundle = workflowBundle } = options
  let connection: NativeConnection

  before('bundle the workflow', async function () {
    this.timeout(60_000)
    quietTemporal()
    await bundle()
    connection = await NativeConnection.connect(connectionOptions(services.config))
  })
  after('close the connection', () => connection.close())

  return async function live(
    script: ScriptedApplication,
    act: (handle: WorkflowHandle) => Promise<void>,
    settings: LiveOptions = {},
  ): Promise<ApplicationResult> {
    const taskQueue = `scripted-${script.id}`
    const worker = await Worker.create({
      connection,
      namespace: services.config.TEMPORAL_NAMESPACE,
      taskQueue,
      workflowBundle: await bundle(),
      activities: script.activities(),
      ...(!cached && { maxCachedWorkflows: 0 }),
    })
    return worker.runUntil(async () => {
      const handle = await services.temporal.workflow.start(WORKFLOW_TYPE, {
        workflowId: workflowIdOf(script.id),
        taskQueue,
        args: [
          {
            applicationId: script.id,
            settings: {
              reminderAfterMs: settings.reminderAfterMs ?? DAY_MS,
              expiresAfterMs: settings.expiresAfterMs ?? 7 * DAY_MS,
              modelTimeoutMs: 5_000,
            },
          },
        ],
      })
      await act(handle)
      const result: ApplicationResult = await handle.result()
      if (settings.record && cached) await recordHistory(settings.record, await handle.fetchHistory())
      return result
    })
  }
}

/** Until the workflow waits for the person. */
export function waiting(handle: WorkflowHandle): Promise<void> {
  return eventually(async () => assert.equal((await handle.query(progress)).status, 'awaiting_approval'))
}
