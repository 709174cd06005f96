import assert from 'node:assert/strict'
import { openDatabase } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { LanguageModel } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createKeptWays } from '../../activities/kept-ways.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { EXAMPLE_INPUTS } from '../support/llm-examples.ts'
import { testServices } from '../support/services.ts'

const HOUR_MS = 3_600_000

describe('what a language-model server takes', () => {
  const services = testServices()
  let fake: FakeOpenAi
  before(async () => {
    fake = await startFakeOpenAi()
  })
  beforeEach(async () => {
    fake.reset()
    fake.accept('json_object')
    await tablesOf(services.database.em).deleteFrom('server_ways').execute()
  })
  after(() => fake.close())

  /** A client as another worker would have it. */
  const client = (model = 'm', nowMs = Date.now): LanguageModel =>
    createOpenAiModel({
      baseUrl: fake.baseUrl,
      model,
      timeoutMs: 2_000,
      ways: createKeptWays(services.database, nowMs),
    })
  /** The formats with which a client asks for one reply. */
  async function formatsOf(model: LanguageModel): Promise<string[]> {
    fake.requests.length = 0
    await model.complete({ task: 'tailor_resume', input: EXAMPLE_INPUTS.tailor_resume })
    return fake.requests.map(({ body }) => body.response_format?.type ?? 'text')
  }
  const rows = () => tablesOf(services.database.em).selectFrom('server_ways').selectAll().execute()

  it('is found out once, and known to every other worker', async () => {
    assert.deepEqual(await formatsOf(client()), ['json_schema', 'json_object'])
    assert.deepEqual(await formatsOf(client()), ['json_object'])
  })

  it('is a matter of the model too', async () => {
    await formatsOf(client())
    assert.deepEqual(await formatsOf(client('another')), ['json_schema', 'json_object'])
  })

  it('is read and written once by a process', async () => {
    const one = client()
    await formatsOf(one)
    await tablesOf(services.database.em).deleteFrom('server_ways').execute()
    assert.deepEqual(await formatsOf(one), ['json_object'])
    assert.deepEqual(await rows(), [])
  })

  it('is not learned from a refusal alone', async () => {
    fake.setDefault('server_error')
    await assert.rejects(client().complete({ task: 'tailor_resume', input: EXAMPLE_INPUTS.tailor_resume }))
    assert.deepEqual(await rows(), [])
  })

  it('is asked anew after a day, by whoever knew it, and what nobody asks for is dropped then', async () => {
    let passedMs = 0
    const one = client('m', () => Date.now() + passedMs)
    await formatsOf(one)
    await formatsOf(client('gone'))
    passedMs = 23 * HOUR_MS
    assert.deepEqual(await formatsOf(one), ['json_object'])
    passedMs = 25 * HOUR_MS
    await services.database.em.fork().execute(`update server_ways set learned_at = learned_at - interval '25 hours'`)
    fake.accept('json_schema')
    assert.deepEqual(await formatsOf(one), ['json_schema'])
    assert.deepEqual(await formatsOf(client()), ['json_schema'])
    assert.equal((await rows()).length, 1)
  })

  it('is forgotten by a process with the row that it read it from', async () => {
    await formatsOf(client())
    await services.database.em.fork().execute(`update server_ways set learned_at = learned_at - interval '23 hours'`)
    let passedMs = 0
    const other = client('m', () => Date.now() + passedMs)
    assert.deepEqual(await formatsOf(other), ['json_object'])
    passedMs = 2 * HOUR_MS
    await services.database.em.fork().execute(`update server_ways set learned_at = learned_at - interval '2 hours'`)
    assert.deepEqual(await formatsOf(other), ['json_schema', 'json_object'])
  })

  it('names neither the address nor a password in it', async () => {
    await formatsOf(client())
    const [row] = await rows()
    assert.match(row?.server ?? '', /^[0-9a-f]{32}$/)
  })

  it('fails no call where the database is away', async () => {
    const { DATABASE_URL } = services.config
    const database = await openDatabase({ DATABASE_URL, DATABASE_POOL_SIZE: 1 })
    const ways = createKeptWays(database)
    await database.close(true)
    const model = createOpenAiModel({ baseUrl: fake.baseUrl, model: 'm', timeoutMs: 2_000, ways })
    assert.deepEqual(await formatsOf(model), ['json_schema', 'json_object'])
    assert.deepEqual(await formatsOf(model), ['json_object'])
  })
})
