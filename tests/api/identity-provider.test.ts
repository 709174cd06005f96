import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { readConfig } from '#shared/config.ts'
import { testApi } from '../support/api.ts'
import { startIdentityProvider } from '../support/identity-provider.ts'
import { testServices } from '../support/services.ts'

const AUDIENCE = 'applications-api'
const provider = await startIdentityProvider()
const OIDC = { OIDC_ISSUER: provider.issuer, OIDC_AUDIENCE: AUDIENCE, OIDC_JWKS_URL: provider.jwksUrl }

describe('an outside identity provider', () => {
  const services = testServices({ environment: OIDC })
  const api = testApi(services)
  after(() => provider.close())

  let people = 0
  const subject = () => `outsider|${++people}`
  const claims = (sub: string) => ({ iss: provider.issuer, aud: AUDIENCE, sub })
  const me = (token: string) => api.request('GET', '/users/me', { token })

  it('signs people in; the account is made on first sight, once, however many requests come first', async () => {
    const sub = subject()
    const token = await provider.sign({ ...claims(sub), email: `${sub}@Example.com`, email_verified: true })
    const answers = await Promise.all(Array.from({ length: 10 }, () => me(token)))
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200])
    assert.equal(new Set(answers.map(({ body }) => body.id)).size, 1)
    assert.deepEqual([answers[0]?.body.role, answers[0]?.body.email], ['user', `${sub}@example.com`])
    const created = await api.request('POST', '/jobs', { token, body: { text: 'Backend engineer wanted' } })
    assert.equal(created.status, 201)
  })

  it('takes the place of no account that has the same e-mail address', async () => {
    const { email, id } = await api.person()
    const answer = await me(await provider.sign({ ...claims(subject()), email, email_verified: true }))
    assert.deepEqual([answer.status, answer.body.email], [200, null])
    assert.notEqual(answer.body.id, id)
  })

  it('is not believed about an e-mail address that it has not verified', async () => {
    const answer = await me(await provider.sign({ ...claims(subject()), email: 'someone@example.com' }))
    assert.deepEqual([answer.status, answer.body.email], [200, null])
  })

  it('gives no role: that is granted here', async () => {
    const token = await provider.sign({ ...claims(subject()), role: 'admin', roles: ['admin'] })
    assert.equal((await api.request('GET', '/users', { token })).status, 403)
  })

  it('does not open an account that an administrator closed', async () => {
    const token = await provider.sign(claims(subject()))
    const { body } = await me(token)
    await services.database.em.fork().execute('update users set disabled_at = now() where id = ?', [body.id])
    assert.equal((await me(token)).status, 401)
  })

  it('may change its keys', async () => {
    await provider.addKey(`key-${Date.now()}`)
    // A fresh set is fetched for a name that is not known, though not at once again and again.
    const deadline = Date.now() + 60_000
    let status = 0
    while (status !== 200 && Date.now() < deadline) {
      status = (await me(await provider.sign(claims(subject())))).status
      if (status !== 200) await new Promise((resolve) => setTimeout(resolve, 1000))
    }
    assert.equal(status, 200)
  }).timeout(70_000)

  it('is not asked again for each token under a name that it does not know', async () => {
    const before = provider.requests()
    const begun = Date.now()
    for (let time = 0; time < 20; time += 1)
      assert.equal((await me(await provider.sign(claims(subject()), { kid: `unknown-${time}` }))).status, 401)
    assert.ok(provider.requests() - before <= 1 + (Date.now() - begun) / 10_000)
  })

  it('leaves people’s own password accounts as they are', async () => {
    const { token } = await api.person()
    assert.equal((await me(token)).status, 200)
  })

  it('lets such an account be deleted without a password, and gives it no password', async () => {
    const token = await provider.sign(claims(subject()))
    const body = { currentPassword: '', newPassword: 'another horse battery' }
    assert.equal((await api.request('PUT', '/users/me/password', { token, body })).status, 422)
    const guessed = { ...body, currentPassword: 'no account has this password' }
    assert.equal((await api.request('PUT', '/users/me/password', { token, body: guessed })).status, 401)
    assert.equal((await api.request('DELETE', '/users/me', { token, body: {} })).status, 202)
  })

  describe('whose tokens', () => {
    const nowS = (): number => Math.floor(Date.now() / 1000)
    const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const forged: Record<string, () => string | Promise<string>> = {
      'are for another audience': () => provider.sign({ ...claims(subject()), aud: 'someone' }),
      'are of another issuer': () => provider.sign({ ...claims(subject()), iss: 'https://someone.example' }),
      'are of our own issuer': () => provider.sign({ ...claims(subject()), iss: services.config.JWT_ISSUER }),
      'have expired': () => provider.sign({ ...claims(subject()), exp: nowS() - 1 }),
      'never expire': () => provider.sign({ ...claims(subject()), exp: undefined }),
      'are not yet valid': () => provider.sign({ ...claims(subject()), nbf: nowS() + 60 }),
      'have no subject': () => provider.sign({ ...claims(''), sub: undefined }),
      'are of another type': () => provider.sign(claims(subject()), { typ: 'logout+jwt' }),
      'are signed with another key under the same name': async () => {
        const { privateKey } = await generateKeyPair('RS256')
        return new SignJWT({ ...claims(subject()), exp: nowS() + 60 })
          .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: 'first' })
          .sign(privateKey)
      },
      'are signed with the public key as the secret of an HMAC': async () => {
        const input = `${base64({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${base64({ ...claims(subject()), exp: nowS() + 60 })}`
        return `${input}.${createHmac('sha256', await provider.publicKeyPem())
          .update(input)
          .digest('base64url')}`
      },
      'are not signed': () => `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(claims(subject()))}.`,
    }
    for (const [kind, forge] of Object.entries(forged)) {
      it(`${kind} are refused`, async () => {
        const answer = await me(await forge())
        assert.deepEqual([answer.status, answer.body.type], [401, '/problems/unauthenticated'])
      })
    }
  })
})

