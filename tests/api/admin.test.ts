import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { AuditEntry, User } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type Page = { items: { id: string; email: string }[]; next: string | null }

describe('administrators', () => {
  const services = testServices()
  const api = testApi(services)

  function setRole(...args: string[]) {
    const { DATABASE_URL = '', PATH = '' } = {
      ...services.environment,
      ...process.env,
      DATABASE_URL: services.config.DATABASE_URL,
    }
    const run = spawnSync(process.execPath, ['scripts/set-role.ts', ...args], {
      encoding: 'utf8',
      env: { DATABASE_URL, PATH },
    })
    return { code: run.status, said: run.stdout + run.stderr }
  }
  async function admin() {
    const person = await api.person()
    await services.database.em.fork().nativeUpdate(User, { id: person.id }, { role: 'admin' })
    return person
  }
  const actions = async (entityId: string) =>
    (await services.database.em.fork().find(AuditEntry, { entityId }, { orderBy: { id: 'asc' } })).map(
      ({ action }) => action,
    )

  it('are made by a command for whoever has the database, and nobody makes one over the API', async function () {
    this.timeout(30_000)
    const { email, id, token } = await api.person()
    assert.equal((await api.request('GET', '/users', { token })).status, 403)
    const made = setRole(email, 'admin')
    assert.deepEqual([made.code, made.said.trim()], [0, `${email} is admin from now on.`])
    assert.equal((await api.request('GET', '/users', { token })).status, 200)
    assert.ok((await actions(id)).includes('user.role-changed'))
    assert.equal(setRole('nobody@example.com', 'admin').code, 1)
    assert.equal(setRole(email, 'emperor').code, 2)
  })

  it('list and read accounts, in pages, without secrets, and that is written down', async () => {
    const { token, id } = await admin()
    const one = await api.person()
    const page = await api.request<Page>('GET', '/users?limit=1', { token })
    assert.equal(page.body.items[0]?.id, one.id)
    assert.ok(page.body.next)
    const found = await api.request<Page>('GET', `/users?email=${encodeURIComponent(one.email)}`, { token })
    assert.deepEqual(
      found.body.items.map(({ email }) => email),
      [one.email],
    )
    const read = await api.request('GET', `/users/${one.id}`, { token })
    assert.equal(read.status, 200)
    assert.ok(!JSON.stringify([page.body, read.body]).includes('argon2'))
    assert.deepEqual(await actions(one.id), ['user.registered', 'user.signed-in', 'admin.user-read'])
    assert.ok((await actions(id)).includes('admin.users-listed'))
  })

  it('read audit and events of others, which is written down; their resumes and profiles are not theirs to see', async () => {
    const { token, id } = await admin()
    const one = await api.person()
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token: one.token,
      body: { title: 'Mine', document: resumeJson() },
    })
    const events = await api.request<Page>('GET', `/events?userId=${one.id}`, { token })
    assert.equal(events.body.items.length, 2)
    assert.equal((await api.request('GET', `/audit/${resume.body.id}`, { token })).status, 200)
    const written = await services.database.em.fork().find(AuditEntry, { actorId: id, action: { $like: 'admin.%' } })
    assert.deepEqual(
      written.map(({ action, entityId }) => [action, entityId]),
      [
        ['admin.events-read', one.id],
        ['admin.audit-read', resume.body.id],
      ],
    )
    for (const path of [`/resumes/${resume.body.id}`, `/profiles/${one.id}`])
      assert.equal((await api.request('GET', path, { token })).status, 404)
    assert.equal((await api.request('GET', `/users/${one.id}/usage`, { token })).status, 403)
    const two = await api.person()
    assert.equal((await api.request('GET', `/events?userId=${one.id}`, { token: two.token })).status, 404)
  })

  it('close an account: its tokens are refused at once, and work again when it is opened and signed in to', async () => {
    const boss = await admin()
    const { id, email, password, token, refreshToken } = await api.person()
    const set = (disabled: boolean, of = id) =>
      api.request('PUT', `/users/${of}/disabled`, { token: boss.token, body: { disabled } })
    const closed = await set(true)
    assert.equal(closed.status, 200)
    assert.ok(closed.body.disabledAt)
    assert.equal((await api.request('GET', '/users/me', { token })).status, 401)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken } })).status, 401)
    assert.equal((await api.request('POST', '/auth/login', { body: { email, password } })).status, 401)
    assert.equal((await set(true)).status, 200)
    assert.equal((await set(false)).body.disabledAt, null)
    assert.equal((await api.request('POST', '/auth/refresh', { body: { refreshToken } })).status, 401)
    assert.equal((await api.request('GET', '/users/me', { token })).status, 401)
    const again = await api.request<{ accessToken: string }>('POST', '/auth/login', { body: { email, password } })
    assert.equal(again.status, 200)
    assert.deepEqual(await actions(id), [
      'user.registered',
      'user.signed-in',
      'user.disabled',
      'user.enabled',
      'user.signed-in',
    ])
    assert.equal((await set(true, boss.id)).status, 409)
    assert.equal((await set(true, boss.id.toUpperCase())).status, 409)
    const answer = await api.request('PUT', `/users/${boss.id}/disabled`, {
      token: again.body.accessToken,
      body: { disabled: true },
    })
    assert.equal(answer.status, 403)
  })

  it('delete others without a password, but never themselves, however they write their id', async () => {
    const boss = await admin()
    for (const id of ['me', boss.id, boss.id.toUpperCase()]) {
      const answer = await api.request('DELETE', `/users/${id}`, { token: boss.token })
      assert.deepEqual([answer.status, answer.body.type], [401, '/problems/invalid-credentials'])
    }
    const { id } = await api.person()
    assert.equal((await api.request('DELETE', `/users/${id}`, { token: boss.token })).status, 202)
  })
})
