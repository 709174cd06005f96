import assert from 'node:assert/strict'
import { readConfig } from '#shared/config.ts'
import { estimateFirstRound, estimateNextRound } from '#shared/llm/estimate.ts'
import { LEAST_ENVIRONMENT } from '../support/least-environment.ts'

const asked = { ...LEAST_ENVIRONMENT, OPENAI_BASE_URL: 'http://localhost:1/v1' }
const priced = readConfig({
  ...asked,
  OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1',
  OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '10',
})
const SIZES = { resume: 8_000, posting: 4_000, wishes: 0 }
const NONE = { calls: 0, promptTokens: 0, completionTokens: 0 }

describe('what a round would cost', () => {
  it('is what the round before came to, by the prices of now', () => {
    const last = { calls: 3, promptTokens: 9_000, completionTokens: 1_000 }
    assert.deepEqual(
      estimateNextRound(() => SIZES, last, priced),
      { ...last, costUsd: 0.019, basis: 'earlier_calls' },
    )
  })

  it('is guessed by the length of the texts where no model was asked before', () => {
    const short = estimateNextRound(() => SIZES, NONE, priced)
    const long = estimateNextRound(() => ({ ...SIZES, resume: 48_000 }), NONE, priced)
    assert.equal(short?.basis, 'sizes')
    assert.equal(short?.calls, 2)
    // Both calls send the resume, and four characters are a token.
    assert.equal((long?.promptTokens ?? 0) - (short?.promptTokens ?? 0), 20_000)
    assert.ok((long?.costUsd ?? 0) > (short?.costUsd ?? 0))
  })

  it('counts on what the person’s rounds have written, since some models think for long', () => {
    const usual = { calls: 2.5, completionTokens: 30_000 }
    const estimate = estimateFirstRound(SIZES, usual, priced)
    assert.equal(estimate?.completionTokens, 30_000)
    assert.ok((estimate?.promptTokens ?? 0) > (estimateFirstRound(SIZES, null, priced)?.promptTokens ?? 0))
  })

  it('says no price where none is configured, and nothing where no model is asked', () => {
    assert.equal(estimateFirstRound(SIZES, null, readConfig(asked))?.costUsd, null)
    assert.equal(estimateFirstRound(SIZES, null, readConfig(LEAST_ENVIRONMENT)), null)
    assert.equal(
      estimateNextRound(() => SIZES, { ...NONE, calls: 2 }, readConfig(LEAST_ENVIRONMENT)),
      null,
    )
  })
})
