import assert from 'node:assert/strict'
import { ConfigError, readConfig } from '#shared/config.ts'
import { fallbackServerOf, firstServerOf } from '#shared/llm/configured-servers.ts'
import { LEAST_ENVIRONMENT } from '../support/least-environment.ts'

const FIRST = {
  OPENAI_BASE_URL: 'https://first.example/v1',
  OPENAI_API_KEY: 'key of the first',
  OPENAI_MODEL: 'one',
  OPENAI_EXTRA_BODY: '{"seed":1}',
  OPENAI_EXTRA_HEADERS: '{"x-key":"another key of the first"}',
}
type Given = Record<string, string>
const secondOf = (second: Given) => fallbackServerOf(readConfig({ ...LEAST_ENVIRONMENT, ...FIRST, ...second }))

describe('the servers of a configuration', () => {
  it('are one where no fallback model is named', () => {
    const config = readConfig({ ...LEAST_ENVIRONMENT, ...FIRST })
    assert.equal(fallbackServerOf(config), null)
    assert.equal(firstServerOf(config).model, 'one')
  })

  it('are one with two models where the fallback has no address: with one key and the same extras', () => {
    const second = secondOf({ OPENAI_FALLBACK_MODEL: 'two' })
    assert.deepEqual(second, { ...firstServerOf(readConfig({ ...LEAST_ENVIRONMENT, ...FIRST })), model: 'two' })
  })

  it('tell another server nothing of the first one’s', () => {
    const second = secondOf({ OPENAI_FALLBACK_MODEL: 'two', OPENAI_FALLBACK_BASE_URL: 'https://second.example/v1' })
    assert.deepEqual([second?.apiKey, second?.extraBody, second?.extraHeaders], [undefined, {}, {}])
    assert.doesNotMatch(JSON.stringify(second), /first/)
  })

  it('have keys and extras of their own', () => {
    const own = {
      OPENAI_FALLBACK_API_KEY: 'second',
      OPENAI_FALLBACK_EXTRA_BODY: '{"seed":2}',
      OPENAI_FALLBACK_EXTRA_HEADERS: '{"x":"2"}',
    }
    const addresses: Given[] = [{}, { OPENAI_FALLBACK_BASE_URL: 'https://second.example/v1' }]
    for (const address of addresses) {
      const second = secondOf({ OPENAI_FALLBACK_MODEL: 'two', ...own, ...address })
      assert.deepEqual([second?.apiKey, second?.extraBody, second?.extraHeaders], ['second', { seed: 2 }, { x: '2' }])
    }
  })

  it('are not what a fallback can be told of without its name, or without a first one', () => {
    const wrong = (given: Given, what: RegExp): void =>
      assert.throws(
        () => readConfig({ ...LEAST_ENVIRONMENT, ...given }),
        (error) => error instanceof ConfigError && what.test(error.message),
      )
    wrong({ ...FIRST, OPENAI_FALLBACK_API_KEY: 'second' }, /OPENAI_FALLBACK_MODEL: is not set/)
    wrong({ OPENAI_FALLBACK_MODEL: 'two' }, /OPENAI_FALLBACK_MODEL: needs a first model/)
    // What stops all spending at once must not need anything else to be taken away.
    readConfig({ ...LEAST_ENVIRONMENT, ...FIRST, OPENAI_FALLBACK_MODEL: 'two', LLM_PROVIDER: 'rules' })
  })
})
