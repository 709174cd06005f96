import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { Browser } from '../support/browser.ts'
import { testServices } from '../support/services.ts'
import { CLIENT_SECRET, startSignInProvider } from '../support/sign-in-provider.ts'

const provider = await startSignInProvider()
const { environment, script } = provider
after(() => provider.close())

/** An API of its own with browsers that sign in there. */
function testBrowsers(changed: Record<string, string> = {}) {
  const api = testApi(testServices({ environment: { ...environment, ...changed } }))
  const follow = async (browser: Browser, url: string) => (await browser.visit(url)).headers.get('location') ?? ''
  const begin = (browser = new Browser(api.url())) => follow(browser, '/auth/oidc/start')
  /** A browser at the provider, and the address that it is sent back to. */
  const consent = async () => {
    const browser = new Browser(api.url())
    const answer = await fetch(await begin(browser), { redirect: 'manual' })
    const back = answer.headers.get('location') ?? assert.fail(`${answer.status}`)
    return { finish: () => follow(browser, back) }
  }
  afterEach(() => {
    provider.fail(false)
    Object.assign(script, { claims: {}, metadata: {} })
  })
  return { api, begin, consent }
}

describe('an identity provider that is away', () => {
  const { begin, consent } = testBrowsers()

  it('is told as such, and asked again for whoever comes next', async () => {
    provider.fail(true)
    assert.equal(await begin(), '/app?sign-in=unavailable')
    provider.fail(false)
    assert.match(await begin(), /\/authorize\?/)
  })

  it('is told as such where it goes before the code is exchanged', async () => {
    const { finish } = await consent()
    provider.fail(true)
    assert.equal(await finish(), '/app?sign-in=unavailable')
  })
})

describe('an identity provider that says of itself', () => {
  const { begin } = testBrowsers()

  it('that it is another, or no address to sign in at, is not signed in at', async () => {
    for (const metadata of [
      { issuer: 'https://evil.example' },
      { authorization_endpoint: 'javascript:alert(1)' },
      { token_endpoint: undefined },
    ]) {
      script.metadata = metadata
      assert.equal(await begin(), '/app?sign-in=failed', JSON.stringify(metadata))
    }
  })
})

describe('an identity provider that takes the secret in the form', () => {
  const { consent } = testBrowsers()

  it('gets it there, and in no header', async () => {
    script.claims = { sub: 'in-the-form' }
    script.metadata = { token_endpoint_auth_methods_supported: ['client_secret_post'] }
    assert.equal(await (await consent()).finish(), '/app')
  })
})

describe('an identity provider that does not know the client', () => {
  const { consent } = testBrowsers({ OIDC_CLIENT_SECRET: `not ${CLIENT_SECRET}` })

  it('is told as something that this site’s operator has to mend', async () => {
    assert.equal(await (await consent()).finish(), '/app?sign-in=failed')
  })
})

describe('an installation that is no client of its identity provider', () => {
  const { api } = testBrowsers({ OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' })

  it('offers no such way in', async () => {
    assert.equal((await api.request('GET', '/auth/ways-in')).body.providerUrl, null)
    assert.equal((await api.request('GET', '/auth/oidc/start')).status, 404)
  })
})

describe('an installation behind a proxy that ends TLS', () => {
  const { api } = testBrowsers({ TRUST_PROXY_HOPS: '1' })

  it('comes back over TLS, with cookies that are bound to it', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'jobs.example' }
    const answer = await fetch(`${api.url()}/auth/oidc/start`, { headers, redirect: 'manual' })
    const start = new URL(answer.headers.get('location') ?? '')
    assert.equal(start.searchParams.get('redirect_uri'), 'https://jobs.example/auth/oidc/callback')
    assert.match(answer.headers.getSetCookie().join(), /^__Host-sign-in=.*; Secure/)
  })
})

describe('a sign-in at the identity provider, tried too often from one address', () => {
  const { begin } = testBrowsers({ AUTH_ATTEMPTS_PER_MINUTE: '1' })

  it('is answered in the page’s words too', async () => {
    assert.match(await begin(), /\/authorize\?/)
    assert.equal(await begin(), '/app?sign-in=busy')
  })
})
