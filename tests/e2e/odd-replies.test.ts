import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { LlmCall } from '#shared/database/entities/index.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { LanguageModel, ModelTask } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { goodReply } from '../support/fake-openai-replies.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Completion = { content: string; model: unknown; usage: unknown; finish_reason: unknown }
const good = (content: string): Completion => ({
  content,
  model: 'odd',
  usage: { prompt_tokens: 100, completion_tokens: 50 },
  finish_reason: 'stop',
})
/** Inside of a JSON text's strings. */
const inStrings = (content: string, odd: string): string =>
  content.replaceAll('"reason":"', `"reason":"${odd}`).replaceAll('"text":"', `"text":"${odd}`)
const usage = (prompt_tokens: unknown, completion_tokens: unknown) => (content: string) => ({
  ...good(content),
  usage: { prompt_tokens, completion_tokens },
})

/** What PostgreSQL refuses, or sums up to what it refuses, as a model's server may send it. */
const ODD: Record<string, (content: string) => Completion> = {
  'a NUL': (content) => good(inStrings(content, '\0')),
  'half a character': (content) => good(inStrings(content, '\ud800')),
  'an escaped NUL': (content) => good(inStrings(content, '\\u0000')),
  'half a character, escaped': (content) => good(inStrings(content, '\\ud83d')),
  'a name with a NUL': (content) => ({ ...good(content), model: 'odd\0\ud800\n'.repeat(500) }),
  'a name that is none': (content) => ({ ...good(content), model: { id: 7 }, finish_reason: 7 }),
  'usage in fractions': usage(1000.5, 0.1),
  'usage of billions': usage(3_000_000_000, 1e300),
  'usage below zero': usage(-5, -3_000_000_000),
  'usage in words': usage('1000', 'many'),
  'usage of nothing': usage(null, undefined),
  'usage that is none': (content) => ({ ...good(content), usage: 'free' }),
}

describe('a reply that the database could not take', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: { LLM_MAX_CALLS_PER_APPLICATION: '2' } })
  const api = testApi(services, { dispatcher: true })
  let server: Server
  let odd: (content: string) => Completion = good
  let asked = 0
  let baseUrl = ''

  before(async () => {
    server = createServer(async (request, response) => {
      const { response_format, messages } = JSON.parse(await readText(request))
      const task: ModelTask = response_format.json_schema.name
      asked += 1
      const { content, model, usage, finish_reason } = odd(
        JSON.stringify(goodReply(task, JSON.parse(messages[1].content))),
      )
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ model, usage, choices: [{ finish_reason, message: { content } }] }))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  })
  after(() => server.close())
  beforeEach(() => {
    asked = 0
  })
  const model: LanguageModel = {
    provider: 'openai',
    model: 'odd',
    complete: (request, options) =>
      createOpenAiModel({ baseUrl, model: 'odd', timeoutMs: 2_000 }).complete(request, options),
  }
  testWorker(services, model)

  async function apply() {
    const { applicationId, token, post } = await applicant(api)
    const show = async () =>
      (
        await api.request<{ status: string; attention: { number: number; reason: string } | null }>(
          'GET',
          `/applications/${applicationId}`,
          { token },
        )
      ).body
    const reaches = (status: string) =>
      eventually(async () => {
        const now = await show()
        assert.equal(now.status, status)
        return now
      }, 20_000)
    return { applicationId, reaches, post }
  }

  it('is made storable where it comes in, and paid for once', async () => {
    const kinds = Object.values(ODD)
    odd = (content) => kinds[asked % kinds.length]?.(content) ?? good(content)
    const applicants = await Promise.all(kinds.map(apply))
    await Promise.all(applicants.map(({ reaches }) => reaches('awaiting_approval')))
    // Each is asked twice, and each kind came twice.
    assert.equal(asked, 2 * kinds.length)
    const calls = await services.database.em.fork().findAll(LlmCall)
    assert.equal(calls.length, asked)
    for (const { model, promptTokens, completionTokens } of calls) {
      assert.match(model, /^(odd)+$|^(odd ?)+$|^unknown$/)
      for (const count of [promptTokens, completionTokens])
        assert.ok(Number.isInteger(count) && count >= 0 && count < 1_000_000, String(count))
    }
    for (const { applicationId } of applicants) assert.equal(await begun(applicationId), 0)
  })

  it('counts against the caps also where it cannot be stored at all', async () => {
    odd = good
    const em = services.database.em.fork()
    await em.execute(`create function refuse_reply() returns trigger language plpgsql as
      $$ begin raise exception 'no' using errcode = '53100'; end $$`)
    await em.execute('create trigger refuse before insert on llm_calls for each row execute function refuse_reply()')
    try {
      const { applicationId, reaches } = await apply()
      const { attention } = await reaches('needs_attention')
      assert.equal(attention?.reason, 'budget_exhausted')
      assert.deepEqual([asked, await begun(applicationId)], [2, 2])
    } finally {
      await em.execute('drop trigger refuse on llm_calls')
    }
  })

  async function begun(applicationId: string): Promise<number> {
    const rows = await tablesOf(services.database.em)
      .selectFrom('begun_calls')
      .select('id')
      .where('application_id', '=', applicationId)
      .execute()
    return rows.length
  }
})
