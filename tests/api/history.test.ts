import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type History = {
  available: boolean
  events: number
  steps: object[]
  usage: { calls: number; costUsd: number }
  audit: { action: string }[]
}

describe('the history of an application', function () {
  this.timeout(60_000)

  describe('whose workflow has not started yet, or is no longer kept', () => {
    const api = testApi(testServices({ temporal: true }))

    it('says so, and shows what was recorded', async () => {
      const { token, applicationId } = await applicant(api)
      const answer = await api.request<History>('GET', `/applications/${applicationId}/history`, { token })
      assert.deepEqual([answer.status, answer.body.available, answer.body.events], [200, false, 0])
      assert.deepEqual(answer.body.steps, [])
      assert.deepEqual([answer.body.usage.calls, answer.body.usage.costUsd], [0, 0])
      assert.ok(answer.body.audit.some(({ action }) => action === 'application.created'))
    })
  })

  describe('while Temporal is away', () => {
    const api = testApi(testServices())

    it('is a problem that says where else to look', async () => {
      const { token, applicationId } = await applicant(api)
      const answer = await api.request('GET', `/applications/${applicationId}/history`, { token })
      assert.deepEqual([answer.status, answer.body.type], [503, '/problems/unavailable'])
      assert.match(String(answer.body.detail), /\/audit\//)
    })
  })
})
