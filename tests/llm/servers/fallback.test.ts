import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { AuditEntry, LlmCall } from '#shared/database/entities/index.ts'
import type { LanguageModel } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createWayMemory } from '#shared/llm/ways.ts'
import { testApi } from '../../support/api.ts'
import { type Review, resumeJson } from '../../support/drafts.ts'
import { eventually } from '../../support/eventually.ts'
import { sample } from '../../support/seed.ts'
import { testServices } from '../../support/services.ts'
import { testWorker } from '../../support/worker.ts'
import { PERSONALITIES } from './personalities/all.ts'
import type { Personality } from './personality.ts'
import { type Players, playServers } from './play.ts'
import { USAGE } from './wire.ts'

const KEYS = { openai: 'sk-secret-of-the-first', openai_fallback: 'sk-secret-of-the-second' }
const ENVIRONMENT = {
  LLM_PROVIDER: 'openai',
  OPENAI_BASE_URL: 'http://127.0.0.1:1',
  OPENAI_TIMEOUT_MS: '1500',
  OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1',
  OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '2',
  OPENAI_FALLBACK_MODEL: 'second',
  OPENAI_FALLBACK_AFTER_MS: '3000',
  OPENAI_FALLBACK_USD_PER_MILLION_INPUT_TOKENS: '10',
  OPENAI_FALLBACK_USD_PER_MILLION_OUTPUT_TOKENS: '20',
  LLM_STEP_ATTEMPTS: '2',
  WORKER_MAX_ACTIVITIES: '40',
}
const SECOND_USD = (USAGE.prompt_tokens * 10 + USAGE.completion_tokens * 20) / 1_000_000

type Application = { id: string; status: string; attention: { reason: string } | null }
type Told = Omit<Review, 'warnings'> & {
  draft: { provider: string; model: string }
  coverLetter: { provider: string; model: string }
  warnings: { code: string; message: string }[]
  usage: { costUsd: number }
}
/** Two servers, by the names of their personalities, and what an application with them comes to. */
type Case = {
  first: string
  second: string
  status: 'awaiting_approval' | 'needs_attention'
  reason?: string
  /** Requests to each. */
  asked: [first: number, second: number]
}

/** The model that has failed is asked twice, once for each step. */
const replaced = (first: string, requests: number, second = 'plain'): Case => ({
  first,
  second,
  status: 'awaiting_approval',
  asked: [requests, 2],
})

const CASES: Case[] = [
  replaced('key-openai', 2),
  replaced('quota-openai', 2),
  replaced('quota-in-200', 2),
  replaced('model-ollama', 2),
  replaced('region-openai', 2),
  replaced('context-413', 2),
  replaced('rejects-all', 8),
  replaced('limit-of-a-day', 2),
  // As often as a step is tried.
  replaced('stream-that-hangs', 4),
  replaced('error-in-200', 4),
  // Three unusable replies of one kind.
  replaced('prose-for-ever', 6),
  replaced('only-thinking', 6),
  // What the second one does not know is its own matter.
  { ...replaced('key-openai', 2, 'no-json-schema'), asked: [2, 3] },
  { first: 'plain', second: 'plain', status: 'awaiting_approval', asked: [2, 0] },
  { first: 'loading', second: 'plain', status: 'awaiting_approval', asked: [4, 0] },
  { first: 'declines', second: 'plain', status: 'needs_attention', reason: 'model_declined', asked: [2, 0] },
  { first: 'filter-azure', second: 'plain', status: 'needs_attention', reason: 'model_declined', asked: [1, 0] },
  // The first one is the one to be mended.
  {
    first: 'quota-openai',
    second: 'key-gemini',
    status: 'needs_attention',
    reason: 'model_quota_exhausted',
    asked: [1, 1],
  },
  // The second one is waited for.
  { first: 'key-openai', second: 'retry-after-ms', status: 'awaiting_approval', asked: [4, 4] },
]

/** A server of its own for each place in a case. */
const placed = (one: Case, place: 'first' | 'second'): Personality => {
  const known = PERSONALITIES.find(({ name }) => name === one[place])
  assert.ok(known, one[place])
  return { ...known, name: nameOf(one, place) }
}
const nameOf = (one: Case, place: 'first' | 'second'): string => `${place} of ${one.first} ${one.second}`

