import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import proto from '@temporalio/proto'
import { MockActivityEnvironment } from '@temporalio/testing'
import { tablesOf } from '#shared/database/tables.ts'
import { createActivityModel } from '#shared/exchanges/activity-model.ts'
import { ensureWorkerRole } from '#shared/exchanges/worker-role.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import type { ModelRequest } from '#shared/llm/exchange.ts'
import { ModelError } from '#shared/llm/model.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { languageModelCallIdOf } from '#shared/temporal/language-model-call.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { askModel } from '../../activities/ask-model.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { type Answer, answerByRules, startLanguageModelWorker } from '../support/language-model-worker.ts'
import { EXAMPLE_INPUTS } from '../support/llm-examples.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'

const { EVENT_TYPE_TIMER_STARTED } = proto.temporal.api.enums.v1.EventType

type Shown = { status: string; attention: { number: number; reason: string } | null }

describe('a language model behind a worker in another language', function () {
  this.timeout(60_000)
  const services = testServices({
    temporal: true,
    environment: {
      LLM_PROVIDER: 'activity',
      LLM_TASK_QUEUE: `model-${randomUUID()}`,
      LLM_UNSERVED_AFTER_MS: '1200',
      LLM_STEP_ATTEMPTS: '1',
      LLM_DATABASE_ROLE: `worker_${randomUUID().replaceAll('-', '')}`,
      LLM_DATABASE_PASSWORD: randomUUID(),
    },
  })
  const api = testApi(services, { dispatcher: true })
  const openModel = () =>
    createActivityModel({
      config: services.config,
      database: services.database,
      temporal: services.temporal,
      heartbeatTimeoutMs: 3_000,
    })
  let stopWorker = async (): Promise<void> => {}
  before('make the role, and start a worker', async () => {
    await ensureWorkerRole(services.database, services.config)
    stopWorker = await startWorker(services, openModel())
  })
  let stopServing = async (): Promise<void> => {}
  afterEach(async () => {
    await stopServing()
    stopServing = async () => {}
    asked.length = 0
  })
  after(async () => {
    await stopWorker()
    closeReaders()
  })

  const asked: ModelRequest[] = []
  async function serve(answer: Answer = answerByRules): Promise<void> {
    stopServing = await startLanguageModelWorker(services, async (request, signal) => {
      asked.push(request)
      return answer(request, signal)
    })
  }
  const untilAborted = (signal: AbortSignal) =>
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

  async function start() {
    const { token, path, applicationId: id, post: say, reaches } = await applicant(api)
    return { id, say, remove: () => api.request('DELETE', path, { token }), reaches: reaches<Shown> }
  }
  const open = (table: 'llm_exchanges' | 'begun_calls', applicationId: string) =>
    tablesOf(services.database.em).selectFrom(table).select('id').where('application_id', '=', applicationId).execute()
  const callsOf = (applicationId: string) =>
    tablesOf(services.database.em)
      .selectFrom('llm_calls')
      .select(['id', 'step', 'provider', 'model', 'prompt_tokens'])
      .where('application_id', '=', applicationId)
      .orderBy('created_at')
      .execute()
  const nothingLeft = async (id: string) =>
    assert.deepEqual([await open('llm_exchanges', id), await open('begun_calls', id)], [[], []])
  const historyOf = async (workflowId: string) =>
    (await services.temporal.workflow.getHandle(workflowId).fetchHistory()).events ?? []

  it('answers for an application, whose replies are kept as those of every provider, and nothing else stays', async () => {
    await serve()
    const one = await start()
    await one.reaches('awaiting_approval')
    const calls = await callsOf(one.id)
    assert.deepEqual(
      calls.map(({ step, provider, model, prompt_tokens }) => [step, provider, model, prompt_tokens]),
      ['tailor_resume', 'write_cover_letter'].map((step) => [step, 'activity', 'typescript-rules', 100]),
    )
    await nothingLeft(one.id)
  })

  it('leaves an application’s history as it is with any provider', async () => {
    await serve()
    const withWorker = await eventsUntilItWaits()
    await stopWorker()
    stopWorker = await startWorker(services, createRulesModel())
    const withRules = await eventsUntilItWaits()
    await stopWorker()
    stopWorker = await startWorker(services, openModel())
    assert.deepEqual(withWorker, withRules)
  })

  async function eventsUntilItWaits(): Promise<unknown[]> {
    const { id } = await start()
    return eventually(async () => {
      const types = (await historyOf(workflowIdOf(id))).map(({ eventType }) => eventType)
      assert.equal(types.at(-1), EVENT_TYPE_TIMER_STARTED)
      return types
    }, 20_000)
  }

  it('gets one chance to repair a reply, and is told what was wrong with it', async () => {
    const replies = ['{"paragraphs":[]}']
    await serve(async (request, signal) => {
      const content = request.task === 'write_cover_letter' ? replies.shift() : undefined
      const reply = await answerByRules(request, signal)
      return { ...reply, ...(content && { content }) }
    })
    const one = await start()
    await one.reaches('awaiting_approval')
    assert.deepEqual(
      asked.map(({ problem }) => problem !== null),
      [false, false, true],
    )
    assert.match(asked[2]?.system ?? '', /previous reply could not be used/)
    await nothingLeft(one.id)
  })

  it('asks a person, by name, when nobody takes a call up in time, and goes on once somebody does', async () => {
    const one = await start()
    const { attention } = await one.reaches('needs_attention')
    assert.equal(attention?.reason, 'model_worker_missing')
    await nothingLeft(one.id)
    await serve()
    await one.say('retry', { attention: attention.number })
    await one.reaches('awaiting_approval')
    assert.equal((await callsOf(one.id)).length, 2)
  })

  for (const [code, reason] of [
    ['unauthorized', 'model_key_refused'],
    ['quota_exhausted', 'model_quota_exhausted'],
    ['refused', 'model_declined'],
  ] as const)
    it(`asks a person for what the worker says of its model: ${code}`, async () => {
      await serve(() => Promise.reject(new ModelError(code, 'secret', { retryable: false })))
      const one = await start()
      const { attention } = await one.reaches('needs_attention')
      assert.equal(attention?.reason, reason)
      assert.deepEqual(await open('llm_exchanges', one.id), [])
      await one.say('cancel')
      await one.reaches('cancelled')
    })

  it('hears of it when the application is cancelled, or deleted, and nothing of its calls stays', async () => {
    await serve((_request, signal) => untilAborted(signal))
    const [one, other] = await Promise.all([start(), start()])
    const calls = await eventually(async () => {
      const rows = [...(await open('llm_exchanges', one.id)), ...(await open('llm_exchanges', other.id))]
      assert.equal(rows.length, 2)
      return rows
    })
    await Promise.all([one.say('cancel'), other.remove()])
    await one.reaches('cancelled')
    await eventually(async () => {
      for (const { id } of calls) {
        const handle = services.temporal.workflow.getHandle(languageModelCallIdOf(id))
        assert.equal((await handle.describe()).status.name, 'CANCELLED')
      }
      assert.deepEqual(await open('llm_exchanges', one.id), [])
      await nothingLeft(other.id)
    }, 20_000)
  })

  it('goes on answering while the step that asked is given to another worker, which takes the one reply', async () => {
    let finish = (): void => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    await serve(async (request, signal) => {
      await finished
      return answerByRules(request, signal)
    })
    const { applicationId } = await seedApplication(services.database)
    const deps = {
      config: services.config,
      database: services.database,
      files: openFileStore(services.config.FILES_URL),
      model: openModel(),
      rules: createRulesModel(),
    }
    const question = { payer: { applicationId }, scope: applicationId, round: 1, task: 'tailor_resume' as const }
    const ask = () => askModel(deps, { ...question, input: EXAMPLE_INPUTS.tailor_resume })
    const first = new MockActivityEnvironment()
    const interrupted = assert.rejects(first.run(ask), { message: 'WORKER_SHUTDOWN' })
    await eventually(() => assert.equal(asked.length, 1))
    first.cancel('WORKER_SHUTDOWN')
    await interrupted
    const second = new MockActivityEnvironment().run<[], Awaited<ReturnType<typeof ask>>, typeof ask>(ask)
    finish()
    assert.equal((await second).provider, 'activity')
    assert.equal(asked.length, 1)
    assert.equal((await callsOf(applicationId)).length, 1)
    await nothingLeft(applicationId)
  })
})
