import assert from 'node:assert/strict'
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = ''): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString())

/** A token with any header and claims at all, properly signed with HMAC. */
function signed(header: Record<string, unknown>, payload: unknown, secret: string | Buffer, hash = 'sha256'): string {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`
}

/** As while one secret is exchanged for the other. */
const OTHER_SECRET = randomBytes(48).toString('base64')

describe('access tokens', () => {
  const services = testServices({ environment: { JWT_SECRET_ALSO_ACCEPTED: OTHER_SECRET } })
  const api = testApi(services)
  /** Another API process, in which the two secrets have changed places. */
  const next = testApi({
    get config() {
      const { JWT_SECRET } = services.config
      return { ...services.config, JWT_SECRET: OTHER_SECRET, JWT_SECRET_ALSO_ACCEPTED: JWT_SECRET }
    },
    get database() {
      return services.database
    },
    get temporal() {
      return services.temporal
    },
    get environment() {
      return services.environment
    },
  })
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const HEADER = { alg: 'HS256', typ: 'at+jwt' }
  const nowS = (): number => Math.floor(Date.now() / 1000)

  type Real = { token: string; refreshToken: string; claims: Record<string, unknown>; secret: string; other: string }
  async function real(): Promise<Real> {
    const { token, refreshToken } = await api.person()
    const { id: other } = await api.person()
    return { token, refreshToken, claims: decode(token.split('.')[1]), secret: services.config.JWT_SECRET, other }
  }
  const without = (claims: Record<string, unknown>, name: string) =>
    Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name))

  const forged: Record<string, (real: Real) => string> = {
    'with algorithm none': ({ claims }) => `${encode({ ...HEADER, alg: 'none' })}.${encode(claims)}.`,
    'with algorithm NonE and the old signature': ({ token, claims }) =>
      `${encode({ ...HEADER, alg: 'NonE' })}.${encode(claims)}.${token.split('.')[2]}`,
    'without a signature': ({ token }) => `${token.split('.').slice(0, 2).join('.')}.`,
    'with two parts only': ({ token }) => token.split('.').slice(0, 2).join('.'),
    'signed with another secret': ({ claims }) => signed(HEADER, claims, 'x'.repeat(48)),
    'signed with an empty secret': ({ claims }) => signed(HEADER, claims, ''),
    'signed with HS512': ({ claims, secret }) => signed({ ...HEADER, alg: 'HS512' }, claims, secret, 'sha512'),
    'signed with a key pair of the attacker': ({ claims }) =>
      jwt.sign(claims, privateKey, { algorithm: 'RS256', header: { alg: 'RS256', typ: 'at+jwt' } }),
    'signed with a public key as the secret': ({ claims }) =>
      signed(HEADER, claims, publicKey.export({ type: 'spki', format: 'pem' })),
    'of another type': ({ claims, secret }) => signed({ alg: 'HS256', typ: 'JWT' }, claims, secret),
    'of no type': ({ claims, secret }) => signed({ alg: 'HS256' }, claims, secret),
    'of another issuer': ({ claims, secret }) => signed(HEADER, { ...claims, iss: 'someone' }, secret),
    'of no issuer': ({ claims, secret }) => signed(HEADER, without(claims, 'iss'), secret),
    'for another audience': ({ claims, secret }) => signed(HEADER, { ...claims, aud: 'someone' }, secret),
    'for no audience': ({ claims, secret }) => signed(HEADER, without(claims, 'aud'), secret),
    'that have expired': ({ claims, secret }) => signed(HEADER, { ...claims, exp: nowS() - 1 }, secret),
    'that never expire': ({ claims, secret }) => signed(HEADER, without(claims, 'exp'), secret),
    'that expire at a word': ({ claims, secret }) => signed(HEADER, { ...claims, exp: 'never' }, secret),
    'that are not yet valid': ({ claims, secret }) => signed(HEADER, { ...claims, nbf: nowS() + 60 }, secret),
    'without a subject': ({ claims, secret }) => signed(HEADER, without(claims, 'sub'), secret),
    'of an unknown subject': ({ claims, secret }) => signed(HEADER, { ...claims, sub: uuidv7() }, secret),
    'of another subject than the session’s': ({ claims, secret, other }) =>
      signed(HEADER, { ...claims, sub: other }, secret),
    'whose subject is SQL': ({ claims, secret }) => signed(HEADER, { ...claims, sub: "' or true --" }, secret),
    'without a session': ({ claims, secret }) => signed(HEADER, without(claims, 'sid'), secret),
    'of an unknown session': ({ claims, secret }) => signed(HEADER, { ...claims, sid: uuidv7() }, secret),
    'with a payload changed after signing': ({ token, claims, other }) => {
      const [header, , signature] = token.split('.')
      return `${header}.${encode({ ...claims, sub: other })}.${signature}`
    },
    'with a role added after signing': ({ token, claims }) => {
      const [header, , signature] = token.split('.')
      return `${header}.${encode({ ...claims, role: 'admin' })}.${signature}`
    },
    'whose kid is a path': ({ claims }) => signed({ ...HEADER, kid: '../../../../dev/null' }, claims, ''),
    'whose kid is SQL': ({ claims }) => signed({ ...HEADER, kid: "x' union select 'key" }, claims, 'key'),
    'that bring their own key': ({ claims }) =>
      jwt.sign(claims, privateKey, {
        algorithm: 'RS256',
        header: { alg: 'RS256', typ: 'at+jwt', ...{ jwk: publicKey.export({ format: 'jwk' }) } },
      }),
    'that name a key of their own by address': ({ claims }) =>
      jwt.sign(claims, privateKey, {
        algorithm: 'RS256',
        header: { alg: 'RS256', typ: 'at+jwt', jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/' },
      }),
    'with an extension that must be understood': ({ claims, secret }) =>
      signed({ ...HEADER, crit: ['b64'], b64: true }, claims, secret),
    'that are refresh tokens': ({ refreshToken }) => refreshToken,
    'whose claims are a list': ({ secret }) => signed(HEADER, [], secret),
    'that are no tokens': () => 'e30.e30.e30',
  }
  for (const [kind, forge] of Object.entries(forged)) {
    it(`are refused ${kind}`, async () => {
      const answer = await api.request('GET', '/users/me', { token: forge(await real()) })
      assert.deepEqual([answer.status, answer.body.type], [401, '/problems/unauthenticated'])
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer error="invalid_token"')
    })
  }

  it('are accepted with their own claims signed again, so that the refusals above are for the reason they name', async () => {
    const { claims, secret } = await real()
    assert.equal((await api.request('GET', '/users/me', { token: signed(HEADER, claims, secret) })).status, 200)
  })

  it('are taken with either of two secrets while one is exchanged for the other, and made with the first', async () => {
    const { token, claims, secret } = await real()
    assert.equal((await api.request('GET', '/users/me', { token: signed(HEADER, claims, OTHER_SECRET) })).status, 200)
    jwt.verify(token, secret)
    assert.throws(() => jwt.verify(token, OTHER_SECRET), /invalid signature/)
    const expired = signed(HEADER, { ...claims, exp: nowS() - 1 }, OTHER_SECRET)
    assert.equal((await api.request('GET', '/users/me', { token: expired })).status, 401)
  })

  it('are known to both processes, with the keys of their requests, while two secrets change places', async () => {
    const { token } = await real()
    const upload = (to: typeof api, text = 'Ada Lovelace, engineer') =>
      to.request('POST', '/resumes', {
        token,
        body: { title: 'Mine', text },
        headers: { 'idempotency-key': 'the-same' },
      })
    const first = await upload(api)
    const again = await upload(next)
    assert.deepEqual([first.status, again.status, again.body.id], [201, 201, first.body.id])
    assert.equal((await upload(next, 'Another text')).status, 422)
  })

  it('carry no role and no personal data: the role is looked up at each request', async () => {
    const { claims, secret } = await real()
    assert.deepEqual(Object.keys(claims).sort(), ['aud', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub'])
    const token = signed(HEADER, { ...claims, role: 'admin' }, secret)
    assert.equal((await api.request('GET', '/users', { token })).status, 403)
  })

  it('do not pass for refresh tokens', async () => {
    const { token } = await real()
    const answer = await api.request('POST', '/auth/refresh', { body: { refreshToken: token } })
    assert.ok([401, 422].includes(answer.status))
  })

  it('are taken from the Authorization header only', async () => {
    const { token } = await real()
    const query = await api.request('GET', `/users/me?access_token=${token}`)
    const cookie = await api.request('GET', '/users/me', { headers: { cookie: `access_token=${token}` } })
    assert.deepEqual([query.status, cookie.status], [401, 401])
  })
})
