import assert from 'node:assert/strict'
import { type CallOptions, ModelError } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { readReply } from '#shared/llm/reply.ts'
import { eventually } from '../support/eventually.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import type { Behaviour } from '../support/fake-openai-answers.ts'
import { EXAMPLE_INPUTS } from '../support/llm-examples.ts'

const TIMEOUT_MS = 1_000

describe('a model behind an OpenAI-compatible server', () => {
  let fake: FakeOpenAi
  let models = 0
  before(async () => {
    fake = await startFakeOpenAi({ retryAfter: '7' })
  })
  beforeEach(() => fake.reset())
  after(() => fake.close())

  /** A model of its own name each time, since what a server accepts is remembered per model. */
  const model = () =>
    createOpenAiModel({ baseUrl: fake.baseUrl, apiKey: 'sk-test', model: `model-${++models}`, timeoutMs: TIMEOUT_MS })
  const ask = (options?: CallOptions) =>
    model().complete({ task: 'tailor_resume', input: EXAMPLE_INPUTS.tailor_resume }, options)
  const failure = async (behaviour: Behaviour): Promise<ModelError> => {
    fake.script([behaviour])
    const error = await ask().catch((thrown: unknown) => thrown)
    assert.ok(error instanceof ModelError, `${behaviour}: ${error}`)
    assert.doesNotMatch(`${error.message} ${JSON.stringify(error.cause ?? '')}`, /Winterbourne|Larkspur|scripted/)
    return error
  }

  it('sends the key, and answers with the reply, its tokens and its time', async () => {
    const raw = await ask()
    assert.equal(fake.requests[0]?.authorization, 'Bearer sk-test')
    assert.equal(raw.finishReason, 'stop')
    assert.ok(raw.promptTokens > 0 && raw.completionTokens > 0 && raw.latencyMs >= 0)
    assert.ok(readReply('tailor_resume', raw).ok)
  })

  const failures: [Behaviour, ModelError['code'], retryable: boolean, status: number | null][] = [
    ['rate_limited', 'rate_limited', true, 429],
    ['quota', 'quota_exhausted', false, 429],
    ['unauthorized', 'unauthorized', false, 401],
    ['forbidden', 'unauthorized', false, 403],
    ['request_timeout', 'unavailable', true, 408],
    ['conflict', 'unavailable', true, 409],
    ['overloaded', 'overloaded', true, 503],
    ['not_found', 'not_found', false, 404],
    ['bad_request', 'context_too_long', false, 400],
    ['hang', 'timeout', true, null],
    ['drop_connection', 'unavailable', true, null],
    ['cut_body', 'unavailable', true, null],
    ['web_page', 'unavailable', true, null],
    ['broken_body', 'unavailable', true, null],
    ['error_in_200', 'overloaded', true, 502],
  ]
  for (const [behaviour, code, retryable, status] of failures) {
    it(`${behaviour} is ${code}, ${retryable ? 'worth' : 'not worth'} another try, and is not asked again here`, async () => {
      const error = await failure(behaviour)
      assert.deepEqual([error.code, error.retryable, error.status], [code, retryable, status])
      assert.equal(fake.requests.length, 1)
    })
  }

  it('server_error may mean the form of the request, until the server has taken it once', async () => {
    fake.setDefault('server_error')
    const one = model()
    const request = { task: 'tailor_resume' as const, input: EXAMPLE_INPUTS.tailor_resume }
    await assert.rejects(
      one.complete(request),
      (error) => error instanceof ModelError && error.code === 'unavailable' && error.status === 500,
    )
    assert.equal(fake.requests.length, 4)
    fake.setDefault('good')
    await one.complete(request)
    fake.requests.length = 0
    fake.script(['server_error'])
    await assert.rejects(one.complete(request), ModelError)
    assert.equal(fake.requests.length, 1)
  })

  it('says how long the server asked to wait', async () => {
    for (const behaviour of ['rate_limited', 'overloaded'] as const)
      assert.equal((await failure(behaviour)).retryAfterMs, 7_000)
  })

  it('gives up an answer that never ends, long before it fills the memory', async () => {
    fake.script(['endless'])
    await assert.rejects(
      ask({ timeoutMs: 20_000 }),
      (error) => error instanceof ModelError && error.code === 'invalid_reply' && error.retryable,
    )
    await eventually(() => assert.ok(fake.requests[0]?.abandoned))
  })

  it('is unreachable when nobody answers at the address', async () => {
    const gone = await startFakeOpenAi()
    await gone.close()
    const away = createOpenAiModel({ baseUrl: gone.baseUrl, model: 'm', timeoutMs: TIMEOUT_MS })
    await assert.rejects(
      away.complete({ task: 'tailor_resume', input: EXAMPLE_INPUTS.tailor_resume }),
      (error) => error instanceof ModelError && error.code === 'unreachable' && error.retryable && !error.mayBeCharged,
    )
  })

  it('ends at once when the caller cancels, and with the caller’s own reason', async () => {
    fake.script(['hang'])
    const controller = new AbortController()
    const reason = new Error('cancelled by the caller')
    setTimeout(() => controller.abort(reason), 30)
    const startedMs = Date.now()
    await assert.rejects(ask({ signal: controller.signal, timeoutMs: 10_000 }), reason)
    assert.ok(Date.now() - startedMs < 2_000)
  })

  const unusable: [Behaviour, kind: string][] = [
    ['truncated', 'truncated'],
    ['cut_json', 'truncated'],
    ['empty', 'empty'],
    ['refusal', 'refused'],
    ['content_filter', 'refused'],
    ['not_json', 'not_json'],
    ['schema_breaking', 'schema'],
    ['ten_thousand_changes', 'schema'],
  ]
  for (const [behaviour, kind] of unusable) {
    it(`${behaviour} is kept as it came, and nothing of it is used (${kind})`, async () => {
      fake.script([behaviour])
      const read = readReply('tailor_resume', await ask())
      assert.ok(!read.ok)
      assert.equal(read.kind, kind)
    })
  }

  for (const behaviour of ['fenced', 'prose'] as const) {
    it(`${behaviour}: the JSON is found in what surrounds it`, async () => {
      fake.script(['good', behaviour])
      const [plain, wrapped] = [await ask(), await ask()].map((raw) => readReply('tailor_resume', raw))
      assert.ok(plain?.ok && wrapped?.ok)
      assert.deepEqual(wrapped.value, plain.value)
    })
  }

  it('asks more simply when the server does not know the format, and remembers it', async () => {
    fake.accept('text')
    const one = model()
    const request = { task: 'tailor_resume' as const, input: EXAMPLE_INPUTS.tailor_resume }
    assert.ok(readReply('tailor_resume', await one.complete(request)).ok)
    const formats = () => fake.requests.map(({ body }) => body.response_format?.type ?? 'text')
    assert.deepEqual(formats(), ['json_schema', 'json_object', 'text'])
    await one.complete(request)
    assert.deepEqual(formats().slice(3), ['text'])
  })

  it('does not take a refused request for a refused format', async () => {
    assert.equal((await failure('bad_request')).code, 'context_too_long')
    assert.equal(fake.requests.length, 1)
  })
})
