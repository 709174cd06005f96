import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

describe('the command that sets a password', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  const setPassword = (...args: string[]) => {
    const { DATABASE_URL = '', PATH = '' } = { ...process.env, DATABASE_URL: services.config.DATABASE_URL }
    const options = { encoding: 'utf8', env: { DATABASE_URL, PATH } } as const
    const run = spawnSync(process.execPath, ['scripts/set-password.ts', ...args], options)
    return { code: run.status, said: run.stdout + run.stderr }
  }

  it('prints one that signs in, and ends the sessions and the password of before', async () => {
    const { email, password, token } = await api.person()
    const { code, said } = setPassword(email)
    assert.equal(code, 0, said)
    const made = / is now ([\w-]{20}) /.exec(said)?.[1] ?? assert.fail(said)
    const signIn = async (given: string) =>
      (await api.request('POST', '/auth/login', { body: { email, password: given } })).status
    assert.deepEqual([await signIn(made), await signIn(password)], [200, 401])
    assert.equal((await api.request('GET', '/users/me', { token })).status, 401)
  })

  it('says that there is no such account, and how it is called', () => {
    assert.equal(setPassword('nobody@example.com').code, 1)
    assert.equal(setPassword('nobody').code, 2)
  })
})
