import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Application, AuditEntry, DomainEvent, Resume } from '#shared/database/entities/index.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('Idempotency-Key', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  after(() => closeReaders())

  const post = (path: string, token: string | undefined, key: string, body: unknown) =>
    api.request<{ id: string; type: string }>('POST', path, { token, body, headers: { 'idempotency-key': key } })
  const resume = { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) }
  const count = async () => services.database.em.fork().count(Resume)

  it('gives the same request the same answer, and does it once', async () => {
    const { token, id: userId } = await api.person()
    const key = randomUUID()
    const first = await post('/resumes', token, key, resume)
    const again = await post('/resumes', token, key, resume)
    assert.equal(first.status, 201)
    assert.deepEqual([again.status, again.body], [first.status, first.body])
    assert.equal(again.headers.get('location'), first.headers.get('location'))
    assert.equal(first.headers.get('idempotency-replayed'), null)
    assert.equal(again.headers.get('idempotency-replayed'), 'true')
    const em = services.database.em.fork()
    assert.equal(await em.count(Resume, { userId }), 1)
    assert.equal(await em.count(AuditEntry, { ownerId: userId, action: 'resume.created' }), 1)
    assert.equal(await em.count(DomainEvent, { userId, eventType: 'ResumeUploaded' }), 1)
  })

  it('makes one thing of 50 parallel requests, and each gets that one or is told to ask again', async () => {
    const { token, id: userId } = await api.person()
    const made = await post('/resumes', token, randomUUID(), resume)
    const job = await post('/jobs', token, randomUUID(), { text: 'Backend engineer at Acme\nGo' })
    const key = randomUUID()
    const body = { resumeId: made.body.id, jobId: job.body.id }
    const answers = await Promise.all(Array.from({ length: 50 }, () => post('/applications', token, key, body)))
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body: { id } }) => id))
    assert.equal(ids.size, 1)
    for (const { status, body: answer } of answers) {
      if (status === 201) continue
      assert.deepEqual([status, answer.type], [409, '/problems/idempotency-key-in-use'])
    }
    assert.equal(await services.database.em.fork().count(Application, { userId }), 1)
    const later = await post('/applications', token, key, body)
    assert.deepEqual([later.status, later.body.id], [201, [...ids][0]])
  })

  it('refuses another request under the same key, and changes nothing', async () => {
    const { token } = await api.person()
    const key = randomUUID()
    await post('/resumes', token, key, resume)
    const before = await count()
    for (const other of [
      { ...resume, title: 'Other' },
      { title: 'Mine', text: sample('icu-nurse/resume.txt') },
    ]) {
      const answer = await post('/resumes', token, key, other)
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/idempotency-key-reused'])
    }
    const elsewhere = await post('/jobs', token, key, { text: 'Backend engineer at Acme\nGo' })
    assert.equal(elsewhere.status, 422)
    assert.equal(await count(), before)
  })

  it('never meets across users', async () => {
    const [one, other] = [await api.person(), await api.person()]
    const key = randomUUID()
    const [mine, theirs] = [
      await post('/resumes', one.token, key, resume),
      await post('/resumes', other.token, key, resume),
    ]
    assert.deepEqual([mine.status, theirs.status], [201, 201])
    assert.notEqual(mine.body.id, theirs.body.id)
    assert.equal((await api.request('GET', `/resumes/${mine.body.id}`, { token: other.token })).status, 404)
  })

  it('is free again after a request that failed', async () => {
    const { token } = await api.person()
    const key = randomUUID()
    const missing = { resumeId: randomUUID(), jobId: randomUUID() }
    assert.equal((await post('/applications', token, key, missing)).status, 404)
    assert.equal((await post('/resumes', token, key, resume)).status, 201)
  })

  it('knows a file by its content, whatever the boundary between the parts', async () => {
    const { token } = await api.person()
    const key = randomUUID()
    const upload = (text: string) => {
      const form = new FormData()
      form.set('file', new File([text], 'resume.txt', { type: 'text/plain' }))
      return post('/resumes', token, key, form)
    }
    const text = sample('icu-nurse/resume.txt')
    const [first, again, other] = [await upload(text), await upload(text), await upload(`${text}\nOne more line.`)]
    assert.deepEqual([first.status, again.status, other.status], [201, 201, 422])
    assert.equal(again.body.id, first.body.id)
  })

  it('works for registering, where nobody is signed in yet', async () => {
    const key = randomUUID()
    const account = { email: `${key}@example.com`, password: 'correct horse battery' }
    const [first, again] = [
      await post('/users', undefined, key, account),
      await post('/users', undefined, key, account),
    ]
    assert.deepEqual([first.status, again.status], [201, 201])
    assert.equal(again.body.id, first.body.id)
    assert.equal((await post('/users', undefined, randomUUID(), account)).status, 409)
  })

  it('keeps nothing by which a password could be guessed', async () => {
    const key = randomUUID()
    const body = { email: `${key}@example.com`, password: 'correct horse battery' }
    assert.equal((await post('/users', undefined, key, body)).status, 201)
    const [row] = await services.database.em
      .fork()
      .execute<{ scope: string; fingerprint: string; reply: unknown }[]>(
        'select scope, fingerprint, reply from idempotency_keys where key = ?',
        [key],
      )
    const guess = contentHash({ method: 'POST', path: '/users', body, file: null })
    assert.ok(row)
    assert.match(row.fingerprint, /^[0-9a-f]{64}$/)
    assert.notEqual(row.fingerprint, guess)
    assert.ok(!JSON.stringify(row).includes(body.password))
  })

  it('has to be visible ASCII of at most 255 characters', async () => {
    const { token } = await api.person()
    for (const key of ['with space', 'x'.repeat(256)])
      assert.equal((await post('/resumes', token, key, resume)).status, 422)
  })
})
