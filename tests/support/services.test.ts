import assert from 'node:assert/strict'
import { testServices } from './services.ts'

describe('test services', () => {
  const first = testServices({ temporal: true })
  const second = testServices()

  it('gives each file a migrated database of its own', async () => {
    const tables = await first.database.em.fork().execute("select to_regclass('applications') as found")
    assert.deepEqual(tables, [{ found: 'applications' }])
    assert.notEqual(first.config.DATABASE_URL, second.config.DATABASE_URL)
  })

  it('answers with a Temporal server that has our search attributes', async () => {
    const { customAttributes } = await first.temporal.connection.operatorService.listSearchAttributes({
      namespace: first.config.TEMPORAL_NAMESPACE,
    })
    assert.ok(customAttributes && 'ApplicationStatus' in customAttributes)
  })

  it('hands the same configuration to child processes', () => {
    assert.equal(first.environment.DATABASE_URL, first.config.DATABASE_URL)
  })
})
