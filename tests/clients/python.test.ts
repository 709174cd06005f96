import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { defaultPayloadConverter, type Payload } from '@temporalio/common'
import { tablesOf } from '#shared/database/tables.ts'
import { createActivityModel } from '#shared/exchanges/activity-model.ts'
import { ensureWorkerRole } from '#shared/exchanges/worker-role.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { PYTHON_PACKAGE, pythonEnvironment } from '../../scripts/python/environment.ts'
import { findPython } from '../../scripts/python/find-python.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { answerByRules, startLanguageModelWorker } from '../support/language-model-worker.ts'
import { type PythonProgram, pythonVariables, startPython } from '../support/python-program.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'

const INSTALL_MS = 10 * 60_000
const python = findPython()

// Without it nothing is registered, since a test that is skipped fails the run; the run's last lines say so.
if (python !== null)
  describe('the client in Python', function () {
    this.timeout(90_000)
    const services = testServices({
      temporal: true,
      environment: {
        LLM_PROVIDER: 'activity',
        LLM_TASK_QUEUE: `python-${randomUUID()}`,
        LLM_DATABASE_ROLE: `worker_${randomUUID().replaceAll('-', '')}`,
        LLM_DATABASE_PASSWORD: randomUUID(),
      },
    })
    const api = testApi(services, { dispatcher: true })
    const programs: PythonProgram[] = []
    const stops: (() => Promise<void>)[] = []
    let environment = ''
    before('make the environment and the role, and start the product’s worker', async function () {
      this.timeout(INSTALL_MS)
      environment = await pythonEnvironment(python)
      await runPython('codegen/rest_client.py')
      await ensureWorkerRole(services.database, services.config)
      const { config, database, temporal } = services
      stops.push(
        await startWorker(services, createActivityModel({ config, database, temporal, heartbeatTimeoutMs: 3_000 })),
      )
    })
    afterEach(() => Promise.all(programs.splice(0).map((one) => one.kill())))
    after(async () => {
      for (const stop of stops) await stop()
      closeReaders()
    })

    async function runPython(...args: string[]): Promise<string> {
      const variables = { ...pythonVariables(services), API_URL: api.url() }
      const { stdout } = await promisify(execFile)(join(environment, 'bin/python'), args, {
        cwd: PYTHON_PACKAGE,
        env: variables,
      }).catch((error: { stdout?: string; message: string }) =>
        assert.fail(`${args.join(' ')}\n${error.stdout ?? ''}\n${error.message}`),
      )
      return stdout
    }

    async function serve(model?: string): Promise<PythonProgram> {
      const args = ['-m', 'job_applications.worker', ...(model ? ['--model', model] : [])]
      const one = startPython(environment, args, pythonVariables(services))
      programs.push(one)
      await eventually(() => assert.match(one.lines.join('\n'), /worker is ready/), 30_000)
      return one
    }

    async function start() {
      const { token, path, applicationId: id, reaches } = await applicant(api)
      return {
        id,
        waits: () => reaches('awaiting_approval'),
        review: async () => (await api.request<Review>('GET', `${path}/review`, { token })).body,
      }
    }

    it('passes its own tests', async () => {
      const said = await runPython('-m', 'pytest', '-q', '-p', 'no:cacheprovider', '--deselect', PRODUCT_TEST)
      assert.match(said, / passed/)
      assert.doesNotMatch(said, /skipped/)
    })

    it('serves people over REST and operators over Temporal, whose model’s calls its worker answers', async () => {
      await serve()
      const said = await runPython('-m', 'pytest', '-q', '-p', 'no:cacheprovider', PRODUCT_TEST)
      assert.match(said, /1 passed/)
    })

    it('answers beside others, in two languages; when one is killed in mid-call nothing is lost or doubled, and grounding is as for every model', async () => {
      const held = await serve('models:HeldModel')
      const first = await start()
      await eventually(() => assert.match(held.lines.join('\n'), /asked for tailor_resume/), 20_000)
      const [one, other] = await Promise.all([serve('models:InventingModel'), serve('models:InventingModel')])
      stops.push(await startLanguageModelWorker(services, answerByRules))
      const identities = [`${one.pid}@`, `${other.pid}@`, `${process.pid}@`]

      const applications = [first, ...(await Promise.all([start(), start(), start()]))]
      await held.kill()
      await Promise.all(applications.map(({ waits }) => waits()))
      const seen = async () => new Set((await histories()).flatMap(({ workers }) => workers))
      while (!identities.every((identity) => [...servedBy].some((worker) => worker.startsWith(identity)))) {
        const more = await start()
        applications.push(more)
        await more.waits()
        servedBy = await seen()
        assert.ok(applications.length < 40, `only ${[...servedBy].join(', ')} answered`)
      }

      for (const { id, review } of applications) {
        const calls = await tablesOf(services.database.em)
          .selectFrom('llm_calls')
          .select(['step', 'model'])
          .where('application_id', '=', id)
          .orderBy('created_at')
          .execute()
        const [tailored, letter, again] = calls.map(({ model }) => model === 'inventing-python')
        // A letter with something blocked is asked for once more.
        assert.deepEqual(
          calls.map(({ step }) => step),
          ['tailor_resume', 'write_cover_letter', ...(letter ? ['write_cover_letter'] : [])],
        )
        const { changes, coverLetter } = await review()
        const inventions = changes.filter(({ status, after }) => status === 'blocked' && after?.includes('Globex'))
        assert.equal(inventions.length, tailored ? 1 : 0)
        const sentences = coverLetter.paragraphs.flatMap((paragraph) => paragraph.sentences)
        const blocked = sentences.filter(({ status, text }) => status === 'blocked' && text.includes('Globex'))
        assert.equal(blocked.length, letter && again ? 1 : 0)
        assert.ok(!coverLetter.paragraphs.some(({ text }) => text.includes('Globex')))
      }
      for (const table of ['llm_exchanges', 'begun_calls'] as const)
        assert.deepEqual(await tablesOf(services.database.em).selectFrom(table).select('id').execute(), [])
      for (const { id, said } of await histories())
        for (const word of ['Pelican', 'booking API', 'Marrow', 'Globex', '@example.com'])
          assert.ok(!said.includes(word), `the history of ${id} says ${word}`)
    })

    /** Every workflow of a call: which workers took it up, and all that was said in it. */
    async function histories(): Promise<{ id: string; workers: string[]; said: string }[]> {
      const found: { id: string; workers: string[]; said: string }[] = []
      const { LLM_TASK_QUEUE, TEMPORAL_TASK_QUEUE } = services.config
      const query = `TaskQueue IN ('${LLM_TASK_QUEUE}', '${TEMPORAL_TASK_QUEUE}')`
      for await (const { workflowId } of services.temporal.workflow.list({ query })) {
        const { events } = await services.temporal.workflow.getHandle(workflowId).fetchHistory()
        const workers = (events ?? []).flatMap(({ activityTaskStartedEventAttributes: started }) =>
          started?.identity && workflowId.startsWith('llm-') ? [started.identity] : [],
        )
        found.push({ id: workflowId, workers, said: wordsIn(events) })
      }
      return found
    }
  })

const PRODUCT_TEST = 'tests/test_against_the_product.py'
let servedBy: Set<string> = new Set()

type Review = {
  changes: { after: string | null; status: string }[]
  coverLetter: { paragraphs: { text: string; sentences: { text: string; status: string }[] }[] }
}

/** All text of a history, with its payloads as they were before they were encoded. */
function wordsIn(value: unknown): string {
  if (isPayload(value)) return JSON.stringify(defaultPayloadConverter.fromPayload(value))
  if (Array.isArray(value)) return value.map(wordsIn).join('\n')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsIn).join('\n')
  return typeof value === 'string' ? value : ''
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'metadata' in value && 'data' in value
}
