import assert from 'node:assert/strict'
import { ConfigError, readConfig } from '#shared/config.ts'
import { costUsd, pricesOf } from '#shared/llm/cost.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { LEAST_ENVIRONMENT } from '../support/least-environment.ts'
import { EXAMPLE_INPUTS } from '../support/llm-examples.ts'

describe('what one server needs besides', () => {
  let fake: FakeOpenAi
  before(async () => {
    fake = await startFakeOpenAi()
  })
  after(() => fake.close())

  it('is sent in every request, and null takes a field of ours away', async () => {
    const extraBody = { temperature: 0, stream_options: null }
    const model = createOpenAiModel({
      baseUrl: `${fake.baseUrl}?api-version=1`,
      model: 'm',
      timeoutMs: 5_000,
      extraBody,
    })
    await model.complete({ task: 'parse_resume', input: EXAMPLE_INPUTS.parse_resume })
    const body = { ...fake.requests[0]?.body }
    assert.equal(Reflect.get(body, 'temperature'), 0)
    assert.ok(!('stream_options' in body) && 'stream' in body)
  })

  it('is JSON in the configuration, and what is none is told at the start', () => {
    const read = (OPENAI_EXTRA_BODY: string) => readConfig({ ...LEAST_ENVIRONMENT, OPENAI_EXTRA_BODY })
    assert.deepEqual(read('{"temperature":0}').OPENAI_EXTRA_BODY, { temperature: 0 })
    assert.deepEqual(readConfig(LEAST_ENVIRONMENT).OPENAI_EXTRA_BODY, {})
    for (const wrong of ['temperature=0', '[1]', '7'])
      assert.throws(
        () => read(wrong),
        (error) => error instanceof ConfigError && /OPENAI_EXTRA_BODY/.test(error.message),
      )
    assert.throws(() => readConfig({ ...LEAST_ENVIRONMENT, OPENAI_EXTRA_HEADERS: '{"a":1}' }), /OPENAI_EXTRA_HEADERS/)
  })
})

describe('the price of input that a server had in its cache', () => {
  const reply = { promptTokens: 1_000_000, completionTokens: 0, cachedTokens: 400_000 }
  const prices = { ...LEAST_ENVIRONMENT, OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1' }

  it('is its own where it is known, and that of other input where it is not', () => {
    const known = readConfig({ ...prices, OPENAI_USD_PER_MILLION_CACHED_INPUT_TOKENS: '0.1' })
    assert.ok(Math.abs(costUsd(reply, pricesOf(known, 'openai')) - 0.64) < 1e-12)
    assert.ok(Math.abs(costUsd(reply, pricesOf(readConfig(prices), 'openai')) - 1) < 1e-12)
  })

  it('is the fallback’s own where it has one, and that of the first where it has none', () => {
    const first = {
      OPENAI_API_KEY: 'k',
      OPENAI_FALLBACK_MODEL: 'second',
      OPENAI_USD_PER_MILLION_CACHED_INPUT_TOKENS: '0.5',
    }
    const priceOf = (own: Record<string, string>) =>
      costUsd(reply, pricesOf(readConfig({ ...prices, ...first, ...own }), 'openai_fallback'))
    assert.ok(Math.abs(priceOf({}) - 0.8) < 1e-12)
    assert.ok(Math.abs(priceOf({ OPENAI_FALLBACK_USD_PER_MILLION_INPUT_TOKENS: '3' }) - 3) < 1e-12)
    const cached = { OPENAI_FALLBACK_USD_PER_MILLION_CACHED_INPUT_TOKENS: '0' }
    assert.ok(Math.abs(priceOf({ OPENAI_FALLBACK_USD_PER_MILLION_INPUT_TOKENS: '3', ...cached }) - 1.8) < 1e-12)
  })
})
