import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('accounts', () => {
  const services = testServices()
  const api = testApi(services)

  it('registers and signs in; the address is compared without regard to case', async () => {
    const { email, password } = await api.person()
    const answer = await api.request('POST', '/auth/login', { body: { email: email.toUpperCase(), password } })
    assert.equal(answer.status, 200)
    assert.equal(answer.body.expiresIn, services.config.ACCESS_TOKEN_TTL_S)
  })

  it('answers a wrong password and an unknown account alike', async () => {
    const { email } = await api.person()
    const wrong = await api.request('POST', '/auth/login', { body: { email, password: 'not the password' } })
    const unknown = await api.request('POST', '/auth/login', {
      body: { email: 'nobody@example.com', password: 'not the password' },
    })
    assert.equal(wrong.status, 401)
    assert.deepEqual(wrong.body, unknown.body)
  })

  it('says with every 401 how one signs in', async () => {
    const answers = [
      await api.request('POST', '/auth/login', { body: { email: 'nobody@example.com', password: 'not the password' } }),
      await api.request('POST', '/auth/refresh', { body: { refreshToken: 'none' } }),
      await api.request('GET', '/users/me'),
    ]
    for (const { status, headers } of answers)
      assert.deepEqual([status, headers.get('www-authenticate')], [401, 'Bearer'])
  })

  it('knows an account by its id in capital letters too', async () => {
    const { token, id } = await api.person()
    const answer = await api.request('GET', `/users/${id.toUpperCase()}`, { token })
    assert.deepEqual([answer.status, answer.body.id], [200, id])
  })

  it('refuses a second account with the same address', async () => {
    const { email, password } = await api.person()
    const answer = await api.request('POST', '/users', { body: { email, password } })
    assert.deepEqual([answer.status, answer.body.type], [409, '/problems/email-taken'])
  })

  it('never answers with a password or its hash', async () => {
    const { token } = await api.person()
    const answer = await api.request('GET', '/users/me', { token })
    assert.deepEqual(Object.keys(answer.body).sort(), ['createdAt', 'disabledAt', 'email', 'id', 'lastLogin', 'role'])
  })

  it('rotates refresh tokens, and ends the family when one is used twice', async () => {
    const { refreshToken } = await api.person()
    const next = await api.request<{ refreshToken: string }>('POST', '/auth/refresh', { body: { refreshToken } })
    assert.equal(next.status, 200)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken } })).status, 401)
    assert.equal(
      (await api.request('POST', '/auth/refresh', { body: { refreshToken: next.body.refreshToken } })).status,
      401,
    )
  })

  it('ends a session at logout, and every session when the password changes', async () => {
    const one = await api.person()
    await api.request('POST', '/auth/logout', { body: { refreshToken: one.refreshToken } })
    assert.equal((await api.request('GET', '/users/me', { token: one.token })).status, 401)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken: one.refreshToken } })).status, 401)

    const two = await api.person()
    const changed = await api.request<{ refreshToken: string }>('PUT', '/users/me/password', {
      token: two.token,
      body: { currentPassword: two.password, newPassword: 'another horse battery' },
    })
    assert.equal(changed.status, 200)
    assert.equal((await api.request('GET', '/users/me', { token: two.token })).status, 401)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken: two.refreshToken } })).status, 401)
    assert.equal(
      (await api.request('POST', '/auth/refresh', { body: { refreshToken: changed.body.refreshToken } })).status,
      200,
    )
  })
})
