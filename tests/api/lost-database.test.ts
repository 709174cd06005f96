import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'

describe('an API whose database goes away again and again', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)

  it('answers 503 until it is back, never 500, and then works as before', async () => {
    const { token } = await api.person()
    const killer = new pg.Client({ connectionString: services.config.DATABASE_URL })
    await killer.connect()
    const seen = new Set<number>()
    let working = true
    const ask = async (): Promise<void> => {
      while (working) {
        const { status } = await api.request('POST', '/jobs', { token, body: { text: 'A posting. '.repeat(20) } })
        seen.add(status)
      }
    }
    const asking = Array.from({ length: 20 }, ask)
    for (let n = 0; n < 30; n++) {
      await sleep(50)
      await killer.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()',
      )
    }
    working = false
    await Promise.all(asking)
    await killer.end()
    assert.deepEqual([...seen].sort(), [201, 503])
    await eventually(async () => assert.equal((await api.request('GET', '/jobs', { token })).status, 200))
  })
})
