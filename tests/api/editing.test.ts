import assert from 'node:assert/strict'
import { AuditEntry } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type Person = Awaited<ReturnType<ReturnType<typeof testApi>['person']>>

describe('what can be edited', () => {
  const services = testServices()
  const api = testApi(services)
  let one: Person
  let applicationId = ''
  let resumeId = ''

  before(async () => {
    one = await api.person()
    const { token } = one
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', document: resumeJson() },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: 'Engineer wanted' } })
    const application = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    applicationId = application.body.id
    resumeId = resume.body.id
  })

  const edits: Record<string, () => { read: string; method: string; path: string; bodies: [unknown, unknown] }> = {
    'the account': () => ({
      read: '/users/me',
      method: 'PUT',
      path: '/users/me',
      bodies: [
        { email: `a.${one.email}`, currentPassword: one.password },
        { email: `b.${one.email}`, currentPassword: one.password },
      ],
    }),
    'the profile': () => ({
      read: '/profiles/me',
      method: 'PUT',
      path: '/profiles/me',
      bodies: [{ fullName: 'Ada' }, { fullName: 'Bea' }],
    }),
    'an application’s stage': () => ({
      read: `/applications/${applicationId}`,
      method: 'PATCH',
      path: `/applications/${applicationId}`,
      bodies: [{ stage: 'applied' }, { stage: 'offer' }],
    }),
    'a resume, by a new version': () => ({
      read: `/resumes/${resumeId}`,
      method: 'POST',
      path: `/resumes/${resumeId}/versions`,
      bodies: [{ document: { basics: { name: 'Ada' } } }, { document: { basics: { name: 'Bea' } } }],
    }),
  }
  for (const [what, describeEdit] of Object.entries(edits)) {
    it(`${what}: an edit that names an older state is refused, and told the tag of the newer one`, async () => {
      const { read, method, path, bodies } = describeEdit()
      const { token } = one
      const seen = (await api.request('GET', read, { token })).headers.get('etag') ?? ''
      assert.match(seen, /^"[\w-]{22}"$/)
      const same = await api.request('GET', read, { token, headers: { 'if-none-match': `"another", ${seen}` } })
      assert.deepEqual([same.status, same.body, same.headers.get('etag')], [304, '', seen])
      assert.equal((await api.request('GET', read, { token, headers: { 'if-none-match': '"another"' } })).status, 200)
      const first = await api.request(method, path, { token, body: bodies[0], headers: { 'if-match': seen } })
      assert.ok([200, 201].includes(first.status), JSON.stringify(first.body))
      const late = await api.request(method, path, { token, body: bodies[1], headers: { 'if-match': seen } })
      assert.deepEqual([late.status, late.body.type], [412, '/problems/precondition-failed'])
      const now = (await api.request('GET', read, { token })).headers.get('etag')
      assert.equal(late.headers.get('etag'), now)
      const again = await api.request(method, path, {
        token,
        body: bodies[1],
        headers: { 'if-match': `"another", ${now}` },
      })
      assert.ok([200, 201].includes(again.status))
      assert.ok([200, 201].includes((await api.request(method, path, { token, body: bodies[0] })).status))
    })
  }

  it('the e-mail address: it needs the password, must be free, and signs in from then on', async () => {
    const [two, three] = [await api.person(), await api.person()]
    const change = (body: unknown) => api.request('PUT', '/users/me', { token: two.token, body })
    const email = `new.${two.email}`
    const wrong = await change({ email, currentPassword: 'something else' })
    assert.deepEqual([wrong.status, wrong.body.type], [401, '/problems/invalid-credentials'])
    const taken = await change({ email: three.email, currentPassword: two.password })
    assert.deepEqual([taken.status, taken.body.type], [409, '/problems/email-taken'])
    assert.equal((await change({ email, currentPassword: two.password, role: 'admin' })).status, 422)
    const done = await change({ email, currentPassword: two.password })
    assert.deepEqual([done.status, done.body.email, done.body.role], [200, email, 'user'])
    const login = (as: string) => api.request('POST', '/auth/login', { body: { email: as, password: two.password } })
    assert.equal((await login(email)).status, 200)
    assert.equal((await login(two.email)).status, 401)
    const audit = await services.database.em
      .fork()
      .findOneOrFail(AuditEntry, { action: 'user.email-changed', entityId: two.id })
    assert.equal(audit.actorId, two.id)
  })

  it('the profile is changed field by field: what is left out stays, and null takes out', async () => {
    const { token } = await api.person()
    const patch = (body: unknown, etag?: string) =>
      api.request('PATCH', '/profiles/me', { token, body, headers: etag === undefined ? {} : { 'if-match': etag } })
    const contact = { email: 'ada@example.com', phone: '+44 20 7946 0000' }
    const preferences = { remote: true, days: 3 }
    const saved = await api.request('PUT', '/profiles/me', { token, body: { fullName: 'Ada', contact, preferences } })
    const seen = saved.headers.get('etag') ?? ''
    assert.equal((await patch({ fullName: 'Bea' })).status, 428)
    const changed = await patch({ contact: { phone: null }, preferences: { days: 4, remote: null }, links: [] }, seen)
    const { userId: _, ...content } = changed.body
    const expected = {
      fullName: 'Ada',
      contact: { email: contact.email },
      location: {},
      links: [],
      preferences: { days: 4 },
    }
    assert.deepEqual([changed.status, content], [200, expected])
    assert.equal((await patch({ fullName: 'Bea' }, seen)).status, 412)
    const now = changed.headers.get('etag') ?? ''
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`name${index}`, index]))
    const full = await patch({ preferences: many }, now)
    assert.deepEqual([full.status, full.body.detail], [422, '“preferences” has more than 100 entries.'])
    assert.equal((await patch({ fullName: null }, now)).body.fullName, null)
  })

  it('two profiles saved at once for the first time: both are answered, and one of them stays', async () => {
    const { token } = await api.person()
    const save = (fullName: string) => api.request('PUT', '/profiles/me', { token, body: { fullName } })
    const answers = await Promise.all(['Ada', 'Bea', 'Cleo', 'Dora'].map(save))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    )
  })

  it('no address is given a method that it does not know', async () => {
    const { token } = one
    const answer = await api.request('DELETE', '/profiles/me', { token })
    assert.deepEqual([answer.status, answer.body.type], [405, '/problems/method-not-allowed'])
    assert.equal(answer.headers.get('allow'), 'GET, PUT, PATCH, HEAD')
    for (const path of ['/openapi.json', '/docs', '/docs/start.js']) {
      const { status, headers } = await api.request('POST', path, { token, body: {} })
      assert.deepEqual([path, status, headers.get('allow')], [path, 405, 'GET, HEAD'])
    }
  })

  it('lists are paged by a limit of 1 to 100', async () => {
    const { token } = one
    for (const limit of ['0', '101', '-1', 'x'])
      assert.equal((await api.request('GET', `/resumes?limit=${limit}`, { token })).status, 422)
    const { status, body } = await api.request<{ items: unknown[]; next: string | null }>(
      'GET',
      `/resumes/${resumeId}/versions?limit=2`,
      { token },
    )
    assert.deepEqual([status, body.items.length], [200, 2])
    assert.ok(body.next)
    const rest = await api.request<{ items: { number: number }[]; next: string | null }>(
      'GET',
      `/resumes/${resumeId}/versions?limit=100&cursor=${body.next}`,
      { token },
    )
    assert.deepEqual([rest.body.items.map(({ number }) => number), rest.body.next], [[2, 1], null])
  })
})
