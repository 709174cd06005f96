import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { Application, AuditEntry, DomainEvent, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('wrong input', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })

  /** How many rows there are of everything that a refused request could have left behind. */
  async function rows(): Promise<number[]> {
    const em = services.database.em.fork()
    return Promise.all(
      [Resume, ResumeVersion, Application, AuditEntry, DomainEvent].map((entity) => em.count(entity as typeof Resume)),
    )
  }

  async function changesNothing(
    request: () => Promise<{ status: number; body: Record<string, unknown>; headers: Headers }>,
  ) {
    const before = await rows()
    const answer = await request()
    assert.deepEqual(await rows(), before)
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
    assert.equal(answer.body.status, answer.status)
    assert.ok(typeof answer.body.detail === 'string' && answer.body.detail.length > 10)
    return answer
  }

  function upload(bytes: Uint8Array, name: string) {
    const form = new FormData()
    form.set('title', 'Mine')
    form.set('file', new Blob([new Uint8Array(bytes)]), name)
    return api.request('POST', '/resumes', { token, body: form })
  }

  const bad = new URL('../samples/bad-files/', import.meta.url)
  const expected: Record<string, string> = JSON.parse(readFileSync(new URL('expected.json', bad), 'utf8'))
  for (const [name, code] of Object.entries(expected)) {
    it(`refuses ${name} as ${code}`, async () => {
      const answer = await changesNothing(() => upload(readFileSync(new URL(name, bad)), name))
      assert.deepEqual(
        [answer.status, answer.body.type, answer.body.code],
        [422, `/problems/unreadable-document/${code}`, code],
      )
    })
  }

  it('refuses an upload of 30 MB', async () => {
    const answer = await changesNothing(() => upload(new Uint8Array(30 * 1024 * 1024), 'large.pdf'))
    assert.deepEqual([answer.status, answer.body.type], [413, '/problems/too-large'])
  })

  it('reads no long body: 2 MB from somebody, 16 kB from nobody', async () => {
    const long = await changesNothing(() =>
      api.request('POST', '/jobs', { token, body: { text: 'x'.repeat(2 * 1024 * 1024) } }),
    )
    const password = await changesNothing(() =>
      api.request('POST', '/auth/login', { body: { email: 'a@example.com', password: 'x'.repeat(16 * 1024) } }),
    )
    for (const { status, body } of [long, password]) assert.deepEqual([status, body.type], [413, '/problems/too-large'])
  })

  it('refuses malformed JSON', async () => {
    const answer = await changesNothing(() =>
      api.request('POST', '/jobs', { token, body: '{"text":', headers: { 'content-type': 'application/json' } }),
    )
    assert.deepEqual([answer.status, answer.body.type], [400, '/problems/malformed-request'])
  })

  for (const [what, headers, status, type] of [
    ['is not packed as it says', { 'content-encoding': 'gzip' }, 400, 'malformed-request'],
    ['is packed in an unknown way', { 'content-encoding': 'compress' }, 415, 'unsupported-media-type'],
    [
      'is of an unknown character set',
      { 'content-type': 'application/json; charset=x' },
      415,
      'unsupported-media-type',
    ],
    [
      'is of another character set',
      { 'content-type': 'application/json; charset=latin1' },
      415,
      'unsupported-media-type',
    ],
  ] as const)
    it(`refuses a body that ${what}`, async () => {
      const answer = await changesNothing(() =>
        api.request('POST', '/jobs', {
          token,
          body: '{"text":"A job"}',
          headers: { 'content-type': 'application/json', ...headers },
        }),
      )
      assert.deepEqual([answer.status, answer.body.type], [status, `/problems/${type}`])
    })

  it('refuses no body where one is needed, and takes it for no empty object', async () => {
    for (const [method, path] of [
      ['POST', '/jobs'],
      ['PUT', '/profiles/me'],
      ['POST', '/resumes'],
    ] as const) {
      const answer = await changesNothing(() => api.request(method, path, { token }))
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/validation'], path)
    }
    // Of an unknown length, it turns out to be empty only when it is read.
    const { hostname, port } = new URL(api.url())
    const socket = connect(Number(port), hostname)
    const head = `Host: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nConnection: close`
    socket.write(`PUT /profiles/me HTTP/1.1\r\n${head}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`)
    assert.match(await text(socket), /^HTTP\/1\.1 400 .*\/problems\/malformed-request/s)
    const deletion = await changesNothing(() => api.request('DELETE', '/users/me', { token }))
    assert.deepEqual([deletion.status, deletion.body.type], [401, '/problems/invalid-credentials'])
  })

  it('refuses an unknown field and points at it', async () => {
    const answer = await changesNothing(() =>
      api.request('POST', '/jobs', { token, body: { text: 'Engineer wanted', salary: 1 } }),
    )
    assert.equal(answer.status, 422)
    assert.deepEqual(answer.body.errors, [{ pointer: '/salary', detail: 'is not a known field; leave it out' }])
  })

  it('refuses an unknown field inside a JSON Resume and points at it', async () => {
    const answer = await changesNothing(() =>
      api.request('POST', '/resumes', { token, body: { title: 'x', document: { basics: { nmae: 'X' } } } }),
    )
    assert.equal(answer.status, 422)
    assert.match(JSON.stringify(answer.body.errors), /nmae/)
  })

  it('refuses an empty JSON Resume', async () => {
    const answer = await changesNothing(() =>
      api.request('POST', '/resumes', { token, body: { title: 'x', document: { basics: {} } } }),
    )
    assert.equal(answer.status, 422)
  })

  it('refuses another media type, method and address', async () => {
    const type = await changesNothing(() =>
      api.request('POST', '/jobs', {
        token,
        body: 'text=x',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
    assert.equal(type.status, 415)
    const method = await changesNothing(() => api.request('DELETE', '/jobs', { token }))
    assert.deepEqual([method.status, method.headers.get('allow')], [405, 'POST, GET, HEAD'])
    assert.equal((await changesNothing(() => api.request('GET', '/nothing', { token }))).status, 404)
  })

  it('refuses a body where none is taken, unless there is nothing in it', async () => {
    const { applicationId, token: theirs } = await applicant(api)
    const cancel = (body: unknown) =>
      api.request('POST', `/applications/${applicationId}/cancel`, { token: theirs, body })
    const refused = await changesNothing(() => cancel({ draftHash: 'x' }))
    assert.deepEqual(
      [refused.status, refused.body.errors],
      [422, [{ pointer: '/draftHash', detail: 'is not a known field; leave it out' }]],
    )
    assert.equal((await cancel({})).status, 202)
  })

  it('refuses an application for a resume that is gone', async () => {
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'x', text: sample('backend-engineer/resume.txt') },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: 'Engineer wanted' } })
    assert.equal((await api.request('DELETE', `/resumes/${resume.body.id}`, { token })).status, 204)
    const answer = await changesNothing(() =>
      api.request('POST', '/applications', { token, body: { resumeId: resume.body.id, jobId: job.body.id } }),
    )
    assert.equal(answer.status, 404)
  })

  it('refuses to delete a resume that a running application uses, and names it', async () => {
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'x', text: sample('backend-engineer/resume.txt') },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: 'Engineer wanted' } })
    const application = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    const answer = await changesNothing(() => api.request('DELETE', `/resumes/${resume.body.id}`, { token }))
    assert.deepEqual([answer.status, answer.body.applications], [409, [application.body.id]])
  })

  it('keeps an uploaded file as it came', async () => {
    const bytes = readFileSync(new URL('../samples/icu-nurse/resume.docx', import.meta.url))
    const answer = await upload(bytes, '../../evil name.docx')
    assert.equal(answer.status, 201)
    const version = await services.database.em.fork().findOneOrFail(ResumeVersion, { resumeId: String(answer.body.id) })
    const { openFileStore } = await import('#shared/files/open-file-store.ts')
    assert.deepEqual(await openFileStore(services.config.FILES_URL).get(version.files[0]?.key ?? ''), bytes)
  })
})
