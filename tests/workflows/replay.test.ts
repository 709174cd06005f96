import assert from 'node:assert/strict'
import { Worker } from '@temporalio/worker'
import { DeterminismViolationError } from '@temporalio/workflow'
import { quietTemporal } from '../support/quiet-temporal.ts'
import { workflowBundle } from '../support/worker.ts'
import { committedHistories } from './histories.ts'

describe('workflows that are already running', function () {
  this.timeout(60_000)
  before(() => quietTemporal())

  for (const { name, history } of committedHistories()) {
    it(`go on with today’s code: ${name}`, async () => {
      await Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history)
    })
  }

  it('would be broken by code that does something else, and that is noticed', async () => {
    const approved = committedHistories().find(({ name }) => name === 'approved')
    const history = approved?.history
    const scheduled = history?.events?.find((event) => event.activityTaskScheduledEventAttributes)
    if (scheduled?.activityTaskScheduledEventAttributes?.activityType)
      scheduled.activityTaskScheduledEventAttributes.activityType.name = 'somethingElse'
    await assert.rejects(
      Worker.runReplayHistory({ workflowBundle: await workflowBundle() }, history),
      DeterminismViolationError,
    )
  })
})
