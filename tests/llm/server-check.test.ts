import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readConfig } from '#shared/config.ts'
import { createModelCheck } from '#shared/llm/server-check.ts'
import { LEAST_ENVIRONMENT } from '../support/least-environment.ts'

const noWorker = async () => false

describe('whether the language model can be asked', () => {
  let asked: { url: string | undefined; authorization: string | undefined }[] = []
  let status: number | 'hang' = 200
  const server = createServer(({ url, headers: { authorization } }, response) => {
    asked.push({ url, authorization })
    if (status === 'hang') return
    response.writeHead(status).end('{}')
  })
  before(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })
  beforeEach(() => {
    asked = []
    status = 200
  })
  const check = () => {
    const port = (server.address() as AddressInfo).port
    return createModelCheck(
      readConfig({ ...LEAST_ENVIRONMENT, OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1/`, OPENAI_API_KEY: 'k' }),
      noWorker,
    )
  }

  it('asks its server with the key, and not again soon after, whoever wants to know', async () => {
    const answers = check()
    await Promise.all([answers(), answers()])
    await answers()
    assert.deepEqual(asked, [{ url: '/v1/models', authorization: 'Bearer k' }])
  })

  for (const answer of [404, 429])
    it(`takes an answer ${answer} for one: the server is there`, async () => {
      status = answer
      await check()()
    })

  for (const answer of [401, 403, 500, 503, 'hang'] as const)
    it(`cannot, when the answer is ${answer}`, async () => {
      status = answer
      await assert.rejects(check()())
    })

  it('cannot, when nobody listens', async () => {
    await assert.rejects(
      createModelCheck(readConfig({ ...LEAST_ENVIRONMENT, OPENAI_BASE_URL: 'http://127.0.0.1:1' }), noWorker)(),
    )
  })

  it('can, when the fallback answers in its place', async () => {
    const { port } = server.address() as AddressInfo
    const away = { OPENAI_BASE_URL: 'http://127.0.0.1:1', OPENAI_API_KEY: 'k', OPENAI_FALLBACK_MODEL: 'm' }
    const second = { OPENAI_FALLBACK_BASE_URL: `http://127.0.0.1:${port}/v1`, OPENAI_FALLBACK_API_KEY: 'second' }
    await createModelCheck(readConfig({ ...LEAST_ENVIRONMENT, ...away, ...second }), noWorker)()
    assert.deepEqual(
      asked.map(({ authorization }) => authorization),
      ['Bearer second'],
    )
    status = 503
    await assert.rejects(createModelCheck(readConfig({ ...LEAST_ENVIRONMENT, ...away, ...second }), noWorker)())
  })

  it('always can, when it is the offline rules', async () => {
    await createModelCheck(
      readConfig({ ...LEAST_ENVIRONMENT, OPENAI_BASE_URL: 'http://127.0.0.1:1', LLM_PROVIDER: 'rules' }),
      noWorker,
    )()
  })

  it('can, when it is a worker in another language, while one asks for calls', async () => {
    const config = readConfig({ ...LEAST_ENVIRONMENT, LLM_PROVIDER: 'activity' })
    await createModelCheck(config, async () => true)()
    await assert.rejects(createModelCheck(config, noWorker)())
  })
})
