import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { WorkflowFailedError, type WorkflowHandle } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import { NativeConnection, Worker } from '@temporalio/worker'
import type { AttentionReason } from '#shared/domain/application.ts'
import { RESUME_GONE, type ReadingActivities } from '#shared/temporal/activities.ts'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { READING_WORKFLOW_TYPE, readingWorkflowIdOf } from '#shared/temporal/names.ts'
import { quietTemporal } from '../support/quiet-temporal.ts'
import { testServices } from '../support/services.ts'
import { workflowBundle } from '../support/worker.ts'
import { recordHistory } from './histories.ts'

describe('the workflow that reads a resume', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  let connection: NativeConnection

  before('bundle the workflows', async () => {
    quietTemporal()
    await workflowBundle()
    connection = await NativeConnection.connect(connectionOptions(services.config))
  })
  after('close the connection', () => connection.close())

  /** Runs one whose step does this, and answers why it was said to have failed, if it was. */
  async function read(
    parseResume: ReadingActivities['parseResume'],
    { act = async () => {}, record }: { act?: (handle: WorkflowHandle) => Promise<unknown>; record?: string } = {},
  ): Promise<AttentionReason[]> {
    const failures: AttentionReason[] = []
    const taskQueue = `reading-${randomUUID()}`
    const activities: ReadingActivities = {
      parseResume,
      recordReadingFailure: async ({ reason }) => {
        failures.push(reason)
      },
    }
    const worker = await Worker.create({
      connection,
      namespace: services.config.TEMPORAL_NAMESPACE,
      taskQueue,
      workflowBundle: await workflowBundle(),
      activities,
    })
    await worker.runUntil(async () => {
      const handle = await services.temporal.workflow.start(READING_WORKFLOW_TYPE, {
        workflowId: readingWorkflowIdOf(randomUUID()),
        taskQueue,
        args: [{ readingId: randomUUID(), settings: { modelTimeoutMs: 5_000 } }],
      })
      await act(handle)
      await handle.result()
      if (record) await recordHistory(record, await handle.fetchHistory())
    })
    return failures
  }

  const done = async () => ({ resumeVersionId: randomUUID(), warnings: 0 })

  it('reads it by the activity that applications use, and is done', async () => {
    assert.deepEqual(await read(done, { record: 'reading' }), [])
  })

  it('says why when it cannot be read', async () => {
    const refuse = async () => {
      throw ApplicationFailure.nonRetryable('nothing in it', 'resume_unreadable' satisfies AttentionReason)
    }
    assert.deepEqual(await read(refuse, { record: 'reading-failed' }), ['resume_unreadable'])
  })

  it('ends in silence when its resume was deleted', async () => {
    const gone = async () => {
      throw ApplicationFailure.nonRetryable('gone', RESUME_GONE)
    }
    assert.deepEqual(await read(gone, { record: 'reading-gone' }), [])
  })

  it('says so when it is cancelled by hand', async () => {
    const began = Promise.withResolvers<void>()
    const never = async () => {
      began.resolve()
      throw new Error('the model is away')
    }
    const failures = await read(never, {
      act: async (handle) => {
        await began.promise
        await handle.cancel()
      },
      record: 'reading-cancelled',
    })
    assert.deepEqual(failures, ['reading_cancelled'])
  })

  it('fails at once with an input that is none', async () => {
    const handle = await services.temporal.workflow.start(READING_WORKFLOW_TYPE, {
      workflowId: readingWorkflowIdOf(randomUUID()),
      taskQueue: services.config.TEMPORAL_TASK_QUEUE,
      args: [{ readingId: 'nonsense' }],
    })
    const worker = await Worker.create({
      connection,
      namespace: services.config.TEMPORAL_NAMESPACE,
      taskQueue: services.config.TEMPORAL_TASK_QUEUE,
      workflowBundle: await workflowBundle(),
      activities: {},
    })
    await worker.runUntil(() =>
      assert.rejects(handle.result(), (error) => {
        const cause = error instanceof WorkflowFailedError ? error.cause : null
        return cause instanceof ApplicationFailure && cause.type === 'InvalidInput'
      }),
    )
  })
})
