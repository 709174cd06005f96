import assert from 'node:assert/strict'
import { HOSTILE_FILES } from '../documents/hostile-files.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('files made to hurt, over HTTP', function () {
  this.timeout(120_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })

  function upload(bytes: Uint8Array, name: string) {
    const form = new FormData()
    form.set('title', 'Mine')
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    return api.request('POST', '/resumes', { token, body: form })
  }

  it('each is refused with a problem of its own that says what to do, and nothing is stored', async () => {
    for (const { name, code, bytes } of HOSTILE_FILES) {
      const answer = await upload(bytes(), name)
      assert.deepEqual(
        [answer.status, answer.body.type, answer.body.code],
        [422, `/problems/unreadable-document/${code}`, code],
      )
      assert.match(String(answer.body.detail), /\. .*(upload|Upload|Choose|save|Save|Correct)/)
    }
    const { body } = await api.request('GET', '/resumes', { token })
    assert.deepEqual(body.items, [])
  })

  it('all at once they keep nobody else waiting', async () => {
    let open = true
    const uploads = Promise.all(HOSTILE_FILES.map(({ name, bytes }) => upload(bytes(), name))).finally(() => {
      open = false
    })
    let answered = 0
    let slowestMs = 0
    do {
      const started = performance.now()
      const health = await api.request('GET', '/healthz')
      slowestMs = Math.max(slowestMs, performance.now() - started)
      assert.equal(health.status, 200)
      answered++
    } while (open)
    assert.ok((await uploads).every(({ status }) => status === 422))
    assert.ok(answered > 1 && slowestMs < 10_000)
  })
})
