import assert from 'node:assert/strict'
import { defaultPayloadConverter } from '@temporalio/common'
import { approve, modelAwaited, retry } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testServices } from '../support/services.ts'
import { liveWorkflows, shows, waiting } from './live.ts'
import { ScriptedApplication } from './scripted-application.ts'

describe('what the Temporal Web UI says of an application', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const live = liveWorkflows(services, { cached: true })
  const handleOf = ({ id }: ScriptedApplication) => services.temporal.workflow.getHandle(workflowIdOf(id))

  it('is since when it waits, in which round and until when, what its timer is for, and that a retry did nothing', async () => {
    const script = new ScriptedApplication()
    await live(script, async (handle) => {
      await waiting(handle)
      const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC`
      assert.match(
        await detailsOf(script),
        new RegExp(`^Waiting for approval since ${time}, round 1, expires ${time}\\.$`),
      )
      await handle.signal(retry)
      await shows(handle, { status: 'awaiting_approval' })
      assert.match(await detailsOf(script), /`retry` did nothing: nothing needs one now\.$/)
      await handle.signal(approve)
    })
    const { events = [] } = await handleOf(script).fetchHistory()
    const timer = events?.find((event) => event.timerStartedEventAttributes)
    const summary = timer?.userMetadata?.summary
    assert.match(
      String(summary && defaultPayloadConverter.fromPayload(summary)),
      /^Until the (?:person is reminded|draft expires)$/,
    )
  })

  it('is which attention a retry has to name, where it named an earlier one', async () => {
    const script = new ScriptedApplication()
    script.failures.tailorResume = ['model_unavailable', 'model_unavailable']
    await live(script, async (handle) => {
      await shows(handle, { status: 'needs_attention', attention: 1 })
      await handle.signal(retry, 1)
      await shows(handle, { status: 'needs_attention', attention: 2 })
      await handle.signal(retry, 1)
      await shows(handle, { attention: 2 })
      assert.match(await detailsOf(script), /`retry` did nothing: what needs one now is attention 2\.$/)
      await handle.signal(retry)
      await waiting(handle)
      await handle.signal(approve)
    })
  })

  it('is that a signal of an unknown name did nothing, whatever it carried, and the application goes on', async () => {
    const script = new ScriptedApplication()
    await live(script, async (handle) => {
      await waiting(handle)
      await handle.signal('aprove', 'looks good')
      await handle.signal('`<b>`')
      await shows(handle, { status: 'awaiting_approval' })
      const details = await detailsOf(script)
      assert.match(details, /A signal `aprove` did nothing: none of that name is known here/)
      assert.match(details, /A signal did nothing/)
      assert.doesNotMatch(details, /looks good|<b>/)
      await handle.signal(approve)
    })
  })

  it('is until when a step waits for its model, and no longer once the step is done', async () => {
    const script = new ScriptedApplication()
    let release = (): void => {}
    script.held.tailorResume = new Promise((resolve) => {
      release = resolve
    })
    const untilMs = Date.UTC(2026, 10, 30, 14, 5, 30)
    await live(
      script,
      async (handle) => {
        await shows(handle, { status: 'tailoring' })
        await handle.signal(modelAwaited, { step: 'tailorResume', untilMs })
        await shows(handle, { waiting: { for: 'model', until: '2026-11-30T14:05:30.000Z' } })
        assert.equal(
          await detailsOf(script),
          'Round 1: `tailorResume` waits for the model, and asks it again at 2026-11-30 14:05:30 UTC.',
        )
        release()
        await waiting(handle)
        // It comes late.
        await handle.signal(modelAwaited, { step: 'tailorResume', untilMs })
        await shows(handle, { status: 'awaiting_approval', waiting: null })
        assert.match(await detailsOf(script), /^Waiting for approval/)
        await handle.signal(approve)
      },
      { record: 'waited-for-the-model' },
    )
  })

  it('is nothing of what no activity would say of a wait', async () => {
    const script = new ScriptedApplication()
    let release = (): void => {}
    script.held.tailorResume = new Promise((resolve) => {
      release = resolve
    })
    await live(script, async (handle) => {
      await shows(handle, { status: 'tailoring' })
      const wrong = [null, 'soon', { step: 'x', untilMs: 1 }, { step: 'tailorResume', untilMs: 1e300 }]
      for (const input of [...wrong, { step: 'writeCoverLetter', untilMs: 1 }])
        await handle.signal(modelAwaited.name, input)
      await shows(handle, { status: 'tailoring', waiting: null })
      assert.equal(await detailsOf(script), 'Round 1: `tailorResume` is running.')
      release()
      await waiting(handle)
      await handle.signal(approve)
    })
  })

  async function detailsOf(script: ScriptedApplication): Promise<string> {
    const metadata = await handleOf(script).query<{ currentDetails?: string }>('__temporal_workflow_metadata')
    return metadata.currentDetails ?? ''
  }
})
