import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { purgeOnce } from '#shared/deletion/purger.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { testApi } from '../support/api.ts'
import { type Applicant, applicant, resumeJson, testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const ROUNDS = 30
const AT_ONCE = 10
/** The rest has an application that nobody works on. */
const WITH_DRAFT = 1
const DELETED_WITHIN_MS = 40
const MOST_ASKED = 4

/** An account is deleted while its person still works in other windows: each is answered, none with an error of ours. */
describe('deleting an account while its person works on', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: { REQUESTS_PER_MINUTE: '1000000' } })
  const api = testApi(services)
  const draft = testDrafts(services, api, new ScriptedModel())
  const purge = () => {
    const { database, temporal, config } = services
    return purgeOnce({ database, temporal, files: openFileStore(config.FILES_URL) })
  }
  let admin = { id: '', token: '' }
  before(async () => {
    admin = await api.person()
    await services.database.em.execute("update users set role = 'admin' where id = ?", [admin.id])
  })

  it(`answers nobody with an error of ours, and no two wait for each other (${ROUNDS} times)`, async () => {
    const answers = new Map<string, number>()
    const before = await countDeadlocks()
    let working = true
    const purging = [1, 2].map(async () => {
      while (working) await Promise.all([purge(), sleep(20)])
    })
    for (let round = 0; round < ROUNDS; round += AT_ONCE) {
      const people = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, index) => (index < WITH_DRAFT ? draft() : applicant(api))),
      )
      await Promise.all(
        people.map(async (person) => {
          const windows = Object.entries(actsOf(person)).map(async ([name, act]) => {
            for (let status = 0, asked = 0; status !== 401 && asked < MOST_ASKED; asked++) {
              const answer = await act()
              status = answer.status
              const seen = status >= 500 ? `${name}: ${JSON.stringify(answer.body)}` : String(status)
              answers.set(seen, (answers.get(seen) ?? 0) + 1)
            }
          })
          await sleep(Math.random() * DELETED_WITHIN_MS)
          const { status } = await api.request('DELETE', `/users/${person.id}`, { token: admin.token })
          assert.equal(status, 202)
          await Promise.all(windows)
        }),
      )
    }
    working = false
    await Promise.all(purging)
    const wrong = [...answers.keys()].filter((answer) => !/^[24]\d\d$/.test(answer))
    assert.deepEqual(wrong, [])
    assert.equal((await countDeadlocks()) - before, 0)
  })

  it('refuses what comes to its end only when the account is gone', async () => {
    const acts: [method: string, path: string, body: (person: Applicant) => unknown][] = [
      ['POST', '/resumes', () => ({ title: 'Mine', document: resumeJson() })],
      ['POST', '/jobs', () => ({ text: 'Backend engineer wanted' })],
      ['POST', '/applications', ({ resumeId, jobId }) => ({ resumeId, jobId })],
      ['POST', '/webhooks', () => ({ url: 'https://example.com/hook' })],
      ['PUT', '/profiles/me', () => ({ fullName: 'Somebody' })],
      ['PUT', '/users/me', ({ password }) => ({ email: 'new@example.com', currentPassword: password })],
      ['PUT', '/users/me/password', ({ password }) => ({ currentPassword: password, newPassword: 'another long one' })],
    ]
    const person = await applicant(api)
    const finishing = acts.map(([method, path, body]) => begin(person.token, method, path, body(person)))
    const finish = await Promise.all(finishing)
    await api.request('DELETE', `/users/${person.id}`, { token: admin.token })
    const isThere = async (): Promise<boolean> =>
      (await services.database.em.execute('select 1 from users where id = ?', [person.id])).length > 0
    while (await isThere()) await purge()
    const answers = await Promise.all(finish.map((end) => end()))
    assert.deepEqual(
      answers.map(({ status }, index) => [acts[index]?.slice(0, 2).join(' '), status]),
      acts.map(([method, path]) => [`${method} ${path}`, 401]),
      JSON.stringify(answers),
    )
  })

  /** Sends a request until the person has been let in; what is answered sends the rest of it. */
  async function begin(token: string, method: string, path: string, body: unknown) {
    const bytes = Buffer.from(JSON.stringify(body))
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': bytes.length,
      expect: '100-continue',
    }
    const sent = request(api.url() + path, { method, headers })
    sent.flushHeaders()
    await once(sent, 'continue')
    // Being let in is a query that is under way by then.
    await sleep(200)
    return async () => {
      sent.end(bytes)
      const [answer] = await once(sent, 'response')
      return { status: Number(answer.statusCode), body: await json(answer) }
    }
  }

  /** What a person does in each window, again and again. */
  function actsOf({ token, applicationId, resumeId, jobId, post, patch }: Applicant) {
    const ask = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
      api.request(method, path, { token, body, headers })
    const attach = (owner: Record<string, string>) => {
      const form = new FormData()
      for (const [field, value] of Object.entries(owner)) form.set(field, value)
      form.set('file', new Blob(['A note.']), 'note.txt')
      return ask('POST', '/attachments', form)
    }
    let keys = 0
    return {
      edit: async () => {
        const seen = await api.request<{ changes: { id: string }[] }>('GET', `/applications/${applicationId}/review`, {
          token,
        })
        if (seen.status !== 200) return seen
        const decisions = [{ changeId: seen.body.changes[0]?.id, decision: 'reject' }]
        return patch({ decisions }, seen.headers.get('etag') ?? '')
      },
      approve: async () => {
        const seen = await ask('GET', `/applications/${applicationId}`)
        return seen.status === 200 ? post('approve', { draftHash: String(seen.body.draftHash) }) : seen
      },
      'attach to the application': () => attach({ applicationId }),
      'attach to the resume': () => attach({ resumeId }),
      'save the resume': () => ask('POST', `/resumes/${resumeId}/versions`, { document: resumeJson() }),
      upload: () => ask('POST', '/resumes', { title: 'Another', document: resumeJson() }),
      apply: () => ask('POST', '/applications', { resumeId, jobId }, { 'idempotency-key': `key-${++keys}` }),
      track: () => ask('PATCH', `/applications/${applicationId}`, { stage: 'applied' }),
    }
  }

  /** How many deadlocks PostgreSQL has found in this database. */
  async function countDeadlocks(): Promise<number> {
    const read = 'select deadlocks::int as found from pg_stat_database where datname = current_database()'
    const [row] = await services.database.em.fork().execute<{ found: number }[]>(read)
    return row?.found ?? 0
  }
})