/** Applications at the same time, each with two servers of its own. */
function applyWith(cases: readonly Case[], environment: Record<string, string>) {
  const services = testServices({ temporal: true, environment: { ...ENVIRONMENT, ...environment } })
  const api = testApi(services, { dispatcher: true })
  const byId = new Map<string, Case>()
  const ended = new Map<Case, Application>()
  const opened = new Map<string, LanguageModel>()
  let players: Players
  let token = ''

  const modelAt = (place: 'first' | 'second'): LanguageModel => {
    const provider = place === 'first' ? 'openai' : 'openai_fallback'
    const open = (name: string): LanguageModel => {
      const known = opened.get(name)
      const settings = { provider, baseUrl: players.baseUrlOf(name), apiKey: KEYS[provider], model: place } as const
      const model = known ?? createOpenAiModel({ ...settings, timeoutMs: 1_500, ways: createWayMemory() })
      opened.set(name, model)
      return model
    }
    return {
      provider,
      model: place,
      async complete(request, options = {}) {
        const id = options.call?.question.scope ?? ''
        for (;;) {
          const one = byId.get(id)
          if (one) return open(nameOf(one, place)).complete(request, options)
          await sleep(20)
        }
      },
    }
  }
  testWorker(services, modelAt('first'), modelAt('second'))
  const get = async <T>(path: string): Promise<T> => (await api.request<T>('GET', path, { token })).body
  const post = async (path: string, body: unknown) =>
    (await api.request<{ id: string }>('POST', path, { token, body })).body.id

  before('all of them apply at the same time', async () => {
    players = await playServers(cases.flatMap((one) => [placed(one, 'first'), placed(one, 'second')]))
    token = (await api.person()).token
    const resumeId = await post('/resumes', { title: 'Mine', document: resumeJson() })
    const jobId = await post('/jobs', { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') })
    for (const one of cases) byId.set(await post('/applications', { resumeId, jobId }), one)
    await eventually(async () => {
      const { items } = await get<{ items: Application[] }>('/applications?limit=100')
      for (const application of items) {
        const one = byId.get(application.id)
        assert.ok(one)
        assert.ok(['awaiting_approval', 'needs_attention'].includes(application.status), JSON.stringify(one))
        ended.set(one, application)
      }
      assert.equal(ended.size, cases.length)
    }, 60_000)
  })
  after(() => players.close())

  return {
    services,
    get,
    endOf(one: Case): Application {
      const application = ended.get(one)
      assert.ok(application)
      return application
    },
    askedOf: (one: Case, place: 'first' | 'second') => players.askedOf(nameOf(one, place)),
  }
}

describe('a fallback model', function () {
  this.timeout(90_000)
  const { services, get, endOf, askedOf } = applyWith(CASES, {})

  for (const one of CASES) {
    const { first, second, status, reason, asked } = one
    it(`${first}, then ${second}: ${status}${reason ? `, ${reason}` : ''}, ${asked.join(' and ')} requests`, async () => {
      const application = endOf(one)
      assert.deepEqual([application.status, application.attention?.reason], [status, reason])
      assert.deepEqual([askedOf(one, 'first').length, askedOf(one, 'second').length], asked)
      const history = JSON.stringify(await get(`/applications/${application.id}/history`))
      assert.doesNotMatch(history, /secret|Pelican|Marrowvale/i)
    })
  }

  const [replacedOne] = CASES
  const kept = CASES.find(({ first }) => first === 'loading')
  const both = CASES.find(({ second }) => second === 'key-gemini')
  assert.ok(replacedOne && kept && both)
  const reviewOf = (one: Case) => get<Told>(`/applications/${endOf(one).id}/review`)
  const callsOf = (one: Case) => services.database.em.fork().find(LlmCall, { applicationId: endOf(one).id })

  it('is named by the draft and the letter that it wrote, and by what is kept of its calls', async () => {
    const { draft, coverLetter } = await reviewOf(replacedOne)
    for (const { provider, model } of [draft, coverLetter, ...(await callsOf(replacedOne))])
      assert.deepEqual([provider, model], ['openai_fallback', 'second'])
    const { draft: own } = await reviewOf(kept)
    assert.deepEqual([own.provider, own.model], ['openai', 'first'])
  })

  it('costs what it costs, not what the first does', async () => {
    const { usage } = await reviewOf(replacedOne)
    assert.ok(Math.abs(usage.costUsd - 2 * SECOND_USD) < 1e-9)
  })

  it('is told to the person, in the review and in the audit log, once; and not where it was not asked', async () => {
    const told = async (one: Case) => (await reviewOf(one)).warnings.filter(({ code }) => code === 'fallback_model')
    const [warning, ...more] = await told(replacedOne)
    assert.match(warning?.message ?? '', /fallback model second .* another company’s/)
    assert.deepEqual([...more, ...(await told(kept))], [])
    const audited = (one: Case) =>
      services.database.em.fork().count(AuditEntry, { applicationId: endOf(one).id, action: 'model.fallback_asked' })
    assert.deepEqual([await audited(replacedOne), await audited(both), await audited(kept)], [1, 1, 0])
  })

  it('is never sent the key of the first', () => {
    for (const one of CASES) {
      for (const { headers } of askedOf(one, 'first')) assert.equal(headers.authorization, `Bearer ${KEYS.openai}`)
      for (const { headers } of askedOf(one, 'second'))
        assert.equal(headers.authorization, `Bearer ${KEYS.openai_fallback}`)
    }
  })
})

describe('the cap on calls, with a fallback model', function () {
  this.timeout(90_000)
  /** Three unusable replies of the first, one of the second for each of two steps. */
  const one = replaced('prose-for-ever', 5)
  const { endOf, askedOf } = applyWith([one], { LLM_MAX_CALLS_PER_APPLICATION: '6' })

  it('holds over both', () => {
    assert.deepEqual([endOf(one).status, endOf(one).attention?.reason], ['needs_attention', 'budget_exhausted'])
    assert.deepEqual([askedOf(one, 'first').length, askedOf(one, 'second').length], [5, 1])
  })
})
