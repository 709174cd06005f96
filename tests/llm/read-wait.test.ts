import assert from 'node:assert/strict'
import { readWait } from '#shared/llm/patience/read-wait.ts'
import { ServerRefusal } from '#shared/llm/refusals/server-refusal.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1_000
const waitOf = (headers: Record<string, string>, said = '') =>
  readWait(new ServerRefusal(429, new Headers(headers), said), NOW)

describe('how long a server asks to wait', () => {
  const told: [what: string, headers: Record<string, string>, said: string, waitMs: number | null][] = [
    ['seconds', { 'retry-after': '2.5' }, '', 2_500],
    ['milliseconds', { 'retry-after-ms': '1200', 'retry-after': '2' }, '', 1_200],
    ['a date', { 'retry-after': 'Mon, 23 Nov 2026 12:00:30 GMT' }, '', 30_000],
    ['a date gone by', { 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, '', 0],
    ['more than a day', { 'retry-after': '999999' }, '', DAY_MS],
    ['a span of Go’s', { 'x-ratelimit-reset-tokens': '6m0.5s', 'x-ratelimit-remaining-tokens': '0' }, '', 360_500],
    [
      'of several limits that which is used up',
      {
        'x-ratelimit-reset-requests': '5m',
        'x-ratelimit-remaining-requests': '9',
        'x-ratelimit-reset-tokens': '2s',
        'x-ratelimit-remaining-tokens': '0',
      },
      '',
      2_000,
    ],
    ['a moment in milliseconds', { 'x-ratelimit-reset': String(NOW + 7_000) }, '', 7_000],
    ['a moment in seconds', { 'x-ratelimit-reset': String(NOW / 1_000 + 7) }, '', 7_000],
    ['a moment as text', { 'anthropic-ratelimit-requests-reset': '2026-11-23T12:00:09Z' }, '', 9_000],
    ['a sentence', {}, 'Rate limit reached. Please try again in 1m12.5s. Visit …', 72_500],
    ['a sentence in words', {}, 'Retry after 20 seconds.', 20_000],
    ['details of Google’s', {}, '[{"error":{"details":[{"retryDelay":"34s"}]}}]', 34_000],
    ['nothing', {}, 'Slow down', null],
    ['nonsense', { 'retry-after': 'soon', 'x-ratelimit-reset': 'later' }, 'try again in a while', null],
  ]
  for (const [what, headers, said, waitMs] of told)
    it(`is read from ${what}`, () => {
      assert.equal(waitOf(headers, said), waitMs)
    })
})
