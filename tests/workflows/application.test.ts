import assert from 'node:assert/strict'
import { approve, cancel, progress, reject, requestChanges, retry } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testServices } from '../support/services.ts'
import { happens, liveWorkflows, shows, waiting } from './live.ts'
import { ScriptedApplication } from './scripted-application.ts'

describe('the application workflow', function () {
  this.timeout(60_000)
  promises({ cached: true })
})

describe('the application workflow, when every step is replayed from its history', function () {
  this.timeout(60_000)
  promises({ cached: false })
})

function promises(mode: { cached: boolean }): void {
  const services = testServices({ temporal: true })
  const live = liveWorkflows(services, mode)

  it('parses, tailors, writes, waits, and exports what was approved', async () => {
    const script = new ScriptedApplication()
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        await handle.signal(approve)
      },
      { record: 'approved' },
    )
    assert.deepEqual(result, { status: 'completed', rounds: 1 })
    assert.deepEqual(script.calls, ['parseResume', 'tailorResume', 'writeCoverLetter', 'exportDocuments'])
  })

  it('needs at most 40 events from start to approved documents', async () => {
    const script = new ScriptedApplication()
    await live(script, async (handle) => {
      await waiting(handle)
      await handle.signal(approve)
    })
    const { events } = await services.temporal.workflow.getHandle(workflowIdOf(script.id)).fetchHistory()
    // Without a cache the SDK may lose a task (see `shows`); its three events are not of our making.
    const lost = events?.filter((event) => event.workflowTaskTimedOutEventAttributes).length ?? 0
    const needed = (events?.length ?? 0) - 3 * lost
    assert.ok(needed > 20 && needed <= 40, `${needed} events`)
  })

  it('starts another round on requested changes, then exports', async () => {
    const script = new ScriptedApplication()
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        await handle.signal(requestChanges)
        await shows(handle, { round: 2 })
        await waiting(handle)
        await handle.signal(approve)
      },
      { record: 'two-rounds' },
    )
    assert.deepEqual(result, { status: 'completed', rounds: 2 })
    assert.equal(script.ran('tailorResume'), 2)
    assert.equal(script.ran('writeCoverLetter'), 2)
    assert.equal(script.ran('parseResume'), 1)
  })

  it('ends as rejected', async () => {
    const script = new ScriptedApplication()
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        await handle.signal(reject)
      },
      { record: 'rejected' },
    )
    assert.equal(result.status, 'rejected')
    assert.equal(script.ran('exportDocuments'), 0)
  })

  it('reminds the person, then expires', async () => {
    const script = new ScriptedApplication()
    const result = await live(script, async () => {}, { reminderAfterMs: 200, expiresAfterMs: 600, record: 'expired' })
    assert.equal(result.status, 'expired')
    assert.equal(script.ran('sendReminder'), 1)
  })

  it('follows an approval recorded in the database although the timer was first', async () => {
    const script = new ScriptedApplication()
    script.held.writeCoverLetter = Promise.resolve()
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        script.recorded = 'approve'
      },
      { reminderAfterMs: 300, expiresAfterMs: 300 },
    )
    assert.equal(result.status, 'completed')
  })

  it('follows a rejection recorded over the API against an approval sent from the Web UI', async () => {
    const script = new ScriptedApplication()
    const result = await live(script, async (handle) => {
      await waiting(handle)
      script.recorded = 'reject'
      await handle.signal(approve)
    })
    assert.equal(result.status, 'rejected')
    assert.equal(script.ran('exportDocuments'), 0)
  })

  it('does not take an approval that was sent before there was a draft', async () => {
    const script = new ScriptedApplication()
    let release = (): void => {}
    script.held.tailorResume = new Promise((resolve) => {
      release = resolve
    })
    const result = await live(script, async (handle) => {
      await happens(() => assert.equal(script.ran('tailorResume'), 1))
      await handle.signal(approve)
      release()
      await waiting(handle)
      await new Promise((resolve) => setTimeout(resolve, 300))
      assert.equal((await handle.query(progress)).status, 'awaiting_approval')
      await handle.signal(reject)
    })
    assert.equal(result.status, 'rejected')
  })

  it('does not take an approval of one round for the next', async () => {
    const script = new ScriptedApplication()
    const result = await live(script, async (handle) => {
      await waiting(handle)
      await handle.signal(requestChanges)
      await handle.signal(approve)
      await shows(handle, { round: 2 })
      await waiting(handle)
      await new Promise((resolve) => setTimeout(resolve, 300))
      await handle.signal(reject)
    })
    assert.deepEqual(result, { status: 'rejected', rounds: 2 })
  })

  for (const name of ['parseResume', 'tailorResume', 'writeCoverLetter'] as const) {
    it(`asks a person when ${name} has failed, and retry goes on from there without repeating finished steps`, async () => {
      const script = new ScriptedApplication()
      script.failures[name] = ['model_key_refused']
      const result = await live(script, async (handle) => {
        await shows(handle, { status: 'needs_attention' })
        assert.equal((await handle.query(progress)).attention, 1)
        await handle.signal(retry, 7)
        await new Promise((resolve) => setTimeout(resolve, 200))
        assert.equal((await handle.query(progress)).status, 'needs_attention')
        await handle.signal(retry, 1)
        await waiting(handle)
        await handle.signal(approve)
      })
      assert.equal(result.status, 'completed')
      for (const step of ['parseResume', 'tailorResume', 'writeCoverLetter'] as const)
        assert.equal(script.ran(step), step === name ? 2 : 1)
    })

    it(`is cancelled in the middle of ${name}`, async () => {
      const script = new ScriptedApplication()
      let release = (): void => {}
      script.held[name] = new Promise((resolve) => {
        release = resolve
      })
      const result = await live(script, async (handle) => {
        await happens(() => assert.equal(script.ran(name), 1))
        await handle.signal(cancel)
        await happens(() => assert.equal(script.ran('closeApplication'), 1))
        release()
      })
      assert.equal(result.status, 'cancelled')
    })
  }

  it('asks a person when the export has failed, and exports after a retry sent without a number', async () => {
    const script = new ScriptedApplication()
    script.failures.exportDocuments = ['export_incomplete']
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        await handle.signal(approve)
        await shows(handle, { status: 'needs_attention' })
        await handle.signal(retry)
      },
      { record: 'needs-attention' },
    )
    assert.equal(result.status, 'completed')
    assert.equal(script.ran('tailorResume'), 1)
  })

  it('is cancelled while it waits for approval, and while a person is needed', async () => {
    const first = new ScriptedApplication()
    const second = new ScriptedApplication()
    second.failures.tailorResume = ['model_unavailable']
    const results = await Promise.all([
      live(first, async (handle) => {
        await waiting(handle)
        await handle.signal(cancel)
      }),
      live(second, async (handle) => {
        await shows(handle, { status: 'needs_attention' })
        await handle.signal(cancel)
      }),
    ])
    assert.deepEqual(
      results.map(({ status }) => status),
      ['cancelled', 'cancelled'],
    )
  })

  it('takes the Web UI’s Request Cancellation for a cancel', async () => {
    const script = new ScriptedApplication()
    const result = await live(
      script,
      async (handle) => {
        await waiting(handle)
        await handle.cancel()
      },
      { record: 'cancelled' },
    )
    assert.equal(result.status, 'cancelled')
    assert.equal(script.ran('closeApplication'), 1)
  })

  it('stays completed when a cancellation comes after the export was committed', async () => {
    const script = new ScriptedApplication()
    let release = (): void => {}
    script.held.exportDocuments = new Promise((resolve) => {
      release = resolve
    })
    const result = await live(script, async (handle) => {
      await waiting(handle)
      await handle.signal(approve)
      await happens(() => assert.equal(script.ran('exportDocuments'), 1))
      script.status = 'completed'
      await handle.signal(cancel)
      await happens(() => assert.equal(script.ran('closeApplication'), 1))
      release()
    })
    assert.equal(result.status, 'completed')
  })

  it('ends when the application was deleted', async () => {
    const script = new ScriptedApplication()
    script.gone = true
    const result = await live(script, async () => {})
    assert.equal(result.status, 'cancelled')
    assert.equal(script.ran('recordAttention'), 0)
  })
}
