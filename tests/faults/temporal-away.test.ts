import assert from 'node:assert/strict'
import { pino } from 'pino'
import { dispatchOnce } from '#shared/events/dispatcher.ts'
import { failUnsettled } from '#shared/events/orphans.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { approve, requestChanges } from '#shared/temporal/messages.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

describe('while Temporal is away', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  // No dispatcher in this API: each test lets one run when Temporal "is back".
  const api = testApi(services)
  testWorker(services, new ScriptedModel())
  const logger = pino({ level: 'silent' })
  const delivery = () => ({ config: services.config, database: services.database, temporal: services.temporal, logger })

  async function application(token: string): Promise<string> {
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', {
      token,
      body: { text: 'Backend engineer at Acme\nGo and PostgreSQL' },
    })
    const answer = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    assert.equal(answer.status, 201)
    return answer.body.id
  }
  const status = async (id: string, token: string) =>
    (await api.request<{ status: string; round: number; draftHash: string }>('GET', `/applications/${id}`, { token }))
      .body

  it('an application is accepted, and started when Temporal is back, once', async () => {
    const { token } = await api.person()
    const id = await application(token)
    const away = openTemporal({ ...services.config, TEMPORAL_ADDRESS: '127.0.0.1:1' })
    await assert.rejects(dispatchOnce({ ...delivery(), temporal: away }))
    await away.connection.close()
    assert.equal((await status(id, token)).status, 'queued')

    await Promise.all([dispatchOnce(delivery()), dispatchOnce(delivery())])
    await eventually(async () => assert.equal((await status(id, token)).status, 'awaiting_approval'), 20_000)
    const runs = []
    for await (const run of services.temporal.workflow.list({ query: `WorkflowId = '${workflowIdOf(id)}'` }))
      runs.push(run.runId)
    assert.equal(runs.length, 1)
  })

  it('an approval is kept, and carried out when Temporal is back', async () => {
    const { token } = await api.person()
    const id = await application(token)
    await dispatchOnce(delivery())
    await eventually(async () => assert.equal((await status(id, token)).status, 'awaiting_approval'), 20_000)
    const { draftHash } = await status(id, token)
    assert.equal((await api.request('POST', `/applications/${id}/approve`, { token, body: { draftHash } })).status, 202)
    await new Promise((resolve) => setTimeout(resolve, 300))
    assert.equal((await status(id, token)).status, 'awaiting_approval')
    await dispatchOnce(delivery())
    await eventually(async () => assert.equal((await status(id, token)).status, 'completed'), 20_000)
  })

  it('a rejection recorded over REST wins against an approval sent from the Web UI before it was delivered', async () => {
    const { token } = await api.person()
    const id = await application(token)
    await dispatchOnce(delivery())
    await eventually(async () => assert.equal((await status(id, token)).status, 'awaiting_approval'), 20_000)
    const { draftHash } = await status(id, token)
    await api.request('POST', `/applications/${id}/reject`, { token, body: { draftHash } })
    await services.temporal.workflow.getHandle(workflowIdOf(id)).signal(approve)
    await eventually(async () => assert.equal((await status(id, token)).status, 'rejected'), 20_000)
    await dispatchOnce(delivery())
  })

  it('a decision whose delivery could not be noted is delivered again, and followed once', async () => {
    const { token } = await api.person()
    const id = await application(token)
    await dispatchOnce(delivery())
    await eventually(async () => assert.equal((await status(id, token)).status, 'awaiting_approval'), 20_000)
    const { draftHash } = await status(id, token)
    const body = { draftHash, feedback: 'Shorter, please.' }
    assert.equal((await api.request('POST', `/applications/${id}/request-changes`, { token, body })).status, 202)
    await dispatchOnce(delivery())
    const secondDraft = { status: 'awaiting_approval', round: 2 }
    await eventually(async () => assert.partialDeepStrictEqual(await status(id, token), secondDraft), 20_000)

    const em = services.database.em.fork()
    const unnoted = 'update decisions set delivered_at = null where application_id = ? returning id'
    const [decision] = await em.execute<{ id: string }[]>(unnoted, [id])
    await dispatchOnce(delivery())
    // As one that was on its way for so long that the next draft was there when it arrived.
    await services.temporal.workflow.getHandle(workflowIdOf(id)).signal(requestChanges, decision?.id)
    await services.temporal.workflow.getHandle(workflowIdOf(id)).signal(approve)
    await eventually(async () => assert.equal((await status(id, token)).status, 'completed'), 20_000)
    assert.equal((await status(id, token)).round, 2)
    const [count] = await em.execute<{ n: string }[]>('select count(*) as n from decisions where application_id = ?', [
      id,
    ])
    assert.equal(Number(count?.n), 2)
  })

  it('an application whose workflow was terminated by hand ends as failed, and says so to the person who decided', async () => {
    const { token } = await api.person()
    const id = await application(token)
    await dispatchOnce(delivery())
    await eventually(async () => assert.equal((await status(id, token)).status, 'awaiting_approval'), 20_000)
    await services.temporal.workflow.getHandle(workflowIdOf(id)).terminate('by hand')
    const { draftHash } = await status(id, token)
    await api.request('POST', `/applications/${id}/approve`, { token, body: { draftHash } })
    await dispatchOnce(delivery())
    await services.database.em
      .fork()
      .execute(`update decisions set delivered_at = now() - interval '1 minute' where application_id = ?`, [id])
    await failUnsettled(delivery(), '')
    assert.equal((await status(id, token)).status, 'failed')
  })
})
