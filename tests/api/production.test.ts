import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { isCommonPassword } from '../../api/auth/common-passwords.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('in production', () => {
  const environment = { NODE_ENV: 'production', JWT_SECRET: randomBytes(48).toString('base64') }
  const api = testApi(testServices({ environment }))

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

  it('answers are kept by no cache', async () => {
    const { token } = await api.person()
    for (const path of ['/users/me', '/applications', '/nothing-here']) {
      const { headers } = await api.request('GET', path, { token })
      assert.equal(headers.get('cache-control'), 'no-store')
    }
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
