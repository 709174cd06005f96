import assert from 'node:assert/strict'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { seedApplication } from '../support/seed.ts'
import { dropDatabase, emptyDatabase } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

describe('the database', () => {
  const services = testServices()

  it('has every column that the entities name, with their types', async () => {
    const difference = await services.database.schema.getUpdateSchemaSQL({ wrap: false, safe: true })
    const columns = difference.split('\n').filter((line) => /add column|alter column .* type|create table/.test(line))
    assert.deepEqual(columns, [])
  })

  it('migrates once, also when asked again', async () => {
    assert.deepEqual(await migrate(services.database), [])
  })

  it('is migrated once by two processes that begin at the same time', async () => {
    const url = await emptyDatabase()
    const open = () => openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 })
    const both = await Promise.all([open(), open()])
    const [one = [], other = []] = await Promise.all(both.map(migrate))
    const rows = await both[0].em.fork().execute<{ name: string }[]>('select name from migrations order by id')
    assert.deepEqual(
      [...one, ...other],
      rows.map(({ name }) => name),
    )
    assert.ok(one.length === 0 || other.length === 0)
    await Promise.all(both.map((database) => database.close(true)))
    await dropDatabase(url)
  })

  for (const [table, column] of [
    ['resume_versions', 'content_hash'],
    ['audit_log', 'action'],
  ] as const) {
    it(`refuses to change or delete rows of ${table}`, async () => {
      await seedApplication(services.database)
      const em = services.database.em.fork()
      await assert.rejects(em.execute(`update ${table} set ${column} = 'x'`), /insert-only/)
      await assert.rejects(em.execute(`delete from ${table}`), /insert-only/)
    })
  }

  it('holds at most one unsettled decision per application', async () => {
    const { applicationId } = await seedApplication(services.database)
    const insert = `insert into decisions (id, application_id, round, kind, source, created_at)
      values (gen_random_uuid(), '${applicationId}', 1, 'approve', 'api', now())`
    const em = services.database.em.fork()
    await em.execute(insert)
    await assert.rejects(em.execute(insert), /decisions_one_unsettled/)
  })
})
