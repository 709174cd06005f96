import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import { isCommonPassword } from '../../api/auth/common-passwords.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('in production', () => {
  const lines: string[] = []
  const environment = { NODE_ENV: 'production', JWT_SECRET: randomBytes(48).toString('base64') }
  const services = testServices({ environment })
  const api = testApi(services, { log: (line) => lines.push(line) })
  const login = (email: string, password: string, headers = {}) =>
    api.request('POST', '/auth/login', { body: { email, password }, headers })

  it('nobody registers with, or changes to, a password that is tried first', async () => {
    const refused = await api.request('POST', '/users', { body: { email: 'a@example.com', password: 'Password123!' } })
    assert.deepEqual([refused.status, refused.body.type], [422, '/problems/validation'])
    assert.match(JSON.stringify(refused.body.errors), /\/password/)
    assert.equal(JSON.stringify(refused.body).includes('Password123!'), false)

    const { token, password } = await api.person()
    const body = { currentPassword: password, newPassword: '1qaz2wsx3edc' }
    const change = await api.request('PUT', '/users/me/password', { token, body })
    assert.equal(change.status, 422)
    assert.match(JSON.stringify(change.body.errors), /\/newPassword/)
    assert.equal((await api.request('GET', '/users/me', { token })).status, 200)
  })

  it('a password is 10 to 200 characters of any kind, all of which count', async () => {
    const password = `Ünï çødé 密码 🔑 ${'long '.repeat(36)}`.slice(0, 199)
    const body = { email: 'long@example.com', password: `${password}Z` }
    assert.equal((await api.request('POST', '/users', { body })).status, 201)
    assert.equal((await login(body.email, body.password)).status, 200)
    assert.equal((await login(body.email, `${password}z`)).status, 401)
    assert.equal((await login(body.email, password)).status, 401)
    for (const wrong of ['nine char', 'x'.repeat(201)])
      assert.equal((await api.request('POST', '/users', { body: { ...body, password: wrong } })).status, 422)
  })

  it('passwords are kept as argon2id hashes of the strength that OWASP asks for', async () => {
    const { id } = await api.person()
    const [row] = await services.database.em
      .fork()
      .execute<{ hash: string }[]>('select password_hash as hash from users where id = ?', [id])
    assert.match(row?.hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('every answer tells browsers and caches to keep their hands off', async () => {
    const { token } = await api.person()
    for (const path of ['/users/me', '/applications', '/nothing-here', '/healthz']) {
      const { headers } = await api.request('GET', path, { token })
      assert.equal(headers.get('cache-control'), 'no-store')
      assert.equal(headers.get('x-content-type-options'), 'nosniff')
      assert.equal(headers.get('referrer-policy'), 'no-referrer')
      assert.match(headers.get('content-type') ?? '', /^application\/(problem\+)?json; charset=utf-8$/)
      assert.match(headers.get('strict-transport-security') ?? '', /^max-age=31536000; includeSubDomains$/)
      const policy = headers.get('content-security-policy') ?? ''
      for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "default-src 'self'"])
        assert.ok(policy.includes(directive), directive)
      assert.equal(headers.get('x-powered-by'), null)
    }
  })

  it('TRACE is not spoken', async () => {
    const address = new URL(api.url())
    const status = await new Promise((resolve, reject) =>
      http
        .request({ host: address.hostname, port: address.port, path: '/users/me', method: 'TRACE' }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
        .once('error', reject)
        .end(),
    )
    assert.equal(status, 405)
  })

  it('whoever is refused is in the log, without a word about the person', async () => {
    const { email, token } = await api.person()
    lines.length = 0
    await login(email, 'not this password')
    await api.request('GET', '/users', { token })
    await api.request('GET', '/users/me', { token: 'no-such-token' })
    const entries = lines.map((line) => JSON.parse(line))
    assert.ok(entries.some(({ msg }) => msg === 'a password was wrong'))
    assert.deepEqual(
      entries.filter(({ status }) => status).map(({ method, route, status }) => [method, route, status]),
      [
        ['POST', '/auth/login', 401],
        ['GET', '/users', 403],
        ['GET', '/users/:id', 401],
      ],
    )
    for (const secret of [email, token, 'not this password', 'no-such-token'])
      assert.equal(lines.join('').includes(secret), false)
  })
})

describe('the limit of attempts', () => {
  const api = testApi(testServices({ environment: { AUTH_ATTEMPTS_PER_MINUTE: '3' } }))

  it('is not got round by naming another address', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 4; n++) {
      const headers = { 'x-forwarded-for': `203.0.113.${n}` }
      const body = { email: `${n}@example.com`, password: 'x' }
      statuses.push((await api.request('POST', '/auth/login', { body, headers })).status)
    }
    assert.deepEqual(statuses, [401, 401, 401, 429])
  })
})

describe('passwords that are tried first', () => {
  for (const password of [
    '1234567890',
    'PASSWORD123',
    'manchester2024',
    'basketball',
    'Liverpool!!',
    'ｐａｓｓｗｏｒｄ１２',
  ])
    it(`include ${password}`, async () => assert.equal(await isCommonPassword(password), true))

  for (const password of ['correct horse battery', 'basketball on the moon', 'Übergangsmantel-7', 'manchester20241123'])
    it(`do not include ${password}`, async () => assert.equal(await isCommonPassword(password), false))
})
