import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'

const KILL_ME = 'select pg_terminate_backend(pg_backend_pid())'

describe('connections that are lost', () => {
  const services = testServices()
  /** The one after a loss may still be given the connection that is just going. */
  const answered = () =>
    eventually(async () => {
      const query = services.database.em.fork().execute<{ one: number }[]>('select 1 as one')
      const rows = await Promise.race([query, sleep(2_000, 'nobody gets a connection', { ref: false })])
      assert.deepEqual(rows, [{ one: 1 }])
    }, 5_000)

  it('in the middle of transactions, more of them than the pool has, leave their places to others', async () => {
    const { DATABASE_POOL_SIZE: size } = services.config
    for (let n = 0; n < 3; n++) {
      const lost = Array.from({ length: size }, () =>
        services.database.em.fork().transactional(async (em) => {
          await em.execute(KILL_ME)
        }),
      )
      for (const { status } of await Promise.allSettled(lost)) assert.equal(status, 'rejected')
    }
    await answered()
    const pool = await services.database.em.getConnection().getNativeClient()
    assert.ok(pool.totalCount <= size)
    assert.equal(pool.waitingCount, 0)
  })

  it('at the commit', async () => {
    const { DATABASE_POOL_SIZE: size } = services.config
    for (let n = 0; n < size + 1; n++) {
      const lost = services.database.em.fork().transactional(async (em) => {
        const [row] = await em.execute<{ pid: number }[]>('select pg_backend_pid() as pid')
        await services.database.em.fork().execute('select pg_terminate_backend(?)', [row?.pid])
      })
      await assert.rejects(lost)
    }
    await answered()
  })

  it('outside of transactions', async () => {
    for (let n = 0; n < 15; n++) await assert.rejects(services.database.em.fork().execute(KILL_ME))
    await answered()
  })

  it('while nobody uses them', async () => {
    await answered()
    await services.database.em
      .fork()
      .execute(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      )
    await sleep(100)
    await answered()
  })
})
