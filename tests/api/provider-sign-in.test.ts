import assert from 'node:assert/strict'
import { generateKeyPair, SignJWT } from 'jose'
import { testApi } from '../support/api.ts'
import { Browser } from '../support/browser.ts'
import { testServices } from '../support/services.ts'
import { startSignInProvider } from '../support/sign-in-provider.ts'

const provider = await startSignInProvider()

describe('signing in at the identity provider with a browser', () => {
  const lines: string[] = []
  const services = testServices({ environment: { ...provider.environment, AUTH_ATTEMPTS_PER_MINUTE: '1000' } })
  const api = testApi(services, { log: (line) => lines.push(line) })
  after(() => provider.close())
  afterEach(() => {
    Object.assign(provider.script, {
      claims: {},
      header: {},
      forge: undefined,
      error: undefined,
      back: {},
      metadata: {},
    })
  })

  let people = 0
  const subject = () => `browser|${++people}`
  /** Follows one redirect as a browser that came from elsewhere. */
  const visit = async (browser: Browser, url: string) => {
    const answer = await browser.visit(url)
    return { ...answer, location: answer.headers.get('location') ?? '' }
  }
  const toProvider = async (browser: Browser) => (await visit(browser, '/auth/oidc/start')).location
  /** What the provider sends the browser back with. */
  const backFromProvider = async (browser: Browser) => {
    const answer = await fetch(await toProvider(browser), { redirect: 'manual' })
    return answer.headers.get('location') ?? assert.fail(`${answer.status}`)
  }
  const signIn = async (browser: Browser) => (await visit(browser, await backFromProvider(browser))).location
  const me = async (browser: Browser) => browser.request<{ id: string; email: string | null }>('GET', '/users/me')
  const refused = async (reason: string, browser = new Browser(api.url())) => {
    assert.equal(await signIn(browser), `/app?sign-in=${reason}`)
    assert.equal((await me(browser)).status, 401)
  }

  it('gives the cookie that a password gives, for the same account each time', async () => {
    const sub = subject()
    provider.script.claims = { sub, email: `${sub}@Example.com`, email_verified: true }
    const [first, second] = [new Browser(api.url()), new Browser(api.url())]
    for (const browser of [first, second]) assert.equal(await signIn(browser), '/app')
    assert.deepEqual([...first.cookies.keys()], ['session'])
    const [one, other] = [await me(first), await me(second)]
    assert.deepEqual([one.status, one.body.email, one.body.id], [200, `${sub}@example.com`, other.body.id])
    const session = await first.request<{ csrfToken: string }>('GET', '/auth/session')
    first.csrfToken = session.body.csrfToken
    assert.equal((await first.request('POST', '/jobs', { body: { text: 'Backend engineer wanted' } })).status, 201)
  })

  it('opens the account that the same person’s access tokens open', async () => {
    const sub = subject()
    provider.script.claims = { sub }
    const browser = new Browser(api.url())
    await signIn(browser)
    const token = await provider.sign({ iss: provider.issuer, aud: 'applications-api', sub })
    const { body } = await api.request('GET', '/users/me', { token })
    assert.equal(body.id, (await me(browser)).body.id)
  })

  it('keeps what belongs to the attempt in a cookie that comes along from the provider’s site, and no other script reads', async () => {
    const browser = new Browser(api.url())
    const { status, headers } = await visit(browser, '/auth/oidc/start')
    const cookie = headers.getSetCookie().join()
    assert.equal(status, 303)
    assert.match(cookie, /^sign-in=[\w-]{43}; /)
    for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=600'])
      assert.ok(cookie.includes(attribute), cookie)
    assert.equal(headers.get('cache-control'), 'no-store')
  })

  it('takes over no e-mail address that the provider has not verified, and no account that has a password', async () => {
    const { email, id } = await api.person()
    for (const claims of [{ email: 'someone@example.com' }, { email, email_verified: true }]) {
      provider.script.claims = { sub: subject(), ...claims }
      const browser = new Browser(api.url())
      assert.equal(await signIn(browser), '/app')
      const { body } = await me(browser)
      assert.equal(body.email, null)
      assert.notEqual(body.id, id)
    }
  })

  it('opens no account that an administrator closed', async () => {
    provider.script.claims = { sub: subject() }
    const browser = new Browser(api.url())
    await signIn(browser)
    const { body } = await me(browser)
    await services.database.em.fork().execute('update users set disabled_at = now() where id = ?', [body.id])
    await refused('closed')
  })

  it('ends only in the browser that began it, with its own state, and once', async () => {
    provider.script.claims = { sub: subject() }
    const browser = new Browser(api.url())
    const back = await backFromProvider(browser)
    const stranger = new Browser(api.url())
    await visit(stranger, '/auth/oidc/start')
    for (const [who, url] of [
      [new Browser(api.url()), back],
      [stranger, back],
      [browser, back.replace(/state=[\w-]+/, 'state=x')],
      [browser, back.replace(/state=[\w-]+&?/, '')],
    ] as const) {
      assert.equal((await visit(who, url)).location, '/app?sign-in=expired')
      assert.equal((await me(who)).status, 401)
    }
    assert.equal((await visit(browser, back)).location, '/app')
    assert.equal((await visit(browser, back)).location, '/app?sign-in=expired')
  })

  it('takes no code twice, though the browser says that the attempt is still under way', async () => {
    provider.script.claims = { sub: subject() }
    const browser = new Browser(api.url())
    const back = await backFromProvider(browser)
    const kept = new Map(browser.cookies)
    assert.equal((await visit(browser, back)).location, '/app')
    const replaying = new Browser(api.url())
    for (const [name, value] of kept) replaying.cookies.set(name, value)
    assert.equal((await visit(replaying, back)).location, '/app?sign-in=expired')
    assert.equal((await me(replaying)).status, 401)
  })

  it('takes no code of another attempt, of which only the other browser has the proof', async () => {
    provider.script.claims = { sub: subject() }
    const [victim, attacker] = [new Browser(api.url()), new Browser(api.url())]
    const [own, stolen] = [await backFromProvider(attacker), await backFromProvider(victim)]
    const url = new URL(own)
    url.searchParams.set('code', new URL(stolen).searchParams.get('code') ?? '')
    assert.equal((await visit(attacker, url.href)).location, '/app?sign-in=expired')
  })

  it('says that the provider said no, or is away', async () => {
    for (const [error, reason] of [
      ['access_denied', 'denied'],
      ['server_error', 'unavailable'],
      ['temporarily_unavailable', 'unavailable'],
      ['unauthorized_client', 'failed'],
    ] as const) {
      provider.script.error = error
      await refused(reason)
    }
  })

  it('repeats nothing that an answer says, neither in its own nor in the log', async () => {
    provider.script.error = 'Ada Lovelace <ada@example.com>'
    lines.length = 0
    await refused('failed')
    const told = lines.join('\n')
    assert.match(told, /a sign-in at the identity provider came to nothing/)
    assert.doesNotMatch(told, /Ada|ada@/)
  })

  it('leads nowhere but to the provider and to the page, whatever a request says', async () => {
    provider.script.claims = { sub: subject() }
    const browser = new Browser(api.url())
    const elsewhere = 'https://evil.example/'
    const names = ['redirect_uri', 'returnTo', 'return_to', 'next', 'url', 'issuer']
    const query = new URLSearchParams(Object.fromEntries(names.map((name) => [name, elsewhere]))).toString()
    const start = (await visit(browser, `/auth/oidc/start?${query}`)).location
    assert.ok(start.startsWith(`${new URL(provider.issuer).origin}/authorize?`))
    assert.doesNotMatch(start, /evil/)
    const back = (await fetch(start, { redirect: 'manual' })).headers.get('location') ?? ''
    assert.equal((await visit(browser, `${back}&${query}`)).location, '/app')
  })

  it('believes no other issuer’s answer', async () => {
    Object.assign(provider.script, { claims: { sub: subject() }, back: { iss: 'https://evil.example' } })
    await refused('failed')
  })

  describe('believes no ID token that', () => {
    const nowS = (): number => Math.floor(Date.now() / 1000)
    const forged: Record<string, () => void> = {
      'has another nonce': () => Object.assign(provider.script.claims, { nonce: 'another' }),
      'has no nonce': () => Object.assign(provider.script.claims, { nonce: undefined }),
      'is for another client': () => Object.assign(provider.script.claims, { aud: 'someone' }),
      'is for others too, and issued to them': () =>
        Object.assign(provider.script.claims, { aud: [provider.environment.OIDC_CLIENT_ID, 'x'], azp: 'x' }),
      'is for others too, and does not say to whom it was issued': () =>
        Object.assign(provider.script.claims, { aud: [provider.environment.OIDC_CLIENT_ID, 'x'] }),
      'is of another issuer': () => Object.assign(provider.script.claims, { iss: 'https://evil.example' }),
      'has expired': () => Object.assign(provider.script.claims, { exp: nowS() - 60 }),
      'has no subject': () => Object.assign(provider.script.claims, { sub: undefined }),
      'is an access token': () => Object.assign(provider.script.header, { typ: 'at+jwt' }),
      'is signed with a key that is not published': () => Object.assign(provider.script.header, { kid: 'unknown' }),
    }
    for (const [kind, forge] of Object.entries(forged))
      it(kind, async () => {
        provider.script.claims = { sub: subject() }
        forge()
        await refused('failed')
      })

    it('is signed with another key under the same name', async () => {
      const { privateKey } = await generateKeyPair('RS256')
      provider.script.claims = { sub: subject() }
      provider.script.forge = (claims) =>
        new SignJWT({ ...claims, exp: nowS() + 60 }).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(privateKey)
      await refused('failed')
    })
  })

  it('is there for GET alone', async () => {
    for (const path of ['/auth/oidc/start', '/auth/oidc/callback'])
      assert.equal((await api.request('POST', path)).status, 405)
  })

  it('is offered to the page', async () => {
    const { body } = await api.request('GET', '/auth/ways-in')
    assert.deepEqual(body, { password: true, providerUrl: '/auth/oidc/start' })
  })
})
