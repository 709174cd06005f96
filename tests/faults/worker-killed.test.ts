import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { AuditEntry, ChangeSet, CoverLetterVersion, DocumentExport, LlmCall } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { startFakeOpenAi } from '../support/fake-openai.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('the worker killed in mid-application', function () {
  this.timeout(120_000)
  const environment: Record<string, string> = {
    OPENAI_API_KEY: 'test',
    LLM_PROVIDER: 'openai',
    OPENAI_TIMEOUT_MS: '20000',
  }
  let fake: Awaited<ReturnType<typeof startFakeOpenAi>>
  before(async () => {
    fake = await startFakeOpenAi({ latencyMs: { from: 400, to: 600 } })
    environment.OPENAI_BASE_URL = fake.baseUrl
  })
  const services = testServices({ temporal: true, environment })
  const api = testApi(services, { dispatcher: true })
  let worker: ChildProcess | undefined
  const startWorker = (): void => {
    worker = spawn(process.execPath, [fileURLToPath(import.meta.resolve('#activities/main.ts'))], {
      env: { ...process.env, ...services.environment },
      stdio: 'ignore',
    })
  }
  after(async () => {
    worker?.kill('SIGKILL')
    await fake.close()
  })

  it('loses nothing, does nothing twice, and repeats no model call whose reply was stored', async () => {
    startWorker()
    const { token } = await api.person()
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', text: sample('backend-engineer/resume.txt') },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', {
      token,
      body: { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') },
    })
    const started = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    const id = started.body.id
    const get = async () =>
      (await api.request<{ status: string; draftHash: string }>('GET', `/applications/${id}`, { token })).body

    let kills = 0
    for (const status of ['tailoring', 'writing_letter']) {
      await eventually(async () => assert.equal((await get()).status, status), 60_000)
      worker?.kill('SIGKILL')
      kills += 1
      startWorker()
    }
    await eventually(async () => assert.equal((await get()).status, 'awaiting_approval'), 90_000)
    await api.request('POST', `/applications/${id}/approve`, { token, body: { draftHash: (await get()).draftHash } })
    await eventually(async () => assert.equal((await get()).status, 'completed'), 60_000)

    const em = services.database.em.fork()
    assert.equal(await em.count(ChangeSet, { applicationId: id }), 1)
    assert.equal(await em.count(CoverLetterVersion, { applicationId: id }), 1)
    assert.equal(await em.count(DocumentExport, { applicationId: id, status: 'ready' }), 4)
    for (const action of ['resume.tailored', 'letter.written', 'status.completed'])
      assert.equal(await em.count(AuditEntry, { applicationId: id, action }), 1)
    const stored = await em.count(LlmCall, { applicationId: id })
    assert.ok(fake.requests.length <= stored + kills, `${fake.requests.length} calls, ${stored} stored, ${kills} kills`)
  })
})
