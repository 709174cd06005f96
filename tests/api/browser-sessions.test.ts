import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { Browser } from '../support/browser.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type Session = { user: { id: string }; csrfToken: string | null }

describe('a browser’s session', () => {
  const services = testServices()
  const api = testApi(services)
  const signedIn = async () => {
    const person = await api.person()
    const browser = new Browser(api.url())
    await browser.signIn(person.email, person.password)
    return { person, browser }
  }
  const me = async (browser: Browser) => (await browser.request('GET', '/users/me')).status
  /** Lets so much time pass for a session's cookies. */
  const age = (userId: string, seconds: number) =>
    services.database.em.fork().execute(
      `update refresh_tokens set created_at = created_at - make_interval(secs => ?), used_at = used_at - make_interval(secs => ?)
         where session_id in (select id from sessions where user_id = ?)`,
      [seconds, seconds, userId],
    )
  const cookieOf = (browser: Browser) => browser.cookies.get('session') ?? assert.fail('there is no cookie')

  it('is a cookie that no script reads and no other site sends, and a token beside it', async () => {
    const { email, password, id } = await api.person()
    const browser = new Browser(api.url())
    const answer = await browser.request<Session>('POST', '/auth/session', { body: { email, password } })
    const cookie = answer.headers.getSetCookie().join()
    assert.match(cookie, /^session=[\w-]{43}; /)
    for (const attribute of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=2592000'])
      assert.ok(cookie.includes(attribute), cookie)
    assert.equal(answer.body.user.id, id)
    const again = await browser.request<Session>('GET', '/auth/session')
    assert.equal(again.body.csrfToken, answer.body.csrfToken)
    assert.equal(await me(browser), 200)
  })

  it('begins with the token of another session, too, and not with a wrong password', async () => {
    const { email, token, id } = await api.person()
    const browser = new Browser(api.url())
    const headers = { authorization: `Bearer ${token}` }
    const answer = await browser.request<Session>('POST', '/auth/session', { headers })
    assert.deepEqual([answer.status, answer.body.user.id], [200, id])
    const wrong = await browser.request('POST', '/auth/session', { body: { email, password: 'not the password' } })
    assert.equal(wrong.status, 401)
    const nobody = new Browser(api.url())
    assert.equal((await nobody.request('POST', '/auth/session')).status, 401)
    assert.deepEqual(nobody.cookies.size, 0)
  })

  it('begins for no page of another origin', async () => {
    const { email, password } = await api.person()
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: '' },
      { 'sec-fetch-site': 'cross-site' },
    ]
    for (const headers of elsewhere) {
      const answer = await new Browser(api.url()).request('POST', '/auth/session', {
        body: { email, password },
        headers,
      })
      assert.deepEqual([answer.status, answer.body.type], [403, '/problems/cross-site'])
      assert.deepEqual(answer.headers.getSetCookie(), [])
    }
  })

  it('changes something only with its token, and only for a page of this origin', async () => {
    const { browser } = await signedIn()
    const other = (await signedIn()).browser
    const body = { text: 'Backend Engineer\nWe look for an engineer who knows Go.' }
    const post = (headers: Record<string, string>) => browser.request('POST', '/jobs', { body, headers })
    const refused: Record<string, string>[] = [
      { 'x-csrf-token': '' },
      { 'x-csrf-token': other.csrfToken ?? '' },
      { origin: '' },
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: api.url().replace('http:', 'https:') },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of refused) {
      const { status, body: problem } = await post(headers)
      assert.deepEqual([status, problem.type], [403, '/problems/cross-site'], JSON.stringify(headers))
    }
    assert.equal((await post({})).status, 201)
    assert.deepEqual((await browser.request<{ items: unknown[] }>('GET', '/jobs')).body.items.length, 1)
  })

  it('counts for nothing beside an access token, good or bad', async () => {
    const { browser, person } = await signedIn()
    const stranger = await api.person()
    const bad = await browser.request('GET', '/users/me', { headers: { authorization: 'Bearer x.y.z' } })
    assert.equal(bad.status, 401)
    const theirs = { authorization: `Bearer ${stranger.token}`, origin: 'https://evil.example', 'x-csrf-token': '' }
    const answer = await browser.request('GET', '/users/me', { headers: theirs })
    assert.deepEqual([answer.body.id, person.id === stranger.id], [stranger.id, false])
  })

  it('ends by signing out, in every tab, and the cookie goes', async () => {
    const { browser } = await signedIn()
    const tab = new Browser(api.url())
    tab.cookies.set('session', cookieOf(browser))
    assert.equal((await browser.request('DELETE', '/auth/session')).status, 204)
    assert.deepEqual([browser.cookies.size, await me(tab)], [0, 401])
  })

  it('passes for no refresh token, and a refresh token for no cookie', async () => {
    const { browser, person } = await signedIn()
    const refreshToken = cookieOf(browser)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken } })).status, 401)
    const other = new Browser(api.url())
    other.cookies.set('session', person.refreshToken)
    assert.equal(await me(other), 401)
    assert.equal(await me(browser), 200)
  })

  it('goes on with a new cookie after a change of password, and all others end', async () => {
    const { browser, person } = await signedIn()
    const elsewhere = new Browser(api.url())
    await elsewhere.signIn(person.email, person.password)
    const body = { currentPassword: person.password, newPassword: 'another horse battery' }
    const answer = await browser.request('PUT', '/users/me/password', { body })
    assert.deepEqual([answer.status, answer.body], [204, ''])
    assert.deepEqual([await me(browser), await me(elsewhere)], [200, 401])
    assert.equal((await api.request('GET', '/users/me', { token: person.token })).status, 401)
  })

  describe('gets a new cookie as often as others get an access token, and', () => {
    it('not before', async () => {
      const { browser } = await signedIn()
      const before = cookieOf(browser)
      assert.deepEqual([await me(browser), cookieOf(browser)], [200, before])
    })

    it('tabs that ask at once are all given the same and all go on', async () => {
      const { browser, person } = await signedIn()
      await age(person.id, 16 * 60)
      const before = cookieOf(browser)
      const answers = await Promise.all(Array.from({ length: 10 }, () => browser.request('GET', '/users/me')))
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
      const given = new Set(answers.map(({ headers }) => headers.getSetCookie().join().split(';')[0]))
      assert.equal(given.size, 1)
      assert.notEqual(cookieOf(browser), before)
      assert.equal(await me(browser), 200)
    })

    it('whose answer was lost goes on with the one before, however late', async () => {
      const { browser, person } = await signedIn()
      const before = cookieOf(browser)
      for (let day = 0; day < 3; day += 1) {
        await age(person.id, 24 * 60 * 60)
        browser.cookies.set('session', before)
        assert.equal(await me(browser), 200)
      }
      assert.equal(await me(browser), 200)
    })

    it('the one before goes on for a minute after the next was used, and later ends the session', async () => {
      const { browser, person } = await signedIn()
      const thief = new Browser(api.url())
      thief.cookies.set('session', cookieOf(browser))
      await age(person.id, 16 * 60)
      await me(browser)
      await me(browser)
      await age(person.id, 30)
      assert.equal((await thief.request('GET', '/users/me')).status, 200)
      assert.equal(await me(browser), 200)
      await age(person.id, 60)
      const stolen = new Browser(api.url())
      stolen.cookies.set('session', [...thief.cookies.values()][0] ?? '')
      assert.equal(await me(stolen), 401)
      assert.equal(await me(browser), 401)
    })

    it('its token stays the same', async () => {
      const { browser, person } = await signedIn()
      await age(person.id, 16 * 60)
      await me(browser)
      await me(browser)
      const { body } = await browser.request<Session>('GET', '/auth/session')
      assert.equal(body.csrfToken, browser.csrfToken)
      assert.equal((await browser.request('DELETE', '/auth/session')).status, 204)
    })

    it('a stream that it opened goes on', async function () {
      this.timeout(20_000)
      const { applicationId, email, password, id } = await applicant(api)
      const browser = new Browser(api.url())
      await browser.signIn(email, password)
      const cookie = `session=${cookieOf(browser)}`
      const stream = await fetch(`${api.url()}/applications/${applicationId}/events`, { headers: { cookie } })
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
      await age(id, 16 * 60)
      await me(browser)
      await me(browser)
      await age(id, 120)
      while (!(await reader?.read())?.value?.includes(': still here'));
      await reader?.cancel()
    })
  })
})

describe('a browser’s session behind a proxy that ends TLS', () => {
  const api = testApi(testServices({ environment: { TRUST_PROXY_HOPS: '1' } }))

  it('has a cookie that only this host sets and only TLS carries, and the origin that people see', async () => {
    const { email, password } = await api.person()
    const browser = new Browser(api.url())
    const tls = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'jobs.example', origin: 'https://jobs.example' }
    const begun = await browser.request<Session>('POST', '/auth/session', { body: { email, password }, headers: tls })
    assert.match(
      begun.headers.getSetCookie().join(),
      /^__Host-session=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
    )
    browser.csrfToken = begun.body.csrfToken
    // The same cookie under the other name, as a neighbouring host could set it, is none.
    const plain = `session=${browser.cookies.get('__Host-session')}`
    assert.equal((await browser.request('GET', '/users/me', { headers: { ...tls, cookie: plain } })).status, 401)
    const elsewhere = { ...tls, origin: 'http://jobs.example' }
    assert.equal((await browser.request('DELETE', '/auth/session', { headers: elsewhere })).status, 403)
    assert.equal((await browser.request('DELETE', '/auth/session', { headers: tls })).status, 204)
  })
})
