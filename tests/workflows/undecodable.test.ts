import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { WorkflowFailedError } from '@temporalio/client'
import { ApplicationFailure } from '@temporalio/common'
import type { temporal as api } from '@temporalio/proto'
import { NativeConnection } from '@temporalio/worker'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { approve, retry } from '#shared/temporal/messages.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import { testServices } from '../support/services.ts'
import { liveWorkflows, scriptedWorker, shows, waiting } from './live.ts'
import { ScriptedApplication } from './scripted-application.ts'

type Payload = api.api.common.v1.IPayload

const bytes = (text: string): Uint8Array => Buffer.from(text)
const json = (text: string): Payload => ({ metadata: { encoding: bytes('json/plain') }, data: bytes(text) })
/** What no converter can read, each in its own way. */
const UNDECODABLE: Record<string, Payload[]> = {
  'JSON that is none': [json('{"round":')],
  'no data at all': [{ metadata: { encoding: bytes('json/plain') } }],
  'an unknown encoding': [{ metadata: { encoding: bytes('binary/encrypted') }, data: bytes('x') }],
  'no metadata': [{ data: bytes('"x"') }],
  'an empty encoding': [{ metadata: { encoding: bytes('') }, data: bytes('"x"') }],
  'bytes that are no text': [{ metadata: { encoding: bytes('json/plain') }, data: Uint8Array.of(0xff, 0xfe, 0x00) }],
  'protobuf without its type': [{ metadata: { encoding: bytes('json/protobuf') }, data: bytes('{}') }],
}

describe('what cannot be decoded', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const live = liveWorkflows(services, { cached: true })
  const signal = (script: ScriptedApplication, signalName: string, payloads: Payload[]) =>
    services.temporal.workflowService.signalWorkflowExecution({
      namespace: services.config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId: workflowIdOf(script.id) },
      signalName,
      input: { payloads },
      requestId: randomUUID(),
    })

  it('is dropped where it came with a signal, and noted, and the next one is heard', async () => {
    const script = new ScriptedApplication()
    const result = await live(script, async (handle) => {
      await waiting(handle)
      for (const name of ['approve', 'requestChanges', 'reject', 'cancel', 'retry'])
        for (const payloads of Object.values(UNDECODABLE)) await signal(script, name, payloads)
      await signal(script, 'never heard of', [json('{')])
      await shows(handle, { status: 'awaiting_approval', round: 1 })
      assert.match(await currentDetails(script), /`reject` was dropped: its input cannot be decoded/)
      await handle.signal(approve)
    })
    assert.deepEqual(result, { status: 'completed', rounds: 1 })
    const { events = [] } = await services.temporal.workflow.getHandle(workflowIdOf(script.id)).fetchHistory()
    assert.equal(events?.filter((event) => event.workflowTaskFailedEventAttributes).length, 0)
  })

  it('does not matter behind the argument that counts', async () => {
    const script = new ScriptedApplication()
    const result = await live(script, async (handle) => {
      await waiting(handle)
      await signal(script, 'approve', [json('1'), json('{'), { data: bytes('x') }])
    })
    assert.equal(result.status, 'completed')
  })

  it('answers no attention where it came with a retry', async () => {
    const script = new ScriptedApplication()
    script.failures.tailorResume = ['internal']
    const result = await live(script, async (handle) => {
      await shows(handle, { status: 'needs_attention' })
      await signal(script, 'retry', UNDECODABLE['JSON that is none'] ?? [])
      await shows(handle, { status: 'needs_attention', attention: 1 })
      await handle.signal(retry, 1)
      await waiting(handle)
      await handle.signal(approve)
    })
    assert.equal(result.status, 'completed')
  })

  it('fails a workflow at once that was started with it, or with an input that is none', async () => {
    const script = new ScriptedApplication()
    const settings = { reminderAfterMs: 1_000, expiresAfterMs: 2_000, modelTimeoutMs: 1_000 }
    const wrong = [
      undefined,
      null,
      'text',
      42,
      [],
      {},
      { applicationId: script.id },
      { settings },
      { applicationId: 7, settings },
      { applicationId: 'not-a-uuid', settings },
      { applicationId: script.id, settings: { ...settings, expiresAfterMs: '3 days' } },
      { applicationId: script.id, settings, round: 0 },
      { applicationId: script.id, settings, round: 'two' },
    ].map((value) => (value === undefined ? [] : [json(JSON.stringify(value))]))
    const connection = await NativeConnection.connect(connectionOptions(services.config))
    const worker = await scriptedWorker(connection, services, script, { cached: true })
    await worker.runUntil(async () => {
      await Promise.all(
        [...wrong, ...Object.values(UNDECODABLE)].map(async (payloads) => {
          const workflowId = randomUUID()
          await services.temporal.workflowService.startWorkflowExecution({
            namespace: services.config.TEMPORAL_NAMESPACE,
            workflowId,
            workflowType: { name: WORKFLOW_TYPE },
            taskQueue: { name: worker.options.taskQueue },
            input: { payloads },
            requestId: randomUUID(),
          })
          await assert.rejects(services.temporal.workflow.getHandle(workflowId).result(), (error) => {
            assert.ok(error instanceof WorkflowFailedError && error.cause instanceof ApplicationFailure)
            assert.equal(error.cause.type, 'InvalidInput')
            return true
          })
        }),
      )
    })
    await connection.close()
    assert.deepEqual(script.calls, [])
  })

  /** As the Web UI shows them. */
  async function currentDetails(script: ScriptedApplication): Promise<string> {
    const metadata = await services.temporal.workflow
      .getHandle(workflowIdOf(script.id))
      .query<{ currentDetails?: string }>('__temporal_workflow_metadata')
    return metadata.currentDetails ?? ''
  }
})
