import assert from 'node:assert/strict'
import { rename, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'

type Readiness = { status: string; checks: Record<string, string> }

describe('GET /readyz', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const ready = () => api.request<Readiness>('GET', '/readyz')

  it('says that no worker asks for work, and that work is accepted all the same', async () => {
    const { status, body } = await ready()
    assert.equal(status, 200)
    assert.deepEqual(body, {
      status: 'degraded',
      checks: { database: 'up', temporal: 'up', worker: 'down', model: 'up', files: 'up' },
    })
  })

  it('says that all is well once a worker is there', async () => {
    const stop = await startWorker(services)
    try {
      await eventually(async () => assert.equal((await ready()).body.status, 'ready'), 20_000)
    } finally {
      await stop()
    }
  })

  it('answers 503 while the files cannot be reached', async () => {
    const folder = fileURLToPath(services.config.FILES_URL)
    await rename(folder, `${folder}-away`)
    await writeFile(folder, 'a file, where the folder should be')
    const { status, body } = await ready()
    await rm(folder)
    await rename(`${folder}-away`, folder)
    assert.deepEqual([status, body.status, body.checks.files], [503, 'unavailable', 'down'])
  })
})
