import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { Reading } from '#shared/database/entities/index.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Line = { line: number; start: number; end: number }
type ReadingShown = {
  status: string
  versionId: string | null
  sourceVersionId: string
  coverage: { wordsRead: number; wordsPlaced: number }
  map: { node: string; field: string | null; spans: Line[] }[]
  unplaced: (Line & { text: string })[]
  doubts: { id: string; code: string; serious: boolean; accepted: boolean }[]
  inDoubt: { code: string; ids: string[] }[]
  conflicts: { target: string; yours: string | null }[]
  leftOut: Line[]
  acceptedAt: string | null
}
type Entry = { id: string; name?: string; position?: string; highlights?: { id: string; text: string }[] }
type Version = {
  id: string
  sourceType: string
  document: { basics: Record<string, unknown>; work: Entry[]; skills: Entry[] } | null
  reading: ReadingShown | null
}

/** Plain, but for a line in the middle of a job's lines that says nothing of it. */
const RESUME = sample('backend-engineer/resume.txt')

describe('the reading of a resume', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services, createRulesModel())
  after(() => closeReaders())

  async function upload(text: string, person?: { token: string }) {
    const { token } = person ?? (await api.person())
    const { status, body } = await api.request<{ id: string; latestVersion: { id: string } }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', text: `${text}\n` },
    })
    assert.equal(status, 201)
    const path = `/resumes/${body.id}/versions/${body.latestVersion.id}`
    return { token, id: body.id, uploadId: body.latestVersion.id, path }
  }

  async function get(path: string, token: string) {
    const { status, body, headers } = await api.request<Version>('GET', path, { token })
    assert.equal(status, 200)
    return { version: body, reading: shown(body), etag: headers.get('etag') ?? '' }
  }

  function shown({ reading }: Version): ReadingShown {
    assert.ok(reading)
    return reading
  }

  const hasBeenRead = (path: string, token: string) =>
    eventually(async () => {
      const found = await get(path, token)
      assert.equal(found.reading.status, 'read')
      return found
    })

  async function latest(id: string, token: string): Promise<string> {
    const { body } = await api.request<{ latestVersion: { id: string } }>('GET', `/resumes/${id}`, { token })
    return body.latestVersion.id
  }

  async function correct(path: string, token: string, etag: string, body: object) {
    return api.request<Version>('PATCH', path, { token, body, headers: { 'if-match': etag } })
  }

  async function apply(resumeId: string, token: string): Promise<string> {
    const posting = { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') }
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: posting })
    const body = { resumeId, jobId: job.body.id }
    return (await api.request<{ id: string }>('POST', '/applications', { token, body })).body.id
  }

  type Shown = {
    status: string
    attention: { number: number; reason: string; reading?: { versionId: string; inDoubt: object[] } } | null
  }
  const reaches = (id: string, token: string, status: string) =>
    eventually(async () => {
      const { body } = await api.request<Shown>('GET', `/applications/${id}`, { token })
      assert.equal(body.status, status)
      return body
    })

  it('begins when it arrives: the document is there before any application, with where each part came from', async () => {
    const { token, path, id, uploadId } = await upload(RESUME)
    const { version, reading } = await hasBeenRead(path, token)
    assert.ok(version.document && version.document.work.length >= 2)
    assert.equal(reading.sourceVersionId, uploadId)
    assert.equal(reading.versionId, await latest(id, token))
    assert.equal(reading.coverage.wordsPlaced, reading.coverage.wordsRead)
    assert.deepEqual([reading.inDoubt, reading.unplaced], [[], []])
    const source = await api.request<{ lines: { line: number; text: string }[] }>('GET', `${path}/source`, { token })
    const [job] = version.document.work
    const mapped = reading.map.find(({ node, field }) => node === job?.id && field === 'name')
    const words = mapped?.spans.map(({ line, start, end }) => source.body.lines[line]?.text.slice(start, end)).join(' ')
    assert.equal(words, job?.name)
    const events = await api.request<{ items: { type: string; payload: object }[] }>('GET', '/events', { token })
    const read = events.body.items.filter(({ type }) => type === 'ResumeRead')
    assert.equal(read.length, 1)
    assert.ok(!JSON.stringify(read).includes(job?.name ?? '?'))
  })

  it('is somebody’s own', async () => {
    const { token, path } = await upload(RESUME)
    await hasBeenRead(path, token)
    const { token: other } = await api.person()
    for (const [method, suffix, body] of [
      ['GET', '', undefined],
      ['GET', '/source', undefined],
      ['POST', '/readings', undefined],
      ['PATCH', '', { edits: [{ op: 'remove', node: 'w1' }] }],
    ] as const) {
      const answer = await api.request(method, path + suffix, { token: other, body, headers: { 'if-match': '*' } })
      assert.equal(answer.status, 404, `${method} ${suffix}`)
    }
  })

  it('is corrected once: an edit is a version of the person’s, with the same ids, and is what applications begin with', async () => {
    const { token, path, id } = await upload(RESUME)
    const { version, etag } = await hasBeenRead(path, token)
    const refused = await api.request('PATCH', path, { token, body: { edits: [{ op: 'remove', node: 'w1' }] } })
    assert.equal(refused.status, 428)
    const edits = [{ op: 'set', node: 'w1', field: 'position', value: 'Principal Engineer' }]
    const corrected = await correct(path, token, etag, { edits })
    assert.equal(corrected.status, 200)
    assert.equal(corrected.body.sourceType, 'user')
    const ids = version.document?.work.map((entry) => entry.id)
    assert.deepEqual(
      corrected.body.document?.work.map((entry) => entry.id),
      ids,
    )
    assert.equal(corrected.body.document?.work[0]?.position, 'Principal Engineer')
    assert.equal(await latest(id, token), corrected.body.id)
    assert.equal((await correct(path, token, etag, { edits })).status, 412, 'made to what was there before')
    const application = await apply(id, token)
    await reaches(application, token, 'awaiting_approval')
    const { body } = await api.request<{ resumeVersionId: string }>('GET', `/applications/${application}`, { token })
    assert.equal(body.resumeVersionId, corrected.body.id)
  })

  it('refuses what does not fit, by its place, and changes nothing', async () => {
    const { token, path, id } = await upload(RESUME)
    const { etag } = await hasBeenRead(path, token)
    const before = await latest(id, token)
    for (const [body, pointer] of [
      [{ edits: [{ op: 'set', node: 'w99', field: 'name', value: 'x' }] }, '/edits/0'],
      [{ edits: [{ op: 'set', node: 'w1', field: 'nonsense', value: 'x' }] }, '/document/work/0'],
      [
        { edits: [{ op: 'place', from: { line: 9999, start: 0, end: 2 }, to: { node: 'w1', field: 'name' } }] },
        '/edits/0/from',
      ],
      [{ leaveOut: [{ line: 0, start: 0, end: 9999 }] }, '/leaveOut/0'],
      [{ accept: ['no such doubt'] }, '/accept/0'],
    ] as const) {
      const answer = await api.request<{ errors: { pointer: string }[] }>('PATCH', path, {
        token,
        body,
        headers: { 'if-match': etag },
      })
      assert.equal(answer.status, 422, pointer)
      assert.ok(answer.body.errors[0]?.pointer.startsWith(pointer), answer.body.errors[0]?.pointer)
    }
    assert.equal(await latest(id, token), before)
  })

  it('keeps the person’s corrections when a newer file comes, and takes over what is new in it', async () => {
    const { token, path, id } = await upload(RESUME)
    const { etag, version } = await hasBeenRead(path, token)
    const edits = [{ op: 'set', node: 'w1', field: 'position', value: 'Principal Engineer' }]
    assert.equal((await correct(path, token, etag, { edits })).status, 200)
    const name = String(version.document?.basics.name)
    const newer = RESUME.replace(name, `${name} Smith`)
    const added = await api.request<{ id: string }>('POST', `/resumes/${id}/versions`, { token, body: { text: newer } })
    assert.equal(added.status, 201)
    await hasBeenRead(`/resumes/${id}/versions/${added.body.id}`, token)
    const now = (await get(`/resumes/${id}/versions/${await latest(id, token)}`, token)).version
    assert.equal(now.sourceType, 'user')
    assert.equal(now.document?.basics.name, `${name} Smith`)
    assert.equal(now.document?.work[0]?.position, 'Principal Engineer')
  })

  it('is made again when asked, and the corrections stand', async () => {
    const { token, path, id } = await upload(RESUME)
    const { etag } = await hasBeenRead(path, token)
    const edits = [{ op: 'set', node: 'w1', field: 'position', value: 'Principal Engineer' }]
    assert.equal((await correct(path, token, etag, { edits })).status, 200)
    const again = await api.request('POST', `${path}/readings`, { token })
    assert.equal(again.status, 202)
    await eventually(async () => {
      const em = services.database.em.fork()
      assert.equal(await em.count(Reading, { resumeId: id, state: 'queued' }), 0)
      assert.ok((await em.count(Reading, { resumeId: id, state: 'read' })) >= 3)
    })
    const now = (await get(`/resumes/${id}/versions/${await latest(id, token)}`, token)).version
    assert.equal(now.document?.work[0]?.position, 'Principal Engineer')
  })

  it('takes what the person leaves out, or says is right, without a new version', async () => {
    const { token, path, id } = await upload(`${RESUME}\n\nQuux zyzzyva flurb 4711 grault`)
    const { reading, etag } = await hasBeenRead(path, token)
    const before = await latest(id, token)
    const leaveOut = reading.unplaced.map(({ line, start, end }) => ({ line, start, end }))
    const accept = reading.doubts.map((doubt) => doubt.id)
    if (leaveOut.length + accept.length === 0) return
    const { status, body } = await correct(path, token, etag, { leaveOut, accept })
    assert.equal(status, 200)
    assert.deepEqual(shown(body).unplaced, [])
    assert.ok(shown(body).doubts.every(({ accepted }) => accepted))
    assert.equal(await latest(id, token), before)
  })

  describe('that is in doubt', () => {
    /** Two spans of time, and nothing that anybody could read as a job. */
    const DOUBTFUL = 'Jane Tolliver\njane@example.com\n\nThings\n2015 – 2018\n2019 – 2021\nqwe rty uio pas dfg hjk'
    const doubtful = () => `${DOUBTFUL} ${randomUUID().slice(0, 8)}`

    it('stops an application, which lists why; retry alone says that it is right, once for this version', async () => {
      const { token, path, id } = await upload(doubtful())
      const { reading } = await hasBeenRead(path, token)
      assert.notDeepEqual(reading.inDoubt, [])
      const application = await apply(id, token)
      const { attention } = await reaches(application, token, 'needs_attention')
      assert.equal(attention?.reason, 'reading_in_doubt')
      assert.deepEqual(attention.reading?.inDoubt, reading.inDoubt)
      const body = { attention: attention.number }
      await api.request('POST', `/applications/${application}/retry`, { token, body })
      await reaches(application, token, 'awaiting_approval')
      const accepted = await get(path, token)
      assert.notEqual(accepted.reading.acceptedAt, null)
      await reaches(await apply(id, token), token, 'awaiting_approval')
    })

    it('goes on with the corrected version when it is retried after a correction', async () => {
      const { token, path, id } = await upload(doubtful())
      const { etag } = await hasBeenRead(path, token)
      const application = await apply(id, token)
      const { attention } = await reaches(application, token, 'needs_attention')
      const edits = [
        { op: 'place', from: { line: 0, start: 0, end: 4 }, to: { section: 'work', field: 'name' } },
        { op: 'set', node: 'basics', field: 'label', value: 'Designer' },
      ]
      const corrected = await correct(path, token, etag, { edits })
      assert.equal(corrected.status, 200)
      assert.equal(corrected.body.document?.work[0]?.name, 'Jane')
      await api.request('POST', `/applications/${application}/retry`, { token, body: { attention: attention?.number } })
      await reaches(application, token, 'awaiting_approval')
      const { body } = await api.request<{ resumeVersionId: string }>('GET', `/applications/${application}`, { token })
      assert.equal(body.resumeVersionId, corrected.body.id)
    })
  })

  it('takes what stands nowhere in the source: a field, a line and an entry of the person’s own', async () => {
    const { token, path } = await upload(RESUME)
    const { etag } = await hasBeenRead(path, token)
    const edits = [
      { op: 'add', text: 'https://mine.example.com', to: { node: 'basics', field: 'url' } },
      { op: 'add', text: 'Was on call.', to: { node: 'w1', list: 'highlights', position: 0 } },
      { op: 'add', text: 'Rigging', to: { section: 'skills', field: 'name' } },
    ]
    const { status, body } = await correct(path, token, etag, { edits })
    assert.equal(status, 200)
    assert.equal(body.document?.basics.url, 'https://mine.example.com')
    assert.equal(body.document?.work[0]?.highlights?.[0]?.text, 'Was on call.')
    assert.equal(body.document?.skills.at(-1)?.name, 'Rigging')
  })

  describe('without a name', () => {
    const nameless = () => {
      const [, , ...rest] = RESUME.split('\n')
      return `${rest.join('\n')}\nReference ${randomUUID().slice(0, 8)}`
    }

    it('stops an application until the person has entered it', async () => {
      const { token, path, id } = await upload(nameless())
      const { reading, version, etag } = await hasBeenRead(path, token)
      assert.equal(version.document?.basics.name, undefined)
      assert.deepEqual(
        reading.inDoubt.map(({ code }) => code),
        ['name_missing'],
      )
      const application = await apply(id, token)
      const { attention } = await reaches(application, token, 'needs_attention')
      assert.equal(attention?.reason, 'reading_in_doubt')
      const edits = [{ op: 'set', node: 'basics', field: 'name', value: 'Jane Tolliver' }]
      const corrected = await correct(path, token, etag, { edits })
      assert.equal(corrected.status, 200)
      assert.deepEqual(shown(corrected.body).inDoubt, [])
      await api.request('POST', `/applications/${application}/retry`, { token, body: { attention: attention?.number } })
      await reaches(application, token, 'awaiting_approval')
      assert.deepEqual(await warningsOf(application, token), [])
    })

    it('stops an application too where a title was read as the name', async () => {
      const { token, path } = await upload(nameless().replace(/^/, 'Backend Engineer\n'))
      const { reading } = await hasBeenRead(path, token)
      assert.deepEqual(
        reading.inDoubt.map(({ code }) => code),
        ['name_doubted'],
      )
    })

    it('stops nothing where the profile has one', async () => {
      const { token, path, id } = await upload(nameless())
      const profile = await api.request('GET', '/profiles/me', { token })
      const named = await api.request('PUT', '/profiles/me', {
        token,
        headers: { 'if-match': profile.headers.get('etag') ?? '' },
        body: { fullName: 'Jane Tolliver' },
      })
      assert.equal(named.status, 200)
      await hasBeenRead(path, token)
      const application = await apply(id, token)
      await reaches(application, token, 'awaiting_approval')
      assert.deepEqual(await warningsOf(application, token), [])
    })

    it('is warned of in the review where the person said that it is right', async () => {
      const { token, path, id } = await upload(nameless())
      await hasBeenRead(path, token)
      const application = await apply(id, token)
      const { attention } = await reaches(application, token, 'needs_attention')
      await api.request('POST', `/applications/${application}/retry`, { token, body: { attention: attention?.number } })
      await reaches(application, token, 'awaiting_approval')
      assert.deepEqual(await warningsOf(application, token), ['name_missing'])
    })
  })

  async function warningsOf(application: string, token: string): Promise<string[]> {
    type Warned = { warnings: { code: string }[] }
    const { body } = await api.request<Warned>('GET', `/applications/${application}/review`, { token })
    return body.warnings.map(({ code }) => code).filter((code) => code.startsWith('name'))
  }

  it('goes with its resume when that is deleted', async () => {
    const { token, path, id } = await upload(RESUME)
    await hasBeenRead(path, token)
    assert.equal((await api.request('DELETE', `/resumes/${id}`, { token })).status, 204)
    await eventually(async () => {
      assert.equal(await services.database.em.fork().count(Reading, { resumeId: id }), 0)
    })
  })
})
