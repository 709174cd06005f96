import assert from 'node:assert/strict'
import { MockActivityEnvironment } from '@temporalio/testing'
import { readConfig } from '#shared/config.ts'
import { MODEL_ERROR_CODES, ModelError, type ModelErrorCode } from '#shared/llm/model.ts'
import { chooseFailure, isGivenUp } from '../../activities/fallback.ts'
import { LEAST_ENVIRONMENT } from '../support/least-environment.ts'

const AFTER_MS = 60_000
const config = readConfig({
  ...LEAST_ENVIRONMENT,
  OPENAI_API_KEY: 'k',
  OPENAI_FALLBACK_MODEL: 'second',
  LLM_STEP_ATTEMPTS: '4',
  STEP_PATIENCE_MS: '1200000',
  OPENAI_FALLBACK_AFTER_MS: String(AFTER_MS),
})

const fails = (code: ModelErrorCode, { retryable = true, retryAfterMs = null as number | null } = {}): ModelError =>
  new ModelError(code, 'x', { retryable, retryAfterMs })

/** Whether the first model is given up after this attempt of a step that began some time ago. */
const isOver = (error: ModelError, { attempt, sinceMs = 0 }: { attempt: number; sinceMs?: number }): boolean =>
  isGivenUp(error, config, { attempt, scheduledTimestampMs: Date.now() - sinceMs })

describe('the first model is given up for the fallback', () => {
  for (const code of MODEL_ERROR_CODES)
    it(`${code === 'refused' ? 'never' : 'at once'} where trying again cannot help: ${code}`, () => {
      assert.equal(isOver(fails(code, { retryable: false }), { attempt: 1 }), code !== 'refused')
    })

  for (const code of ['rate_limited', 'overloaded', 'unreachable'] as const)
    it(`not by attempts, but by time: ${code}`, () => {
      assert.equal(isOver(fails(code), { attempt: 1 }), false)
      assert.equal(isOver(fails(code), { attempt: 6, sinceMs: AFTER_MS / 3 }), false)
      assert.equal(isOver(fails(code), { attempt: 6, sinceMs: AFTER_MS }), true)
    })

  it('at once where it asks to be waited for longer', () => {
    assert.equal(isOver(fails('rate_limited', { retryAfterMs: AFTER_MS - 1_000 }), { attempt: 1 }), false)
    assert.equal(isOver(fails('rate_limited', { retryAfterMs: AFTER_MS + 1_000 }), { attempt: 1 }), true)
    const late = { attempt: 2, sinceMs: AFTER_MS / 2 }
    assert.equal(isOver(fails('rate_limited', { retryAfterMs: AFTER_MS - 1_000 }), late), true)
  })

  for (const code of ['timeout', 'unavailable'] as const)
    it(`after as many attempts as a step has, or when they have taken too long: ${code}`, () => {
      assert.equal(isOver(fails(code), { attempt: 3, sinceMs: 10_000 }), false)
      assert.equal(isOver(fails(code), { attempt: 4, sinceMs: 10_000 }), true)
      assert.equal(isOver(fails(code), { attempt: 2, sinceMs: 2 * AFTER_MS }), true)
    })

  it('not at a first attempt that only began late, after a wait for a worker', () => {
    assert.equal(isOver(fails('timeout'), { attempt: 1, sinceMs: 10 * AFTER_MS }), false)
  })

  it('not by time for replies that nothing can be made of', () => {
    assert.equal(isOver(fails('invalid_reply'), { attempt: 2, sinceMs: 10 * AFTER_MS }), false)
    assert.equal(isOver(fails('invalid_reply'), { attempt: 4 }), true)
  })
})

describe('where both models fail', () => {
  const chosen = (first: ModelError, second: ModelError, attempt = 1): Promise<ModelError> =>
    new MockActivityEnvironment({ attempt, scheduledTimestampMs: Date.now() }).run(async () =>
      chooseFailure(first, second, config),
    )

  it('the step ends with the first one’s failure, which is to be mended', async () => {
    const [first, second] = [
      fails('quota_exhausted', { retryable: false }),
      fails('unauthorized', { retryable: false }),
    ]
    assert.equal(await chosen(first, second), first)
  })

  it('it goes on with whichever can be tried again', async () => {
    const [gone, busy] = [fails('unauthorized', { retryable: false }), fails('overloaded')]
    assert.equal(await chosen(gone, busy), busy)
    assert.equal(await chosen(busy, gone), busy)
    const lastAttempt = fails('timeout')
    assert.equal(await chosen(lastAttempt, busy, 4), busy)
  })

  it('it goes on as soon as either can be tried again', async () => {
    const [slow, soon] = [
      fails('rate_limited', { retryAfterMs: 90_000 }),
      fails('rate_limited', { retryAfterMs: 10_000 }),
    ]
    assert.equal(await chosen(slow, soon), soon)
    assert.equal(await chosen(soon, slow), soon)
  })
})
