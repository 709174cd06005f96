import assert from 'node:assert/strict'
import { readConfig } from '#shared/config.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

const PREFLIGHT = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }

describe('pages of other origins', () => {
  describe('where none are allowed', () => {
    const api = testApi(testServices())

    it('get no permission, neither before a request nor with its answer', async () => {
      const headers = { origin: 'https://evil.example', ...PREFLIGHT }
      for (const method of ['OPTIONS', 'GET']) {
        const answer = await api.request(method, '/resumes', { headers })
        assert.deepEqual(
          [answer.status, answer.headers.get('access-control-allow-origin')],
          [method === 'GET' ? 401 : 405, null],
        )
      }
    })
  })

  describe('where one is allowed', () => {
    const services = testServices({ environment: { CORS_ORIGINS: 'https://app.example' } })
    const api = testApi(services)

    it('get permission for that one alone, without cookies', async () => {
      const asked = await api.request('OPTIONS', '/resumes', {
        headers: { origin: 'https://app.example', ...PREFLIGHT },
      })
      assert.equal(asked.status, 204)
      assert.equal(asked.headers.get('access-control-allow-origin'), 'https://app.example')
      assert.equal(asked.headers.get('access-control-allow-credentials'), null)
      for (const origin of ['https://evil.example', 'https://app.example.evil.example', 'http://app.example', 'null']) {
        const answer = await api.request('GET', '/healthz', { headers: { origin } })
        assert.deepEqual([answer.status, answer.headers.get('access-control-allow-origin')], [200, null])
        assert.match(answer.headers.get('vary') ?? '', /Origin/)
      }
    })
  })

  it('are named by origin: anything else is refused at the start', () => {
    for (const wrong of ['*', 'app.example', 'https://app.example/', 'null'])
      assert.throws(() => readConfig({ CORS_ORIGINS: wrong }), /CORS_ORIGINS: must be origins/)
  })
})
