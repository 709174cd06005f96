import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { openDatabase } from '#shared/database/orm.ts'
import { ensureWorkerRole, RoleNotMine, workerDatabaseUrl } from '#shared/exchanges/worker-role.ts'
import { testServices } from '../support/services.ts'

const roleName = () => `worker_${randomUUID().replaceAll('-', '')}`

describe('the role of workers in other languages', () => {
  const role = { LLM_DATABASE_ROLE: roleName(), LLM_DATABASE_PASSWORD: randomUUID() }
  let worker: pg.Client
  after(() => worker.end())
  const services = testServices({ environment: role })
  before(async () => {
    // Twice: migrating is repeated before each version.
    await ensureWorkerRole(services.database, services.config)
    await ensureWorkerRole(services.database, services.config)
    await services.database.em.fork().execute(`insert into llm_exchanges
      (id, application_id, scope, task, round, request_hash, request, created_at, expires_at)
      values (gen_random_uuid(), gen_random_uuid(), 's', 'tailor_resume', 1, 'h', '{"a":1}', now(), now())`)
    worker = new pg.Client({ connectionString: workerDatabaseUrl(services.config) })
    await worker.connect()
  })
  it('reads requests and writes replies', async () => {
    const { rows } = await worker.query('select id, request, reply from llm_exchanges')
    assert.deepEqual(
      rows.map(({ request, reply }) => [request, reply]),
      [[{ a: 1 }, null]],
    )
    const written = await worker.query(`update llm_exchanges set reply = '{}' where id = $1 and reply is null`, [
      rows[0].id,
    ])
    assert.equal(written.rowCount, 1)
  })

  for (const statement of [
    'select scope from llm_exchanges',
    "update llm_exchanges set request = '{}'",
    'delete from llm_exchanges',
    'insert into llm_exchanges (id) values (gen_random_uuid())',
    'create table mine (id int)',
  ])
    it(`may not: ${statement}`, () => assert.rejects(worker.query(statement), { code: '42501' }))

  it('may touch no other table', async () => {
    const { rows } = await worker.query<{ name: string }>(
      "select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'llm_exchanges'",
    )
    assert.ok(rows.length > 20)
    for (const { name } of rows)
      await assert.rejects(worker.query(`select from ${name}`), { code: '42501' }, `${name} can be read`)
  })

  it('is somebody else’s to make, or to give a password, where this account may not; the message says how', async () => {
    const plain = roleName()
    const em = services.database.em.fork()
    await em.execute(`create role ${plain} login password 'a plain account'`)
    const url = new URL(services.config.DATABASE_URL)
    url.username = plain
    url.password = encodeURIComponent('a plain account')
    const database = await openDatabase({ DATABASE_URL: url.href, DATABASE_POOL_SIZE: 1 })
    const missing = roleName()
    await assert.rejects(
      ensureWorkerRole(database, { LLM_DATABASE_ROLE: missing, LLM_DATABASE_PASSWORD: undefined }),
      (error) => error instanceof RoleNotMine && error.message.includes(`create role ${missing}`),
    )
    const { LLM_DATABASE_ROLE } = services.config
    await assert.rejects(
      ensureWorkerRole(database, { LLM_DATABASE_ROLE, LLM_DATABASE_PASSWORD: randomUUID() }),
      (error) => error instanceof RoleNotMine && error.message.includes('Leave LLM_DATABASE_PASSWORD out'),
    )
    await database.close(true)
    await em.execute(`drop role ${plain}`)
  })
})
