import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'
import { hearStatements } from '../support/statements.ts'

describe('POST /applications', () => {
  const services = testServices()
  const api = testApi(services)

  it('sends at most seven statements, signing in and idempotency included', async () => {
    const { token, resumeId, jobId } = await applicant(api)
    const sent: string[] = []
    await hearStatements(services.database, ({ text }) => sent.push(text))
    const send = (headers: Record<string, string>) =>
      api.request('POST', '/applications', { token, body: { resumeId, jobId }, headers })
    const key = { 'idempotency-key': randomUUID() }
    const first = await send(key)
    assert.equal(first.status, 201)
    assert.ok(sent.length > 3 && sent.length <= 7, sent.join('\n'))

    const again = await send(key)
    assert.deepEqual([again.status, again.body], [201, JSON.parse(JSON.stringify(first.body))])
    sent.length = 0
    assert.equal((await send({})).status, 201)
    assert.equal(sent.length, 3)
  })
})
