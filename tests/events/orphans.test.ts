import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Application, Decision } from '#shared/database/entities/index.ts'
import { isTerminal, STATUSES } from '#shared/domain/application.ts'
import { failOrphans, failUnsettled, WorkflowsUnknown } from '#shared/events/orphans.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import { startOptions } from '#shared/temporal/start-and-signal.ts'
import { eventually } from '../support/eventually.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('an application whose workflow is no more', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const em = () => services.database.em.fork()
  const statusOf = async (id: string) => (await em().findOneOrFail(Application, { id })).status
  const open = STATUSES.filter((status) => !isTerminal(status))

  /** An application in a status, said to be started long ago. */
  async function started(status: (typeof STATUSES)[number]): Promise<string> {
    const { applicationId } = await seedApplication(services.database, { status })
    await em().nativeUpdate(Application, { id: applicationId }, { startedAt: new Date(Date.now() - 600_000) })
    return applicationId
  }
  /** The same server's other namespace, which has no workflow of ours. */
  const elsewhere = () => openTemporal({ ...services.config, TEMPORAL_NAMESPACE: 'temporal-system' })
  /** Its workflow, which no worker of this file's takes. */
  const run = (id: string) =>
    services.temporal.workflow.start(WORKFLOW_TYPE, startOptions(services.config, { id, userId: randomUUID() }))

  for (const status of open) {
    it(`is failed, also in ${status}: its workflow was terminated, or is not there at all`, async () => {
      const [terminated, missing, running] = [await started(status), await started(status), await started(status)]
      await (await run(terminated)).terminate('by hand')
      await run(running)
      await eventually(async () => {
        await failOrphans(services)
        assert.deepEqual(
          [await statusOf(terminated), await statusOf(missing), await statusOf(running)],
          ['failed', 'failed', status],
        )
      })
    })
  }

  it('is found sweep by sweep, where more are open than one sweep looks at', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, () => started('awaiting_approval')))
    const orphan = ids.sort().at(-1) ?? ''
    await Promise.all(ids.filter((id) => id !== orphan).map(run))
    let sweeps = 1
    for (let after = await failOrphans(services, '', 3); after !== ''; sweeps++)
      after = await failOrphans(services, after, 3)
    assert.ok(sweeps > 2)
    assert.equal(await statusOf(orphan), 'failed')
    assert.equal(await statusOf(ids[0] ?? ''), 'awaiting_approval')
  })

  it('is left alone where Temporal knows hardly any of them: it was reset, or is another one', async () => {
    const reset = { database: services.database, temporal: elsewhere() }
    const one = await started('awaiting_approval')
    await run(one)
    await assert.rejects(failOrphans(reset), WorkflowsUnknown)
    assert.equal(await statusOf(one), 'awaiting_approval')
  })

  it('is left alone while it was only just started', async () => {
    const { applicationId } = await seedApplication(services.database, { status: 'parsing' })
    await em().nativeUpdate(Application, { id: applicationId }, { startedAt: new Date() })
    await failOrphans(services)
    assert.equal(await statusOf(applicationId), 'parsing')
  })

  it('is found behind hundreds whose decision is only waiting for a worker', async () => {
    const decided = async (): Promise<string> => {
      const id = await started('awaiting_approval')
      const own = em()
      own.create(Decision, {
        applicationId: id,
        round: 1,
        kind: 'approve',
        source: 'api',
        deliveredAt: new Date(Date.now() - 60_000),
      })
      await own.flush()
      return id
    }
    const waiting = await Promise.all(Array.from({ length: 205 }, decided))
    await Promise.all(waiting.map(run))
    const orphan = await decided()
    await (await run(orphan)).terminate('by hand')
    const next = await failUnsettled(services, '')
    assert.notEqual(next, '')
    assert.equal(await failUnsettled(services, next), '')
    assert.equal(await statusOf(orphan), 'failed')
    const [first = ''] = waiting
    assert.equal(await statusOf(first), 'awaiting_approval')
    const [decision] = await em().find(Decision, { applicationId: orphan })
    assert.equal(decision?.outcome, 'lost')
    assert.equal(workflowIdOf(orphan), (await em().findOneOrFail(Application, { id: orphan })).workflowId)
  })
})
