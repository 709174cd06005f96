import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { LlmCall } from '#shared/database/entities/index.ts'
import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import type { LanguageModel, ModelReplies, ModelTask } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createWayMemory } from '#shared/llm/ways.ts'
import { testApi } from '../../support/api.ts'
import { type Review, resumeJson } from '../../support/drafts.ts'
import { eventually } from '../../support/eventually.ts'
import { sample } from '../../support/seed.ts'
import { testServices } from '../../support/services.ts'
import { testWorker } from '../../support/worker.ts'
import { assertCleanDocuments, type Documents, downloadDocuments } from './documents.ts'
import { PERSONALITIES } from './personalities/all.ts'
import type { Personality } from './personality.ts'
import { type Players, playServers } from './play.ts'
import { USAGE } from './wire.ts'

/** Longer than any server here takes on a machine that is busy; one of them never answers. */
const TIMEOUT_MS = 4_000
const KEY = 'sk-secret-of-the-operator'
const PRICES = { OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1', OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '2' }
/** Named so that the API knows that a model is asked; each application has a server of its own. */
const NEVER_ASKED = 'http://127.0.0.1:9/v1'
const PLAIN_USD = (2 * (USAGE.prompt_tokens * 1 + USAGE.completion_tokens * 2)) / 1_000_000

type Whole = Personality & { application: NonNullable<Personality['application']> }
const WHOLE = PERSONALITIES.filter((one): one is Whole => one.application !== undefined)

type Application = { id: string; status: string; attention: { reason: string; message: string } | null }
type Estimate = { calls: number; promptTokens: number; completionTokens: number; costUsd: number; basis: string }
type Told = Review & { notes: string[]; usage: { calls: number; costUsd: number }; nextRound: Estimate }

describe('a whole application with a server that is', function () {
  this.timeout(90_000)
  const services = testServices({
    temporal: true,
    environment: {
      ...PRICES,
      LLM_PROVIDER: 'openai',
      OPENAI_BASE_URL: NEVER_ASKED,
      LLM_STEP_ATTEMPTS: '2',
      OPENAI_TIMEOUT_MS: String(TIMEOUT_MS),
      WORKER_MAX_ACTIVITIES: '40',
    },
  })
  const api = testApi(services, { dispatcher: true })
  const names = new Map<string, string>()
  const ended = new Map<string, Application>()
  const reviews = new Map<string, Told>()
  const documents = new Map<string, Documents>()
  let players: Players
  let first: Estimate
  let estimateOf: () => Promise<Estimate>
  let token = ''

  /** Each application has a server of its own. */
  const model: LanguageModel = {
    provider: 'openai',
    model: 'm',
    async complete(request, options = {}) {
      const id = options.call?.question.scope ?? ''
      while (!names.has(id)) await sleep(20)
      return modelOf(names.get(id) ?? '').complete(request, options)
    },
  }
  const models = new Map<string, LanguageModel>()
  function modelOf(name: string): LanguageModel {
    const known = models.get(name)
    const baseUrl = players.baseUrlOf(name)
    const opened =
      known ?? createOpenAiModel({ baseUrl, apiKey: KEY, model: 'm', timeoutMs: TIMEOUT_MS, ways: createWayMemory() })
    models.set(name, opened)
    return opened
  }
  testWorker(services, model)

  const get = async <T>(path: string): Promise<T> => (await api.request<T>('GET', path, { token })).body
  const post = async (path: string, body: unknown) =>
    (await api.request<{ id: string }>('POST', path, { token, body })).body.id

  before('all of them apply at the same time, and those with a draft are approved', async () => {
    players = await playServers(WHOLE)
    token = (await api.person()).token
    const resumeId = await post('/resumes', { title: 'Mine', document: resumeJson() })
    const jobId = await post('/jobs', { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') })
    const options = { exports: ['docx'] }
    estimateOf = async () =>
      (await get<{ estimate: Estimate }>(`/jobs/${jobId}/estimate?resumeId=${resumeId}`)).estimate
    first = await estimateOf()
    for (const { name } of WHOLE) names.set(await post('/applications', { resumeId, jobId, options }), name)
    await eventually(async () => {
      const { items } = await get<{ items: Application[] }>('/applications?limit=100')
      for (const application of items) {
        const name = names.get(application.id) ?? ''
        assert.ok(['awaiting_approval', 'needs_attention'].includes(application.status), name)
        ended.set(name, application)
      }
      assert.equal(ended.size, names.size)
    }, 60_000)
    await approveDrafts()
  })
  after(() => players.close())

  for (const personality of WHOLE) {
    const { name, application: expected } = personality
    it(`${name}: ${expected.status}${expected.reason ? `, ${expected.reason}` : ''}`, async () => {
      const application = ended.get(name)
      assert.ok(application)
      const { status, attention } = application
      assert.deepEqual([status, attention?.reason], [expected.status, expected.reason])
      assert.equal(players.askedOf(name).length, expected.requests)
      if (attention) {
        assert.ok(Object.values(ATTENTION_REASONS).some((message) => message === attention.message))
        await assertNothingLeaks(application.id)
      } else await assertSameDraft(application.id, personality)
    })
    if (expected.status === 'awaiting_approval')
      it(`${name}: the documents hold what was meant, and nothing of how it was sent`, () => assertDocuments(name))
  }

  /** Each that has a draft is approved, and its documents are fetched. */
  async function approveDrafts(): Promise<void> {
    const drafts = [...ended].filter(([, { status }]) => status === 'awaiting_approval')
    for (const [name, { id }] of drafts) {
      const review = await get<Told>(`/applications/${id}/review`)
      reviews.set(name, review)
      await post(`/applications/${id}/approve`, { draftHash: review.draft.hash })
    }
    for (const [name, { id }] of drafts) {
      await eventually(async () => {
        assert.equal((await get<Application>(`/applications/${id}`)).status, 'completed', name)
      }, 30_000)
      documents.set(name, await downloadDocuments(api, { id, token }))
    }
  }

  it('estimates what a round costs: before the first by the texts, then by what rounds came to', async () => {
    const { promptTokens, completionTokens, costUsd, ...rest } = first
    assert.deepEqual(rest, { calls: 2, basis: 'sizes' })
    assert.ok(promptTokens > 5_000 && promptTokens < 15_000, `${promptTokens}`)
    assert.ok(Math.abs(costUsd - (promptTokens + 2 * completionTokens) / 1_000_000) < 1e-9)
    assert.deepEqual(reviews.get('plain')?.nextRound, {
      calls: 2,
      promptTokens: 2 * USAGE.prompt_tokens,
      completionTokens: 2 * USAGE.completion_tokens,
      costUsd: PLAIN_USD,
      basis: 'earlier_calls',
    })
    const now = await estimateOf()
    assert.equal(now.basis, 'earlier_calls')
    assert.ok(now.calls >= 2 && now.costUsd > 0)
  })

  /** By what the model was to answer, before its server made something of it. */
  function assertDocuments(name: string): void {
    const found = documents.get(name)
    const asked = players.askedOf(name)
    const good = (task: ModelTask): string => asked.findLast((one) => one.task === task)?.good ?? ''
    const { paragraphs }: ModelReplies['write_cover_letter'] = JSON.parse(good('write_cover_letter'))
    const { changes }: ModelReplies['tailor_resume'] = JSON.parse(good('tailor_resume'))
    assert.ok(found)
    assertCleanDocuments(found, {
      paragraphs: paragraphs.map(({ text }) => text),
      lines: changes.flatMap(({ op, text }) => (op === 'rewrite' && text) || []),
    })
    assert.deepEqual(found, documents.get('plain'))
  }

  /** However it was sent, the documents hold what the plain server's would. */
  async function assertSameDraft(id: string, { name, application, usage }: Whole): Promise<void> {
    const [review, plain] = [reviews.get(name), reviews.get('plain')]
    assert.ok(review && plain)
    const shown = ({ changes, letter }: Told) => [changes.map(({ op, target, after }) => [op, target, after]), letter]
    assert.deepEqual(shown(review), shown(plain))
    assert.match(review.notes.join('\n'), application.told ?? /^/)
    const calls = await services.database.em.fork().find(LlmCall, { applicationId: id })
    // A call that broke off may have to be paid, and is counted although it has no reply.
    assert.equal(calls.length, 2)
    assert.ok(review.usage.calls >= 2)
    if (!usage && review.usage.calls === 2) assert.ok(Math.abs(review.usage.costUsd - PLAIN_USD) < 1e-9, name)
  }

  /** Neither a person nor an operator is shown a key, or a word of the resume. */
  async function assertNothingLeaks(id: string): Promise<void> {
    const history = JSON.stringify(await get(`/applications/${id}/history`))
    const { status, attention } = await get<Application>(`/applications/${id}`)
    assert.doesNotMatch(`${history} ${status} ${JSON.stringify(attention)}`, /secret|Pelican|Marrowvale/i)
  }
})
