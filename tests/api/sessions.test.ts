import assert from 'node:assert/strict'
import { Agent, request } from 'node:http'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type Tokens = { accessToken: string; refreshToken: string }

describe('sessions', () => {
  const services = testServices({ environment: { PASSWORD_ATTEMPTS: '5' } })
  const api = testApi(services)
  const signIn = (email: string, password: string) =>
    api.request<Tokens>('POST', '/auth/login', { body: { email, password } })
  const me = async (token: string) => (await api.request('GET', '/users/me', { token })).status

  it('end, access tokens and all, when a refresh token is used twice', async () => {
    const { refreshToken } = await api.person()
    const next = await api.request<Tokens>('POST', '/auth/refresh', { body: { refreshToken } })
    assert.equal(await me(next.body.accessToken), 200)
    await api.request('POST', '/auth/refresh', { body: { refreshToken } })
    assert.equal(await me(next.body.accessToken), 401)
  })

  it('are separate: ending one leaves the other', async () => {
    const { email, password, refreshToken, token } = await api.person()
    const other = await signIn(email, password)
    await api.request('POST', '/auth/logout', { body: { refreshToken } })
    assert.deepEqual([await me(token), await me(other.body.accessToken)], [401, 200])
  })

  it('take the event stream with them that was opened before they ended', async function () {
    this.timeout(20_000)
    const { applicationId, token, refreshToken, email, password } = await applicant(api)
    const follow = (accessToken: string) =>
      fetch(`${api.url()}/applications/${applicationId}/events`, {
        headers: { authorization: `Bearer ${accessToken}` },
      })
    const other = await follow((await signIn(email, password)).body.accessToken)
    const stream = (await follow(token)).text()
    await api.request('POST', '/auth/logout', { body: { refreshToken } })
    assert.match(await stream, /^id: 1\nevent: ApplicationCreated\n/)
    // Whoever is still signed in goes on reading.
    const reader = other.body?.pipeThrough(new TextDecoderStream()).getReader()
    while (!(await reader?.read())?.value?.includes(': still here'));
    await reader?.cancel()
  })

  it('open no stream for a HEAD, which would never end', async () => {
    const { applicationId, token } = await applicant(api)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const head = () =>
      new Promise<string | undefined>((resolve, reject) => {
        const headers = { authorization: `Bearer ${token}` }
        const options = { method: 'HEAD', agent, headers, timeout: 1_000 }
        request(`${api.url()}/applications/${applicationId}/events`, options, (answer) => {
          answer.resume()
          resolve(answer.headers['content-type'])
        })
          .on('timeout', () => reject(new Error('the connection is still taken')))
          .on('error', reject)
          .end()
      })
    // The second one comes after the first on the same connection.
    assert.deepEqual([await head(), await head()], Array(2).fill('text/event-stream; charset=utf-8'))
    agent.destroy()
  })

  it('give one next token for one refresh token, however many ask at once', async () => {
    const { refreshToken } = await api.person()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => api.request('POST', '/auth/refresh', { body: { refreshToken } })),
    )
    assert.equal(answers.filter(({ status }) => status === 200).length, 1)
  })

  it('do not outlive a change of password that comes while they are refreshed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { email, password, refreshToken, token } = await api.person()
      const body = { currentPassword: password, newPassword: 'another horse battery' }
      const [changed, refreshed, again] = await Promise.all([
        api.request<Tokens>('PUT', '/users/me/password', { token, body }),
        api.request<Tokens>('POST', '/auth/refresh', { body: { refreshToken } }),
        signIn(email, password),
      ])
      assert.equal(changed.status, 200)
      for (const earlier of [refreshed, again])
        if (earlier.status === 200) assert.equal(await me(earlier.body.accessToken), 401)
      assert.equal(await me(changed.body.accessToken), 200)
    }
  })

  it('end at their greatest age, although they were refreshed', async () => {
    const { id, token, refreshToken } = await api.person()
    await services.database.em.fork().execute('update sessions set expires_at = now() where user_id = ?', [id])
    assert.equal(await me(token), 401)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken } })).status, 401)
  })

  describe('wrong passwords', () => {
    const guess = async (email: string, times: number) => {
      const answers = []
      for (let time = 0; time < times; time += 1) answers.push(await signIn(email, 'not the password'))
      return answers
    }
    const timeless = ({ status, body }: { status: number; body: unknown }) => [
      status,
      JSON.stringify(body).replaceAll(/\d+ minutes/g, 'n minutes'),
    ]

    it('are counted alike for an account that exists and one that does not, and then nothing is checked any more', async () => {
      const { email, password } = await api.person()
      const known = await guess(email, 7)
      const unknown = await guess(`nobody-${Date.now()}@example.com`, 7)
      assert.deepEqual(known.map(timeless), unknown.map(timeless))
      assert.deepEqual(
        known.map(({ status }) => status),
        [401, 401, 401, 401, 401, 429, 429],
      )
      assert.ok(Number(known.at(-1)?.headers.get('retry-after')) > 0)
      assert.equal((await signIn(email, password)).status, 429)
    })

    it('are forgotten once the right one is given', async () => {
      const { email, password } = await api.person()
      await guess(email, 4)
      assert.equal((await signIn(email, password)).status, 200)
      assert.deepEqual(
        (await guess(email, 5)).map(({ status }) => status),
        [401, 401, 401, 401, 401],
      )
    })

    it('do not slip through side by side', async () => {
      const { email } = await api.person()
      const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(email, 'not the password')))
      assert.equal(answers.filter(({ status }) => status === 401).length, 5)
    })

    it('are counted in the database, without the address, so that every process knows them', async () => {
      const { email } = await api.person()
      await guess(email, 1)
      const rows = await services.database.em.fork().execute<{ key: string }[]>('select key from password_attempts')
      assert.ok(rows.length > 0)
      assert.ok(rows.every(({ key }) => /^[\w-]{43}$/.test(key)))
    })

    it('are limited where a token alone is not enough, too', async () => {
      const { token, password } = await api.person()
      const remove = (given: string) => api.request('DELETE', '/users/me', { token, body: { password: given } })
      for (let time = 0; time < 5; time += 1) assert.equal((await remove('not the password')).status, 401)
      assert.equal((await remove(password)).status, 429)
    })

    it('take as long for an account that does not exist', async function () {
      this.retries(3)
      const median = async (email: () => string) => {
        const times = []
        for (let time = 0; time < 15; time += 1) {
          const begun = performance.now()
          await signIn(email(), 'not the password')
          times.push(performance.now() - begun)
        }
        return times.sort((a, b) => a - b)[7] ?? 0
      }
      const people = await Promise.all(Array.from({ length: 15 }, () => api.person()))
      let next = 0
      const known = await median(() => people[next++]?.email ?? '')
      const unknown = await median(() => `nobody-${next++}-${Date.now()}@example.com`)
      assert.ok(unknown / known > 0.6 && unknown / known < 1.67, `${known} ms and ${unknown} ms`)
    })
  })
})
