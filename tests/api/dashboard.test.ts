import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

type Dashboard = {
  byStatus: Record<string, number>
  byStage: Record<string, number>
  waitingForApproval: number
  needsAttention: number
  waiting: { applicationId: string; status: string; title: string; company: string; round: number; since: string }[]
  recentActivity: { type: string; applicationId: string | null }[]
  usage: { calls: number; promptTokens: number }
}

describe('the dashboard', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())

  it('is all zeros for somebody new', async () => {
    const { token } = await api.person()
    const { body } = await api.request<Dashboard>('GET', '/dashboard', { token })
    assert.deepEqual(new Set([...Object.values(body.byStatus), ...Object.values(body.byStage)]), new Set([0]))
    assert.deepEqual([body.waiting, body.waitingForApproval, body.usage.calls], [[], 0, 0])
    assert.deepEqual(
      body.recentActivity.map(({ type }) => type),
      ['UserRegistered'],
    )
  })

  it('counts by status and stage, tells what waits and since when, what happened last, and what it cost', async () => {
    const { token, applicationId } = await start()
    await start()
    await api.request('PATCH', `/applications/${applicationId}`, { token, body: { stage: 'applied' } })
    const { body } = await api.request<Dashboard>('GET', '/dashboard', { token })
    assert.deepEqual([body.byStatus.awaiting_approval, body.byStage.applied, body.byStage.saved], [1, 1, 0])
    assert.deepEqual([body.waitingForApproval, body.needsAttention], [1, 0])
    const [waiting] = body.waiting
    assert.deepEqual(
      [body.waiting.length, waiting?.applicationId, waiting?.company],
      [1, applicationId, 'Marrow & Vale Logistics'],
    )
    assert.ok(Date.now() - Date.parse(waiting?.since ?? '') < 60_000)
    assert.equal(body.recentActivity.length, 10)
    assert.ok(body.recentActivity.slice(0, 2).some(({ type }) => type === 'ApprovalRequested'))
    // The letter was asked for once more, for what was blocked in it.
    assert.deepEqual([body.usage.calls, body.usage.promptTokens], [3, 300])
  })
})
