import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import type { LanguageModel, ModelTask } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { toStrictSchema } from '#shared/llm/schemas.ts'
import { createWayMemory, toServerId } from '#shared/llm/ways.ts'
import { type Llama, startLlama } from '../../scripts/llama/server.ts'
import { type Documents, downloadDocuments } from '../llm/servers/documents.ts'
import { testApi } from '../support/api.ts'
import { type Review, resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { EXAMPLE_INPUTS, TASKS } from '../support/llm-examples.ts'
import { sample } from '../support/seed.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

/**
 * `npm run test:llama`: a real server with the worst model there is. Weights of random numbers behind llama.cpp's grammar write JSON that
 * follows the schema and holds nonsense.
 */
const APPLICATIONS = 12
/** In which a person is asked, one call after the other on one core. */
const BOUND_MS = 240_000
/** With these about half of the applications come to a draft. */
const WEIGHTS = { seed: 2, lean: 0.6, maxTokens: 6_000 }

type Application = { id: string; status: string; attention: { reason: string } | null }
type Told = Review & { coverLetter: Review['coverLetter'] & { provider: string } }

describe('llama.cpp with weights of random numbers', function () {
  this.timeout(BOUND_MS + 60_000)
  const services = testServices({
    temporal: true,
    environment: { LLM_STEP_ATTEMPTS: '3', OPENAI_TIMEOUT_MS: '60000', WORKER_MAX_ACTIVITIES: '20' },
  })
  const api = testApi(services, { dispatcher: true })
  const rules = createRulesModel()
  let llama: Llama
  let token = ''
  /** What every call was answered. */
  const answered: string[] = []

  /** Sampling with a seed gives the same answers on each run. */
  const askLlama = (seed: number, ways = createWayMemory()): LanguageModel =>
    createOpenAiModel({ baseUrl: llama.baseUrl, model: 'random', timeoutMs: 60_000, extraBody: { seed }, ways })

  /** Which seed an application is asked with; 0 for the offline rules. */
  const seeds = new Map<string, number>()
  const model: LanguageModel = {
    provider: 'openai',
    model: 'random',
    async complete(request, options = {}) {
      const id = options.call?.question.scope ?? ''
      while (request.task !== 'parse_resume' && !seeds.has(id)) await sleep(20)
      const seed = seeds.get(id) ?? 1
      const reply = await (seed === 0 ? rules : askLlama(seed)).complete(request, options)
      if (seed !== 0) answered.push(reply.content)
      return reply
    },
  }
  testWorker(services, model)

  before('the server is found, or compiled', async function () {
    this.timeout(24 * 60_000)
    llama = await startLlama({ folder: await temporaryFolder(), ...WEIGHTS, say: console.log })
    token = (await api.person()).token
  })
  after(() => llama?.process.stop())

  const get = async <T>(path: string): Promise<T> => (await api.request<T>('GET', path, { token })).body
  const post = async (path: string, body: unknown) =>
    (await api.request<{ id: string }>('POST', path, { token, body })).body.id

  for (const task of TASKS)
    it(`takes the schema of ${task}, and what it answers follows it`, async () => {
      const ways = createWayMemory()
      const { content, finishReason, latencyMs, completionTokens } = await askFor(task, ways)
      assert.equal((await ways.recall(toServerId(llama.baseUrl, 'random')))?.format, 'json_schema')
      assert.equal(finishReason, 'stop')
      const { error } = z.fromJSONSchema(toStrictSchema(task)).safeParse(JSON.parse(content))
      assert.equal(error, undefined)
      console.log(`      ${completionTokens} tokens in ${(latencyMs / 1000).toFixed(1)} s`)
    })

  const askFor = <T extends ModelTask>(task: T, ways: ReturnType<typeof createWayMemory>) =>
    askLlama(1, ways).complete({ task, input: EXAMPLE_INPUTS[task] })

  it('has a resume read by the offline rules where nothing that the model read stands in it', async () => {
    const id = await post('/resumes', { title: 'As text', text: sample('backend-engineer/resume.txt') })
    await eventually(async () => {
      const { latestVersion } = await get<{ latestVersion: { id: string } }>(`/resumes/${id}`)
      const { reading, document } = await get<{
        reading: { status: string; readBy: string } | null
        document: { basics: { name: string } } | null
      }>(`/resumes/${id}/versions/${latestVersion.id}`)
      assert.equal(document?.basics.name, 'Ingrid Halloran')
      assert.notEqual(reading?.status, 'queued')
    }, BOUND_MS)
  })

  it('asks a person in time, and nothing of the nonsense reaches a document', async () => {
    const startedMs = Date.now()
    const resumeId = await post('/resumes', { title: 'Mine', document: resumeJson() })
    const jobId = await post('/jobs', { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') })
    const begin = async (seed: number): Promise<void> => {
      seeds.set(await post('/applications', { resumeId, jobId, options: { exports: ['docx'] } }), seed)
    }
    for (let seed = 0; seed <= APPLICATIONS; seed += 1) await begin(seed)
    const ended = await untilAsked()
    const askedAfterMs = Date.now() - startedMs
    const documents = new Map<string, Documents>()
    const outcomes: string[] = []
    for (const { id, status, attention } of ended) {
      if (status === 'awaiting_approval') documents.set(id, await approve(id))
      if (seeds.get(id) !== 0) outcomes.push(attention?.reason ?? 'a draft')
      else assert.equal(status, 'awaiting_approval')
    }
    console.log(
      `      ${APPLICATIONS} applications asked after ${Math.round(askedAfterMs / 1000)} s: ${outcomes.sort().join(', ')}`,
    )
    assert.ok(outcomes.every((outcome) => outcome === 'a draft' || outcome === 'model_reply_unusable'))
    const honest = [...seeds].find(([, seed]) => seed === 0)?.[0] ?? ''
    const known = wordsIn([JSON.stringify(documents.get(honest)), JSON.stringify(resumeJson()), ...MONTHS])
    const nonsense = wordsIn(answered)
    assert.ok([...nonsense].filter((word) => !known.has(word)).length > 100, 'the model wrote hardly any words')
    for (const [id, { resume, letter }] of documents) {
      const unknown = [...wordsIn([...resume, ...letter])].filter((word) => !known.has(word))
      assert.deepEqual(unknown, [], `seed ${seeds.get(id)}`)
      assert.deepEqual(
        letter.filter((line) => !/\p{L}{2}/u.test(line)),
        [],
        `seed ${seeds.get(id)} has lines without words`,
      )
    }
    assert.ok(documents.size > 1, 'none of the applications came to a draft')
  })

  async function untilAsked(): Promise<Application[]> {
    let ended: Application[] = []
    await eventually(async () => {
      const { items } = await get<{ items: Application[] }>('/applications?limit=100')
      ended = items
      for (const { status } of items) assert.ok(['awaiting_approval', 'needs_attention'].includes(status), status)
      assert.equal(items.length, seeds.size)
    }, BOUND_MS)
    return ended
  }

  async function approve(id: string): Promise<Documents> {
    const { draft } = await get<Told>(`/applications/${id}/review`)
    await post(`/applications/${id}/approve`, { draftHash: draft.hash })
    await eventually(async () => {
      assert.equal((await get<Application>(`/applications/${id}`)).status, 'completed')
    }, 30_000)
    return downloadDocuments(api, { id, token })
  }
})

/** Which of them the documents name depends on which entries they show. */
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2026, month)).toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
)

function wordsIn(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
}
