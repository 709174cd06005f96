import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Application } from '#shared/database/entities/index.ts'
import type { ApplicationStatus } from '#shared/domain/application.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { findTemporalCli } from '../../scripts/embedded/temporal-binary.ts'
import type { Program } from '../faults/harness/program.ts'
import { testApi } from '../support/api.ts'
import { type Applicant, applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'
import { recordHistory } from '../workflows/histories.ts'

type Shown = { status: ApplicationStatus; round: number; draftHash: string; attention: { number: number } | null }

/** Whole applications over HTTP with the worker's own program, which keeps no workflow in memory. */
describe('an application whose worker replays every step from its history', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true, environment: { APPROVAL_REMINDER_AFTER_MS: '2000' } })
  const api = testApi(services, { dispatcher: true })
  let fake: FakeOpenAi
  let worker: Program

  before('start the worker', async () => {
    fake = await startFakeOpenAi()
    worker = await workerProgram(services, {
      LLM_PROVIDER: 'openai',
      OPENAI_API_KEY: 'fake',
      OPENAI_BASE_URL: fake.baseUrl,
      WORKER_MAX_CACHED_WORKFLOWS: '0',
    })
    await worker.start()
  })
  after('stop the worker', async () => {
    await worker.kill()
    await fake.close()
  })
  afterEach(() => fake.reset())

  function follow({ applicationId: id, token }: Applicant) {
    const get = async () => (await api.request<Shown>('GET', `/applications/${id}`, { token })).body
    const reaches = (status: ApplicationStatus, round = 1): Promise<Shown> =>
      eventually(async () => {
        const shown = await get()
        assert.deepEqual([shown.status, shown.round], [status, round])
        return shown
      }, 60_000)
    return {
      get,
      reaches,
      /** As an operator does: without a decision of the API's behind it. */
      async signal(name: string): Promise<void> {
        const cli = await findTemporalCli(() => {})
        const to = ['--workflow-id', workflowIdOf(id), '--address', services.config.TEMPORAL_ADDRESS]
        await promisify(execFile)(cli, ['workflow', 'signal', '--name', name, ...to])
      },
      /** What the Web UI says of it. */
      async details(): Promise<string> {
        const handle = services.temporal.workflow.getHandle(workflowIdOf(id))
        const metadata = await handle.query<{ currentDetails?: string }>('__temporal_workflow_metadata')
        return metadata.currentDetails ?? ''
      },
      /** Until the workflow has come to its end; answers how it ended. */
      async ends(record: string): Promise<string> {
        const handle = services.temporal.workflow.getHandle(workflowIdOf(id))
        const { status } = await handle.result()
        await recordHistory(record, await handle.fetchHistory())
        return status
      },
    }
  }

  it('goes through three rounds with a reminder and edits, and exports what was approved last', async () => {
    const person = await applicant(api)
    const { reaches, ends } = follow(person)
    await reaches('awaiting_approval')
    const reminded = () =>
      services.database.em.fork().findOneOrFail(Application, { id: person.applicationId, remindedAt: { $ne: null } })
    await eventually(reminded, 30_000)
    for (const round of [1, 2]) {
      await reaches('awaiting_approval', round)
      const changeId = (await person.review()).changes.find(({ status }) => status === 'proposed')?.id
      assert.ok(changeId)
      const { draft } = await person.edit({ decisions: [{ changeId, decision: 'edit', text: `My words ${round}.` }] })
      const asked = await person.post('request-changes', { draftHash: draft.hash, feedback: 'Shorter, please.' })
      assert.equal(asked.status, 202)
    }
    const { draftHash } = await reaches('awaiting_approval', 3)
    assert.equal((await person.post('approve', { draftHash })).status, 202)
    await reaches('completed', 3)
    assert.equal(await ends('three-rounds'), 'completed')
    assert.equal(fake.requests.length, 6)
  })

  it('follows an operator who approves with the Temporal CLI, and refuses one who asks for changes without saying which', async () => {
    const { reaches, signal, ends, details } = follow(await applicant(api))
    await reaches('awaiting_approval')
    await signal('requestChanges')
    await eventually(async () => assert.match(await details(), /`requestChanges` was refused: by hand/))
    await reaches('awaiting_approval', 1)
    await signal('approve')
    await reaches('completed', 1)
    assert.equal(await ends('by-hand-without-feedback'), 'completed')
  })

  it('goes on after a person was needed twice, retried over HTTP and by hand', async () => {
    fake.script(['unauthorized'], 'tailor_resume')
    fake.script(['unauthorized'], 'write_cover_letter')
    const person = await applicant(api)
    const { reaches, signal, ends } = follow(person)
    const first = await reaches('needs_attention')
    assert.equal((await person.post('retry', { attention: first.attention?.number })).status, 202)
    await eventually(async () => assert.equal((await follow(person).get()).attention?.number, 2), 30_000)
    await signal('retry')
    const { draftHash } = await reaches('awaiting_approval')
    assert.equal((await person.post('approve', { draftHash })).status, 202)
    await reaches('completed')
    assert.equal(await ends('retried-twice'), 'completed')
    assert.equal(fake.requests.length, 4)
  })

  it('ends when it was deleted while it waited', async () => {
    const person = await applicant(api)
    const { reaches, ends } = follow(person)
    await reaches('awaiting_approval')
    const { status } = await api.request('DELETE', `/applications/${person.applicationId}`, { token: person.token })
    assert.equal(status, 204)
    assert.equal(await ends('deleted-while-waiting'), 'cancelled')
  })

  it('ends when it was deleted while a step was under way', async () => {
    fake.script(['hang'], 'tailor_resume')
    const person = await applicant(api)
    const { ends } = follow(person)
    await eventually(() => assert.equal(fake.requests.length, 1), 30_000)
    const { status } = await api.request('DELETE', `/applications/${person.applicationId}`, { token: person.token })
    assert.equal(status, 204)
    assert.equal(await ends('deleted-in-a-step'), 'cancelled')
    await eventually(() => assert.equal(fake.requests[0]?.abandoned, true), 30_000)
  })
})
