import assert from 'node:assert/strict'
import { AuditEntry, DomainEvent } from '#shared/database/entities/index.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { assertEventsFitTheirSchemas } from '../support/event-schemas.ts'
import { eventually } from '../support/eventually.ts'
import { fakeModel } from '../support/fake-model.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

/** Longer than what nobody is told of. */
const WAIT_S = 6

type Waiting = { for: string; until: string } | null
type Application = { id: string; status: string; waiting: Waiting }
type History = { steps: { name: string; status: string; attempts: number; waiting: Waiting }[] }
type Resume = { latestVersion: { id: string } }
type Version = { reading: { status: string; waiting: Waiting } | null }

describe('an application that waits for its model', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  let fake: FakeOpenAi
  let waitS = WAIT_S
  before(async () => {
    fake = await startFakeOpenAi({ retryAfter: () => String(waitS) })
  })
  beforeEach(() => {
    waitS = WAIT_S
    fake.reset()
  })
  after(async () => {
    await fake.close()
    closeReaders()
  })
  testWorker(
    services,
    fakeModel(() => fake, 5_000),
  )

  async function start(content?: Parameters<typeof applicant>[1]) {
    const one = await applicant(api, content)
    const get = async <T>(path: string): Promise<T> => (await api.request<T>('GET', path, { token: one.token })).body
    return {
      ...one,
      get,
      now: () => get<Application>(one.path),
      told: () =>
        services.database.em
          .fork()
          .find(DomainEvent, { applicationId: one.applicationId, eventType: 'AIModelAwaited' }),
    }
  }
  const isAhead = (waiting: Waiting): void => {
    assert.equal(waiting?.for, 'model')
    const inMs = Date.parse(waiting.until) - Date.now()
    assert.ok(inMs > 0 && inMs <= WAIT_S * 1_000, String(inMs))
  }

  it('says until when: by itself, in the list, in its history and by an event, and no longer once it goes on', async () => {
    fake.script(['rate_limited'], 'tailor_resume')
    const one = await start()
    await eventually(async () => isAhead((await one.now()).waiting))
    const { items } = await one.get<{ items: Application[] }>('/applications')
    isAhead(items[0]?.waiting ?? null)
    const { steps } = await one.get<History>(`${one.path}/history`)
    const step = steps.find(({ name }) => name === 'tailorResume')
    isAhead(step?.waiting ?? null)
    const workflow = services.temporal.workflow.getHandle(workflowIdOf(one.applicationId))
    await eventually(async () => {
      const { currentDetails = '' } = await workflow.query<{ currentDetails?: string }>('__temporal_workflow_metadata')
      assert.match(
        currentDetails,
        /`tailorResume` waits for the model, and asks it again at \d{4}-\d\d-\d\d [\d:]+ UTC/,
      )
    })
    await one.reaches('awaiting_approval')
    assert.equal((await one.now()).waiting, null)
    const after = await one.get<History>(`${one.path}/history`)
    assert.ok(after.steps.every(({ waiting, name }) => waiting === null && name !== 'modelAwaited'))
    const written = await services.database.em
      .fork()
      .findOne(AuditEntry, { applicationId: one.applicationId, action: 'letter.written' })
    assert.ok(written?.requestId, 'what comes after a wait is done for the same request')
    const [event, ...more] = await one.told()
    assert.equal(more.length, 0)
    const { until, ...payload } = { until: '', ...event?.payloadJson }
    assert.deepEqual(payload, { step: 'tailorResume', round: 1 })
    assert.ok(Math.abs(Date.parse(until) - Date.parse(step?.waiting?.until ?? '')) < 1_000)
    assert.ok((await assertEventsFitTheirSchemas(services)).has('AIModelAwaited'))
  })

  it('says so no longer once it was cancelled', async () => {
    fake.script(['rate_limited'], 'tailor_resume')
    const one = await start()
    await eventually(async () => isAhead((await one.now()).waiting))
    await one.post('cancel')
    await one.reaches('cancelled')
    assert.equal((await one.now()).waiting, null)
  })

  it('tells nobody of a wait that is soon over', async () => {
    waitS = 1
    fake.script(['rate_limited'], 'tailor_resume')
    const one = await start()
    await one.reaches('awaiting_approval')
    assert.equal(fake.requests.filter(({ task }) => task === 'tailor_resume').length, 2)
    assert.deepEqual(await one.told(), [])
  })

  it('is as open about a resume that is being read', async () => {
    fake.script(['rate_limited'], 'parse_resume')
    const { token } = await api.person()
    const { body } = await api.request<Resume & { id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', text: sample('backend-engineer/resume.txt') },
    })
    const path = `/resumes/${body.id}/versions/${body.latestVersion.id}`
    const reading = async () => (await api.request<Version>('GET', path, { token })).body.reading
    await eventually(async () => isAhead((await reading())?.waiting ?? null))
    await eventually(async () => assert.equal((await reading())?.status, 'read'), 20_000)
    assert.equal((await reading())?.waiting, null)
  })
})
