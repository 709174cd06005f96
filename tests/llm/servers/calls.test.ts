import assert from 'node:assert/strict'
import { ModelError, type RawReply } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { readReply } from '#shared/llm/reply.ts'
import { createWayMemory } from '#shared/llm/ways.ts'
import { goodReply } from '../../support/fake-openai-replies.ts'
import { EXAMPLE_INPUTS } from '../../support/llm-examples.ts'
import { PERSONALITIES } from './personalities/all.ts'
import type { Personality } from './personality.ts'
import { type Players, playServers } from './play.ts'
import { USAGE } from './wire.ts'

const KEY = 'sk-secret-of-the-operator'

describe('one call to a server that is', () => {
  let players: Players
  before(async () => {
    players = await playServers(PERSONALITIES)
    // What a good letter is made of is read when it is first needed.
    goodReply('write_cover_letter', EXAMPLE_INPUTS.write_cover_letter)
  })
  after(() => players.close())

  const ask = (name: string): Promise<RawReply | ModelError> =>
    createOpenAiModel({
      baseUrl: players.baseUrlOf(name),
      apiKey: KEY,
      model: 'm',
      timeoutMs: 400,
      ways: createWayMemory(),
    })
      .complete({ task: 'write_cover_letter', input: EXAMPLE_INPUTS.write_cover_letter })
      .catch((error: unknown) => {
        assert.ok(error instanceof ModelError, String(error))
        return error
      })

  for (const personality of PERSONALITIES)
    it(`${personality.name} (${personality.of}) ends ${personality.ends} after ${personality.requests} request(s)`, async () => {
      const { name, ends, requests, status } = personality
      const answer = await ask(name)
      assert.equal(players.askedOf(name).length, requests)
      if (answer instanceof ModelError) {
        assert.deepEqual([answer.code, answer.status], [ends, status ?? null])
        assert.doesNotMatch(`${answer.message} ${JSON.stringify(answer.cause ?? '')}`, /secret|Winterbourne|Larkspur/)
        return
      }
      const read = readReply('write_cover_letter', answer)
      assert.equal(read.ok ? 'good' : read.kind, ends)
      if (read.ok) {
        const plain = readReply('write_cover_letter', plainReply(players, name))
        assert.ok(plain.ok)
        assert.deepEqual(read.value, plain.value)
      }
      assertUsage(answer, personality)
    })

  it('waits as long as each server asks', async () => {
    const told = async (name: string) => {
      const error = await ask(name)
      return error instanceof ModelError ? error.retryAfterMs : undefined
    }
    // Each of them refuses its first call alone, which was made above.
    for (const call of players.asked) call.personality = ''
    assert.deepEqual(
      await Promise.all(['retry-after', 'retry-after-ms', 'reset-headers', 'wait-in-words', 'retry-info'].map(told)),
      [1_000, 200, 300, 200, 300],
    )
    assert.equal(await told('loading'), null)
    assert.equal(await told('limit-of-a-day'), 40_000_000)
  })
})

/** The good answer as the plain server would have sent it. */
function plainReply(players: Players, name: string): RawReply {
  const content = players.askedOf(name).at(-1)?.good ?? ''
  return {
    content,
    finishReason: 'stop',
    refusal: null,
    model: 'm',
    promptTokens: 1,
    completionTokens: 1,
    latencyMs: 1,
  }
}

/** -1 stands for an estimate. */
function assertUsage({ promptTokens, completionTokens, cachedTokens }: RawReply, { usage = {}, name }: Personality) {
  const { prompt = USAGE.prompt_tokens, completion = USAGE.completion_tokens, cached } = usage
  if (prompt === -1) assert.ok(promptTokens > 300 && promptTokens < 5_000, `${name}: ${promptTokens}`)
  else assert.equal(promptTokens, prompt)
  if (completion === -1) assert.ok(completionTokens > 50 && completionTokens < 40_000, `${name}: ${completionTokens}`)
  else assert.equal(completionTokens, completion)
  assert.equal(cachedTokens, cached)
}
