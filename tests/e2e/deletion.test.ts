import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Application, AuditEntry, User } from '#shared/database/entities/index.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { wholeDatabase, wholeFileStore } from '../support/everything-kept.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Person = Awaited<ReturnType<ReturnType<typeof testApi>['person']>>

describe('deleting', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)

  /** Words that are in nobody else's data. */
  const NAME = 'Zebulona Quarrelwright'
  const words = [
    NAME,
    'Quarrelwright',
    'zebulona@',
    'Xylomarket',
    'velocipede',
    'glockenspiel',
    'marzipan',
    'theremin',
    'bassoon',
    'harpsichord',
    'hooks.example.org',
  ]

  async function post<T = { id: string }>(person: Person, path: string, body: unknown, headers = {}): Promise<T> {
    const answer = await api.request<T>('POST', path, { token: person.token, body, headers })
    assert.ok(answer.status < 300, `${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  function form(fields: Record<string, string>, bytes: Uint8Array | string, name: string): FormData {
    const data = new FormData()
    for (const [field, value] of Object.entries(fields)) data.set(field, value)
    data.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
    return data
  }
  async function untilStatus({ token }: Person, id: string, status: string): Promise<void> {
    await eventually(async () => {
      const answer = await api.request('GET', `/applications/${id}`, { token })
      assert.equal(answer.body.status, status)
    }, 60_000)
  }
  async function apply(person: Person, resumeId: string, jobId: string, options = {}): Promise<string> {
    const { id } = await post(person, '/applications', { resumeId, jobId, options })
    await untilStatus(person, id, 'awaiting_approval')
    return id
  }
  async function approve(person: Person, id: string): Promise<void> {
    const review = await api.request<{ draft: { hash: string } }>('GET', `/applications/${id}/review`, {
      token: person.token,
    })
    await post(person, `/applications/${id}/approve`, { draftHash: review.body.draft.hash })
    await untilStatus(person, id, 'completed')
  }

  const resumeText = sample('backend-engineer/resume.txt').replace(/^[^\n]+/, NAME)
  const note = 'My velocipede is red.'

  /** Somebody who has used everything: one application is done, another waits. */
  async function somebody() {
    const person = await api.person()
    const { token } = person
    const key = (name: string) => ({ 'idempotency-key': name })
    const resume = await post(
      person,
      '/resumes',
      form({ title: `Of ${NAME}` }, resumeText, 'quarrelwright.txt'),
      key('resume'),
    )
    const job = await post(
      person,
      '/jobs',
      { text: `${sample('backend-engineer/jobs/senior-backend-marrowvale.txt')}\nXylomarket` },
      key('job'),
    )
    await api.request('PUT', '/profiles/me', {
      token,
      body: { fullName: NAME, contact: { email: 'zebulona@example.org' } },
    })
    await api.request('PUT', '/users/me', {
      token,
      body: { email: `zebulona@${person.id}.example.org`, currentPassword: person.password },
    })
    const done = await apply(person, resume.id, job.id, { instructions: 'Mention the glockenspiel.' })
    await approve(person, done)
    const waiting = await apply(person, resume.id, job.id)
    await post(person, `/resumes/${resume.id}/statements`, { text: 'I tuned a theremin.' })
    const { id: takenBack } = await post(person, `/resumes/${resume.id}/statements`, { text: 'I built a bassoon.' })
    await api.request('DELETE', `/resumes/${resume.id}/statements/${takenBack}`, { token })
    const { body } = await api.request<{ questions: { id: string }[] }>('GET', `/applications/${waiting}/review`, {
      token,
    })
    const [question] = body.questions
    assert.ok(question, 'nothing is asked')
    const answers = [{ questionId: question.id, text: 'On a harpsichord.' }]
    await post(person, `/applications/${waiting}/answers`, { answers }, key('answers'))
    await post(person, '/attachments', form({ applicationId: waiting }, note, 'marzipan.txt'))
    await post(person, '/attachments', form({ resumeId: resume.id }, `${note} And fast.`, 'velocipede.txt'))
    const docx = readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))
    const template = await post(person, '/templates', form({ name: 'marzipan', docType: 'resume' }, docx, 'x.docx'))
    await post(person, `/applications/${done}/exports`, { docType: 'resume', format: 'docx', templateId: template.id })
    await post(person, '/webhooks', { url: 'https://hooks.example.org/quarrelwright', eventTypes: [] })
    return { ...person, resume: resume.id, job: job.id, done, waiting }
  }
  const remove = (person: Person, body: unknown, id = 'me') =>
    api.request('DELETE', `/users/${id}`, { token: person.token, body })
  const workflowStatus = async (id: string) =>
    (await services.temporal.workflow.getHandle(workflowIdOf(id)).describe()).status.name

  it('an account ends its workflows and leaves none of its words, in no table and no file; the audit log keeps who did what', async () => {
    const other = await api.person()
    const shared = await post(
      other,
      '/resumes',
      form(
        { title: 'Mine' },
        'Bea Stays\nbea@example.com\n\nEXPERIENCE\nBaker, Bakery, 2019 - 2024\n- Baked bread\n',
        'bea.txt',
      ),
    )
    const filesBefore = (await wholeFileStore(services)).size
    const person = await somebody()
    const before = await wholeDatabase(services)
    for (const word of words) assert.ok(before.includes(word), `${word} was never there`)
    const files = await wholeFileStore(services)
    assert.ok(files.size >= filesBefore + 8, String(files.size))

    for (const body of [{}, { password: 'not the password' }]) assert.equal((await remove(person, body)).status, 401)
    assert.equal((await api.request('GET', '/users/me', { token: person.token })).status, 200)
    assert.equal((await remove(person, { password: person.password })).status, 202)
    assert.equal((await api.request('GET', '/users/me', { token: person.token })).status, 401)
    assert.equal(
      (await api.request('POST', '/auth/refresh', { body: { refreshToken: person.refreshToken } })).status,
      401,
    )

    await eventually(async () => {
      assert.equal(await services.database.em.fork().count(User, { id: person.id }), 0)
      assert.equal((await wholeFileStore(services)).size, filesBefore)
    }, 60_000)
    const after = await wholeDatabase(services)
    for (const word of words)
      assert.ok(
        !after.includes(word),
        `${word} is still in ${after
          .split('\n')
          .find((row) => row.includes(word))
          ?.slice(0, 60)}`,
      )
    for (const bytes of (await wholeFileStore(services)).values()) assert.ok(!bytes.includes('velocipede'))
    assert.equal(await workflowStatus(person.waiting), 'COMPLETED')
    assert.equal(await workflowStatus(person.done), 'COMPLETED')
    const mentions = after.split('\n').filter((row) => row.includes(person.id))
    assert.deepEqual([...new Set(mentions.map((row) => row.split(' ')[0]))], ['audit_log'])
    const audit = await services.database.em.fork().find(AuditEntry, { ownerId: person.id }, { orderBy: { id: 'asc' } })
    assert.deepEqual([audit[0]?.action, audit.at(-1)?.action], ['user.registered', 'user.purged'])
    assert.ok(audit.some(({ action, actorId }) => action === 'user.deleted' && actorId === person.id))
    assert.ok(audit.length > 30 && audit.every(({ diffJson }) => diffJson.length === 0))
    assert.equal((await api.request('GET', `/resumes/${shared.id}`, { token: other.token })).status, 200)
  })

  it('an account frees its e-mail address, and can be done by an administrator without the password', async () => {
    const [boss, person] = [await api.person(), await api.person()]
    await services.database.em.fork().nativeUpdate(User, { id: boss.id }, { role: 'admin' })
    const stranger = await api.person()
    assert.equal((await remove(stranger, { password: stranger.password }, person.id)).status, 404)
    assert.equal((await remove(boss, {}, person.id)).status, 202)
    assert.equal((await remove(boss, {}, person.id)).status, 404)
    const { email, password } = person
    assert.equal((await api.request('POST', '/users', { body: { email, password } })).status, 201)
    const entry = await services.database.em
      .fork()
      .findOneOrFail(AuditEntry, { entityId: person.id, action: 'user.deleted' })
    assert.equal(entry.actorId, boss.id)
  })

  it('an application that waits ends its workflow and removes what was made of it, and nothing else', async () => {
    const person = await somebody()
    const { token } = person
    const usage = await api.request('GET', '/users/me/usage', { token })
    assert.equal((await api.request('DELETE', `/applications/${person.waiting}`, { token })).status, 204)
    assert.equal((await api.request('GET', `/applications/${person.waiting}`, { token })).status, 404)
    await eventually(async () => {
      assert.equal(await services.database.em.fork().count(Application, { id: person.waiting }), 0)
    }, 60_000)
    assert.equal(await workflowStatus(person.waiting), 'COMPLETED')
    const rows = (await wholeDatabase(services)).split('\n').filter((row) => row.includes(person.waiting))
    assert.deepEqual([...new Set(rows.map((row) => row.split(' ')[0]))], ['audit_log'])
    const audit = await api.request<{ items: { action: string; diff: unknown[] }[] }>(
      'GET',
      `/audit/${person.waiting}`,
      { token },
    )
    assert.equal(audit.body.items[0]?.action, 'application.deleted')
    assert.ok(audit.body.items.every(({ diff }) => diff.length === 0))
    assert.equal((await api.request('GET', `/applications/${person.done}/review`, { token })).status, 200)
    const exports = await api.request<{ items: { fileUrl: string }[] }>('GET', `/applications/${person.done}/exports`, {
      token,
    })
    for (const { fileUrl } of exports.body.items)
      assert.equal((await api.request('GET', fileUrl, { token })).status, 200)
    assert.deepEqual((await api.request('GET', '/users/me/usage', { token })).body, usage.body)
  })

  it('a resume or posting that a running application uses is refused, naming it; later its content stays as long as an application needs it', async () => {
    const person = await somebody()
    const { token } = person
    const paths = [`/resumes/${person.resume}`, `/jobs/${person.job}`]
    for (const path of paths) {
      const answer = await api.request<{ type: string; applications: string[] }>('DELETE', path, { token })
      assert.deepEqual([answer.status, answer.body.applications], [409, [person.waiting]])
    }
    await post(person, `/applications/${person.waiting}/cancel`, undefined)
    await untilStatus(person, person.waiting, 'cancelled')
    for (const path of paths) {
      assert.equal((await api.request('DELETE', path, { token })).status, 204)
      assert.equal((await api.request('GET', path, { token })).status, 404)
    }
    assert.equal((await api.request('GET', `/applications/${person.done}/review`, { token })).status, 200)
    assert.ok((await wholeDatabase(services)).includes('Xylomarket'))
    for (const id of [person.waiting, person.done])
      assert.equal((await api.request('DELETE', `/applications/${id}`, { token })).status, 204)
    await eventually(async () => {
      const rows = (await wholeDatabase(services)).split('\n')
      const left = rows.filter((row) => row.includes(person.resume) || row.includes(person.job))
      assert.deepEqual([...new Set(left.map((row) => row.split(' ')[0]))], ['audit_log', 'domain_events'])
      for (const word of ['theremin', 'bassoon', 'harpsichord']) assert.ok(!left.join().includes(word), word)
    }, 60_000)
  })
})
