import assert from 'node:assert/strict'
import { MockActivityEnvironment } from '@temporalio/testing'
import { CallLease } from '#shared/database/entities/index.ts'
import { withLease } from '../../activities/call-lease.ts'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'

describe('a question that is put to a model', function () {
  this.timeout(20_000)
  const services = testServices()
  let names = 0
  const newName = () => `question ${++names}`
  const leases = (name: string) => services.database.em.fork().count(CallLease, { name })
  const nothingLeft = (name: string) => eventually(async () => assert.equal(await leases(name), 0))
  const run = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    new MockActivityEnvironment().run(() => withLease(services.database, name, work))

  it('is put by one at a time, whoever comes meanwhile waits, and nothing stays behind', async () => {
    const name = newName()
    let asking = 0
    const work = async () => {
      asking += 1
      assert.equal(asking, 1)
      await new Promise((resolve) => setTimeout(resolve, 50))
      asking -= 1
    }
    await Promise.all([run(name, work), run(name, work), run(name, work)])
    await nothingLeft(name)
  })

  it('does not wait for another question', async () => {
    const [one, other] = [newName(), newName()]
    const answer = await run(one, () => run(other, async () => 'answer'))
    assert.equal(answer, 'answer')
  })

  it('is free again after a failure, which is told as it was', async () => {
    const name = newName()
    const failure = new Error('the model is away')
    await assert.rejects(
      run(name, () => Promise.reject(failure)),
      failure,
    )
    await nothingLeft(name)
  })

  it('is free again when its holder died and its lease is up', async () => {
    const name = newName()
    const startedMs = Date.now()
    const em = services.database.em.fork()
    em.create(CallLease, { name, holder: 'a worker that was killed', expiresAt: new Date(startedMs + 1_000) })
    await em.flush()
    assert.equal(await run(name, async () => Date.now() - startedMs >= 1_000), true)
  })

  it('is no longer waited for by a step that was cancelled', async () => {
    const name = newName()
    const environment = new MockActivityEnvironment()
    await run(name, async () => {
      const waiting = environment.run(() => withLease(services.database, name, async () => assert.fail()))
      environment.cancel()
      await assert.rejects(waiting)
    })
  })
})
