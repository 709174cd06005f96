import assert from 'node:assert/strict'
import { JobPosting } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Usage = { calls: number; promptTokens: number; completionTokens: number; costUsd: number; latencyMs: number }
type Reading = { status: string; problem: { reason: string } | null }
type Application = { status: string; attention: { number: number; reason: string; message: string } | null }

const PRICES = { OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1', OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '2' }
/** One call of the scripted model: 100 tokens in, 50 out. */
const CALL = { tokens: 150, usd: (100 * 1 + 50 * 2) / 1_000_000 }
const close = (actual: number | undefined, expected: number) => assert.ok(Math.abs((actual ?? 0) - expected) < 1e-12)

/** A system of its own per cap, since caps are configuration. */
function system(environment: Record<string, string>) {
  const services = testServices({ temporal: true, environment: { ...PRICES, ...environment } })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  const person = async () => {
    const { token, id } = await api.person()
    const post = async (path: string, body: unknown) =>
      (await api.request<{ id: string }>('POST', path, { token, body })).body.id
    const get = async <T>(path: string) => (await api.request<T>('GET', path, { token })).body
    return {
      id,
      resume: (text: string) => post('/resumes', { title: 'Mine', text }),
      /** A resume, once its reading has ended in this way. */
      resumeThatIs: async (status: string, text: string) => {
        const id = await post('/resumes', { title: 'Mine', text })
        const { items } = await get<{ items: { id: string }[] }>(`/resumes/${id}/versions`)
        const path = `/resumes/${id}/versions/${items.at(-1)?.id}`
        const { reading } = await eventually(async () => {
          const version = await get<{ reading: Reading }>(path)
          assert.equal(version.reading.status, status)
          return version
        }, 30_000)
        return { id, reading }
      },
      job: () => post('/jobs', { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') }),
      apply: (resumeId: string, jobId: string) => post('/applications', { resumeId, jobId }),
      get,
      reaches: (applicationId: string, status: string) =>
        eventually(async () => {
          const now = await get<Application>(`/applications/${applicationId}`)
          assert.equal(now.status, status)
          return now
        }, 30_000),
    }
  }
  return { services, model, person }
}

describe('what the model costs', function () {
  this.timeout(60_000)
  const { services, model, person } = system({})
  const text = () => `${sample('backend-engineer/resume.txt')}\n${Math.random()}`

  it('is told on the review and per user: calls, tokens, money and time', async () => {
    const me = await person()
    const { id: resume } = await me.resumeThatIs('read', text())
    const id = await me.apply(resume, await me.job())
    await me.reaches(id, 'awaiting_approval')
    const { usage } = await me.get<{ usage: Usage }>(`/applications/${id}/review`)
    // Changes, a letter, and that once more, since a sentence of it was blocked.
    assert.deepEqual([usage.calls, usage.promptTokens, usage.completionTokens], [3, 300, 150])
    close(usage.costUsd, 3 * CALL.usd)
    assert.ok(usage.latencyMs > 0)
    const all = await me.get<Usage>(`/users/${me.id}/usage`)
    assert.equal(all.calls, 4, 'with the reading, which pays for itself')
    close(all.costUsd, 4 * CALL.usd)
    const other = await person()
    assert.equal((await other.get<Usage>(`/users/${other.id}/usage`)).calls, 0)
  })

  it('has an unchanged resume parsed once, also when two applications begin at the same time', async () => {
    const me = await person()
    // Each is read as it comes.
    const before = model.asked('parse_resume')
    model.latencyMs = 100
    const [resume, again] = await Promise.all([text()].flatMap((same) => [me.resume(same), me.resume(same)]))
    const jobs = [await me.job(), await me.job(), await me.job()] as const
    const ids = await Promise.all([
      me.apply(resume ?? '', jobs[0]),
      me.apply(resume ?? '', jobs[1]),
      me.apply(again ?? '', jobs[2]),
    ])
    for (const id of ids) await me.reaches(id, 'awaiting_approval')
    model.latencyMs = 0
    assert.equal(model.asked('parse_resume'), before + 1)
  })

  it('has the requirements of an unchanged posting drawn up once: later requests send them along', async () => {
    const me = await person()
    const [resume, job] = [await me.resume(text()), await me.job()]
    const sent = () =>
      model.requests
        .filter(({ task }) => task === 'tailor_resume')
        .map(({ input }) => ('job' in input ? input.job.requirements : undefined))
        .at(-1)
    await me.reaches(await me.apply(resume, job), 'awaiting_approval')
    assert.equal(sent(), undefined)
    const stored = (await services.database.em.fork().findOneOrFail(JobPosting, { id: job })).requirements
    assert.ok(stored && stored.length > 0)

    const answer = { requirements: [], changes: [] }
    model.next.tailor_resume = [answer]
    const second = await me.apply(resume, job)
    await me.reaches(second, 'awaiting_approval')
    assert.deepEqual(sent(), stored)
    assert.deepEqual((await services.database.em.fork().findOneOrFail(JobPosting, { id: job })).requirements, stored)
    const { match } = await me.get<{ match: { requirements: unknown[] } }>(`/applications/${second}/review`)
    assert.equal(match.requirements.length, stored.length)
  })
})

const CAPS: [what: string, environment: Record<string, string>][] = [
  ['calls', { LLM_MAX_CALLS_PER_APPLICATION: '1' }],
  ['tokens', { LLM_MAX_TOKENS_PER_APPLICATION: String(CALL.tokens) }],
  ['money', { LLM_MAX_USD_PER_APPLICATION: String(CALL.usd) }],
]
for (const [what, environment] of CAPS) {
  describe(`a cap on ${what}`, function () {
    this.timeout(60_000)
    const { model, person } = system(environment)

    it('ends in a call for help that says so, not in a bill', async () => {
      const me = await person()
      const resume = await me.resumeThatIs('read', sample('backend-engineer/resume.txt'))
      const id = await me.apply(resume.id, await me.job())
      const { attention } = await me.reaches(id, 'needs_attention')
      assert.equal(attention?.reason, 'budget_exhausted')
      assert.equal(model.requests.length, 2)
      assert.equal((await me.get<Usage>(`/users/${me.id}/usage`)).calls, 2)
    })
  })
}

describe('a cap on the calls of a reading', function () {
  this.timeout(60_000)
  const { model, person } = system({ LLM_MAX_CALLS_PER_READING: '1' })

  it('ends in a reading that says so', async () => {
    const me = await person()
    model.next.parse_resume = ['no JSON at all']
    const { reading } = await me.resumeThatIs('failed', sample('backend-engineer/resume.txt'))
    assert.equal(reading.problem?.reason, 'budget_exhausted')
    assert.equal(model.requests.length, 1)
  })
})
