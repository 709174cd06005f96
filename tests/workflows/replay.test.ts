import { Worker } from '@temporalio/worker'
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
})