describe('an identity provider that is away', () => {
  const away = 'http://127.0.0.1:1/keys'
  const api = testApi(testServices({ environment: { ...OIDC, OIDC_JWKS_URL: away, PASSWORD_SIGN_IN: 'false' } }))

  it('is told as such, so that nobody throws a good token away', async () => {
    const token = await provider.sign({ iss: provider.issuer, aud: AUDIENCE, sub: 'x' })
    assert.equal((await api.request('GET', '/users/me', { token })).status, 503)
  })

  it('may be the only way in: then nobody registers or signs in with a password', async () => {
    const body = { email: 'someone@example.com', password: 'correct horse battery' }
    for (const path of ['/users', '/auth/login']) assert.equal((await api.request('POST', path, { body })).status, 403)
  })
})

describe('the configuration of sign-in', () => {
  const good = {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://localhost/x',
    TEMPORAL_ADDRESS: 'localhost:7233',
    FILES_URL: 'file:///data',
    JWT_SECRET: 'k3Jp9w0vQx7TzR5mB1nY8dLf2sHg6uCa4eVi',
  }
  const provided = { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'x', OIDC_JWKS_URL: 'https://id.example/keys' }
  const refused: [string, Record<string, string>, RegExp][] = [
    ['a short secret', { JWT_SECRET: 'k3Jp9w0vQx7TzR5' }, /JWT_SECRET: must have at least 32/],
    ['no secret', { JWT_SECRET: '' }, /JWT_SECRET: is not set/],
    ['an example for a secret', { JWT_SECRET: 'change-me-change-me-change-me-now!' }, /JWT_SECRET: is a known example/],
    ['a secret that repeats itself', { JWT_SECRET: 'ab'.repeat(30) }, /JWT_SECRET: repeats itself/],
    [
      'an example for the other secret',
      { JWT_SECRET_ALSO_ACCEPTED: 'secret'.repeat(9) },
      /ACCEPTED: is a known example/,
    ],
    ['half an identity provider', { OIDC_ISSUER: 'https://id.example' }, /OIDC_AUDIENCE: is not set/],
    ['keys over plain HTTP', { ...provided, OIDC_JWKS_URL: 'http://id.example/keys' }, /OIDC_JWKS_URL: must be https/],
    ['its own issuer as the provider', { ...provided, OIDC_ISSUER: 'job-application-backend' }, /must differ/],
    ['a client of no provider', { OIDC_CLIENT_ID: 'x' }, /OIDC_CLIENT_ID: needs OIDC_ISSUER/],
    ['a client’s secret alone', { ...provided, OIDC_CLIENT_SECRET: 'x' }, /OIDC_CLIENT_ID: is not set/],
    [
      'a client of a provider that is no address with TLS',
      { ...provided, OIDC_ISSUER: 'http://id.example', OIDC_CLIENT_ID: 'x' },
      /OIDC_ISSUER: must be an address \(https:\)/,
    ],
    ['no way to sign in', { PASSWORD_SIGN_IN: 'false' }, /PASSWORD_SIGN_IN/],
  ]
  for (const [kind, given, message] of refused) {
    it(`is refused in production with ${kind}`, () => {
      assert.throws(() => readConfig({ ...good, ...given }), message)
    })
  }

  it('is accepted with a good secret, and with a whole identity provider', () => {
    assert.equal(readConfig({ ...good, ...provided }).OIDC_AUDIENCE, 'x')
  })
})
