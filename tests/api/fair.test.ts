import assert from 'node:assert/strict'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { readDocument } from '#shared/reading/read-file/read-document.ts'
import { endlessPdf } from '../documents/hostile-files.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { assertUnhindered, timesOf } from '../support/waits.ts'

/** Each test measures the other person: what one does must not make another wait. */
describe('what one person does', function () {
  this.timeout(60_000)
  const services = testServices({
    environment: { OUTBOUND_ALLOWED_NETWORKS: '127.0.0.2/32', READ_TIMEOUT_MS: '1500' },
  })
  const api = testApi(services, { dispatcher: true })
  const PAGE = `<h1>Engineer</h1><p>${'You will run what others build, and make it easier to run. '.repeat(5)}</p>`
  const RESUME = Buffer.from(sample('backend-engineer/resume.txt'))
  /** Answers that a slow place keeps back until the end. */
  const kept: ServerResponse[] = []
  const told: string[] = []
  let host: Server
  let slow: Server
  let base = ''
  let slowBase = ''
  let one = ''
  let other = ''

  before(async () => {
    host = createServer((req, res) => {
      if (req.method === 'POST') told.push(req.url ?? '')
      res.writeHead(200, { 'content-type': 'text/html' }).end(req.method === 'POST' ? '' : PAGE)
    })
    slow = createServer((_req, res) => kept.push(res))
    const listen = async (server: Server): Promise<string> => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
      return `http://127.0.0.2:${(server.address() as AddressInfo).port}`
    }
    base = await listen(host)
    slowBase = await listen(slow)
    // Both processes have started and are warm, as they are after a while.
    await Promise.all(['one', 'other'].map((personId) => readDocument(RESUME, { personId })))
    one = (await api.person()).token
    other = (await api.person()).token
  })
  after(() => {
    for (const server of [host, slow]) {
      server.closeAllConnections()
      server.close()
    }
  })

  function upload(token: string, bytes: Uint8Array, name: string) {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    return api.request('POST', '/resumes', { token, body: form })
  }

  it('with files that take all the time there is keeps nobody waiting who uploads a resume', async () => {
    const uploadMine = async () => assert.equal((await upload(other, RESUME, 'cv.txt')).status, 201)
    await uploadMine()
    const quiet = await timesOf(10, uploadMine)
    const endless = endlessPdf()
    const bombs = Promise.all(Array.from({ length: 2 }, () => upload(one, endless, 'cv.pdf')))
    await sleep(200)
    const busy = await timesOf(10, uploadMine)
    assertUnhindered(quiet, busy)
    assert.deepEqual(
      (await bombs).map(({ status }) => status),
      [422, 422],
    )
  })

  it('with slow addresses keeps nobody waiting who adds a posting; their own that are too many are refused', async () => {
    const addJob = async () =>
      assert.equal((await api.request('POST', '/jobs', { token: other, body: { url: `${base}/job` } })).status, 201)
    await addJob()
    const quiet = await timesOf(10, addJob)
    const slowOnes = Array.from({ length: 60 }, () =>
      api.request('POST', '/jobs', { token: one, body: { url: `${slowBase}/slow` } }),
    )
    await sleep(200)
    const busy = await timesOf(10, addJob)
    const release = setInterval(() => {
      for (const answer of kept.splice(0)) answer.writeHead(404).end()
    }, 10)
    const answers = await Promise.all(slowOnes).finally(() => clearInterval(release))
    assertUnhindered(quiet, busy)
    const refused = answers.filter(({ status }) => status === 429)
    assert.deepEqual([refused.length, answers.filter(({ status }) => status === 422).length], [36, 24])
    assert.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0))
    assert.match(
      String(refused[0]?.body.detail),
      /As much of yours is waiting already as may wait at once\. Try again in \d+ s/,
    )
  })

  it('with webhooks to a slow receiver delays no message to another person', async () => {
    const add = (token: string, url: string) => api.request('POST', '/webhooks', { token, body: { url } })
    const note = (token: string) =>
      api.request('POST', '/resumes', { token, body: { title: 'x', text: 'Ada, engineer' } })
    assert.equal((await add(other, `${base}/mine`)).status, 201)
    const beTold = async () => {
      const before = told.length
      await note(other)
      await eventually(() => assert.ok(told.length > before), 20_000)
    }
    await beTold()
    const quiet = await timesOf(5, beTold)
    for (let n = 0; n < 20; n++) await add(one, `${slowBase}/${n}`)
    for (let n = 0; n < 2; n++) await note(one)
    await eventually(() => assert.ok(kept.length >= 4), 20_000)
    const busy = await timesOf(5, beTold)
    const release = setInterval(() => {
      for (const answer of kept.splice(0)) answer.writeHead(410).end()
    }, 10)
    assertUnhindered(quiet, busy)
    await sleep(300)
    clearInterval(release)
  })
})
