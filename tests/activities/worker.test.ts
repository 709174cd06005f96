import assert from 'node:assert/strict'
import type { Config } from '#shared/config.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { startWorker } from '../support/worker.ts'

describe('workers', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const stops: (() => Promise<void>)[] = []
  afterEach('stop the workers', async () => {
    await Promise.all(stops.splice(0).map((stop) => stop()))
  })
  const start = async (model: ScriptedModel, more: Partial<Config>): Promise<void> => {
    stops.push(await startWorker({ ...services, config: { ...services.config, ...more } }, model))
  }

  type Person = Awaited<ReturnType<typeof applicant>>
  const another = async ({ token, resumeId, jobId }: Person): Promise<string> => {
    const { body } = await api.request<{ id: string }>('POST', '/applications', { token, body: { resumeId, jobId } })
    return body.id
  }
  const statusOf = async ({ token }: Person, id: string): Promise<unknown> =>
    (await api.request('GET', `/applications/${id}`, { token })).body.status
  const waitingOf = async ({ token }: Person): Promise<number> => {
    const path = '/applications?status=awaiting_approval&limit=100'
    return (await api.request<{ items: unknown[] }>('GET', path, { token })).body.items.length
  }

  it('serve the kinds of work that they are told to, and leave others waiting', async () => {
    const model = new ScriptedModel()
    await start(model, { WORKER_KINDS: ['rest', 'reading', 'model'] })
    const person = await applicant(api)
    await eventually(async () => assert.equal(await statusOf(person, person.applicationId), 'awaiting_approval'))
    const { draft } = await person.review()
    assert.equal((await person.post('approve', { draftHash: draft.hash })).status, 202)
    const handle = services.temporal.workflow.getHandle(workflowIdOf(person.applicationId))
    await eventually(async () => {
      const [pending] = (await handle.describe()).raw.pendingActivities ?? []
      assert.deepEqual([pending?.activityType?.name, pending?.lastStartedTime], ['exportDocuments', null])
    })
    await start(model, { WORKER_KINDS: ['rendering'] })
    await eventually(async () => assert.equal(await statusOf(person, person.applicationId), 'completed'))
  })

  it('ask the model no more often than all of them together may', async () => {
    const model = new ScriptedModel()
    const askedAtMs: number[] = []
    model.complete = (request) => {
      askedAtMs.push(Date.now())
      return ScriptedModel.prototype.complete.call(model, request)
    }
    const person = await applicant(api)
    await Promise.all(Array.from({ length: 9 }, () => another(person)))
    const limit = { LLM_STEPS_PER_SECOND: 10 }
    await start(model, limit)
    await start(model, limit)
    await eventually(async () => assert.equal(await waitingOf(person), 10), 30_000)
    // Of each: changes, a letter, and that once more with its findings.
    assert.equal(askedAtMs.length, 30)
    const seconds = ((askedAtMs.at(-1) ?? 0) - (askedAtMs[0] ?? 0)) / 1000
    assert.ok(seconds >= 1, `30 calls in ${seconds} s`)
  })

  it('give a person’s first application its turn among another’s hundred', async () => {
    const model = new ScriptedModel()
    model.latencyMs = 40
    const [busy, other] = [await applicant(api), await applicant(api)]
    await Promise.all(Array.from({ length: 39 }, () => another(busy)))
    // The busy person's are all on their way before the other's is made.
    await start(model, { WORKER_MAX_ACTIVITIES: 1 })
    await eventually(async () => assert.ok((await waitingOf(busy)) >= 2))
    // How many were through by then says how busy the machine is, and nothing of the turns that follow.
    const through = await waitingOf(busy)
    const id = await another(other)
    await eventually(async () => assert.equal(await statusOf(other, id), 'awaiting_approval'), 30_000)
    const before = (await waitingOf(busy)) - through
    assert.ok(through + 20 <= 40, `${through} of 40 were through already: nothing is left to come before`)
    assert.ok(before < 20, `${before} of ${40 - through} came before`)
  })
})
