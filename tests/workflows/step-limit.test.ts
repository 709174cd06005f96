import assert from 'node:assert/strict'
import { STEPS } from '#shared/domain/application.ts'
import { approve, reject, retry } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testServices } from '../support/services.ts'
import { happens, liveWorkflows, shows, waiting } from './live.ts'
import { ScriptedApplication } from './scripted-application.ts'

describe('the limit of an activity, with all its attempts', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const live = liveWorkflows(services, { cached: true })

  it('is a day for each step, and none for what has nobody to ask', async () => {
    const approved = new ScriptedApplication()
    approved.failures.tailorResume = ['internal']
    const rejected = new ScriptedApplication()
    await live(approved, async (handle) => {
      await shows(handle, { attention: 1 })
      await handle.signal(retry, 1)
      await waiting(handle)
      await handle.signal(approve)
    })
    await live(
      rejected,
      async (handle) => {
        await waiting(handle)
        await happens(() => assert.equal(rejected.ran('sendReminder'), 1))
        await handle.signal(reject)
      },
      { reminderAfterMs: 50 },
    )
    const limits = new Map<string, number>()
    for (const { id } of [approved, rejected]) {
      const { events } = await services.temporal.workflow.getHandle(workflowIdOf(id)).fetchHistory()
      for (const { activityTaskScheduledEventAttributes: scheduled } of events ?? [])
        if (scheduled?.activityType?.name)
          limits.set(scheduled.activityType.name, Number(scheduled.scheduleToCloseTimeout?.seconds ?? 0))
    }
    const none = ['closeApplication', 'recordAttention', 'sendReminder']
    assert.deepEqual([...limits.keys()].sort(), [...STEPS, ...none].sort())
    for (const step of STEPS) assert.equal(limits.get(step), 24 * 60 * 60, step)
    for (const name of none) assert.equal(limits.get(name), 0, name)
  })
})
