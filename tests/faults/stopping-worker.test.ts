import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'
import type { Program } from './harness/program.ts'

/** Longer than the worker's grace for its steps, and less than what containers and `npm start` wait. */
const END_LIMIT_MS = 28_000
/** The questions of one application whose resume is JSON. */
const PLANNED = 2

/** The worker's own program, told to stop while the model takes its time. */
describe('the worker, told to stop', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  let fake: FakeOpenAi
  const started: Program[] = []

  before('start a model', async () => {
    fake = await startFakeOpenAi({ slowMs: 4_000 })
  })
  after('stop the model', () => fake.close())
  afterEach(async () => {
    await Promise.all(started.splice(0).map((worker) => worker.kill()))
    fake.reset()
  })

  async function start(): Promise<Program> {
    const worker = await workerProgram(services, {
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'fake',
      OPENAI_BASE_URL: fake.baseUrl,
    })
    started.push(worker)
    await worker.start()
    return worker
  }
  const modelIsAsked = () => eventually(() => assert.equal(fake.requests.length, 1), 30_000)

  async function completes({ applicationId, token, post }: Awaited<ReturnType<typeof applicant>>): Promise<void> {
    type Shown = { status: string; draftHash: string }
    const reaches = (status: string) =>
      eventually(async () => {
        const { body } = await api.request<Shown>('GET', `/applications/${applicationId}`, { token })
        assert.equal(body.status, status)
        return body
      }, 60_000)
    const { draftHash } = await reaches('awaiting_approval')
    assert.equal((await post('approve', { draftHash })).status, 202)
    await reaches('completed')
  }

  it('finishes the step it is in and ends with 0; another worker goes on, and no question is asked twice', async () => {
    fake.script(['slow'], 'tailor_resume')
    const worker = await start()
    const person = await applicant(api)
    await modelIsAsked()
    const { code } = await worker.terminate(END_LIMIT_MS)
    assert.equal(code, 0)
    assert.equal(fake.requests[0]?.abandoned, false)
    await start()
    await completes(person)
    assert.equal(fake.requests.length, PLANNED)
  })

  it('hands over a step that takes too long and ends with 0; another worker does it, with one question more', async () => {
    fake.script(['hang'], 'tailor_resume')
    const worker = await start()
    const person = await applicant(api)
    await modelIsAsked()
    const { code, tookMs } = await worker.terminate(END_LIMIT_MS)
    assert.equal(code, 0)
    assert.ok(tookMs > 15_000, `${tookMs} ms`)
    await start()
    await completes(person)
    assert.equal(fake.requests.length, PLANNED + 1)
  })

  it('ends at once at a second signal, and another worker does what was cut off', async () => {
    fake.script(['hang'], 'tailor_resume')
    const worker = await start()
    const person = await applicant(api)
    await modelIsAsked()
    worker.signal('SIGTERM')
    const ended = worker.ended()
    // The first has to be taken before the second comes: equal signals that wait are one.
    await new Promise((resolve) => setTimeout(resolve, 500))
    worker.signal('SIGINT')
    const { code, tookMs } = await ended
    assert.equal(code, 130)
    assert.ok(tookMs < 5_000, `${tookMs} ms`)
    await start()
    await completes(person)
    assert.equal(fake.requests.length, PLANNED + 1)
  })
})
