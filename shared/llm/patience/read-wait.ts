import type { ServerRefusal } from '../refusals/server-refusal.ts'

/** Longest wait believed. */
const MAX_WAIT_MS = 24 * 60 * 60 * 1000

const UNIT_MS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** How long a server asks to wait, in milliseconds, wherever it says so: headers first, then what it said; null where nowhere. */
export function readWait({ headers, said, body }: ServerRefusal, nowMs = Date.now()): number | null {
  const waitMs =
    readNumber(headers.get('retry-after-ms')) ??
    readRetryAfter(headers.get('retry-after'), nowMs) ??
    readRetryInfo(body) ??
    readSentence(said) ??
    readResets(headers, nowMs)
  return waitMs === null ? null : Math.round(Math.min(Math.max(waitMs, 0), MAX_WAIT_MS))
}

function readNumber(value: string | null): number | null {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : null
}

/** Seconds, or an HTTP date. */
function readRetryAfter(value: string | null, nowMs: number): number | null {
  const seconds = readNumber(value)
  if (seconds !== null) return seconds * 1_000
  const date = value === null ? Number.NaN : Date.parse(value)
  return Number.isNaN(date) ? null : date - nowMs
}

/** Google's `RetryInfo` among the details of an error: `"retryDelay": "34s"`. */
function readRetryInfo(body: unknown, depth = 0): number | null {
  if (depth > 6 || typeof body !== 'object' || body === null) return null
  for (const [key, value] of Object.entries(body)) {
    if (key === 'retryDelay' && typeof value === 'string') return readSpan(value)
    const inner = readRetryInfo(value, depth + 1)
    if (inner !== null) return inner
  }
  return null
}

/** Which limit a header is about, and what is left of it. */
const LIMITS = ['requests', 'tokens', 'input-tokens', 'output-tokens'] as const
const PREFIXES = ['x-ratelimit-', 'anthropic-ratelimit-'] as const

/** When the limits that are used up are over, or where none says so, the first of all: `x-ratelimit-reset-tokens: 6m0s`. */
function readResets(headers: Headers, nowMs: number): number | null {
  const limits = PREFIXES.flatMap((prefix) =>
    ['', ...LIMITS.map((limit) => `-${limit}`)].map((limit) => {
      const [first, second] = prefix === 'x-ratelimit-' ? ['', limit] : [limit.slice(1), '']
      const nameOf = (what: string): string => `${prefix}${[first, what].filter(Boolean).join('-')}${second}`
      return {
        waitMs: readReset(headers.get(nameOf('reset')), nowMs),
        isUsedUp: headers.get(nameOf('remaining'))?.trim() === '0',
      }
    }),
  )
  const known = limits.flatMap(({ waitMs, isUsedUp }) => (waitMs === null ? [] : [{ waitMs, isUsedUp }]))
  const usedUp = known.filter(({ isUsedUp }) => isUsedUp)
  if (usedUp.length > 0) return Math.max(...usedUp.map(({ waitMs }) => waitMs))
  return known.length > 0 ? Math.min(...known.map(({ waitMs }) => waitMs)) : null
}

/** A span (`1m30s`), seconds, a moment in seconds or milliseconds since 1970, or an ISO time. */
function readReset(value: string | null, nowMs: number): number | null {
  if (value === null) return null
  const number = readNumber(value)
  if (number !== null) {
    if (number > 1e12) return number - nowMs
    return number > 1e9 ? number * 1_000 - nowMs : number * 1_000
  }
  const span = readSpan(value)
  if (span !== null) return span
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : date - nowMs
}

/** "1h2m3.5s", "850ms", "34 s": as Go and people write spans. Null for what is none. */
function readSpan(value: string): number | null {
  const parts = [...value.trim().matchAll(/(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)/g)]
  const isAll =
    parts
      .map(([part]) => part)
      .join('')
      .replace(/\s/g, '') === value.replace(/\s/g, '')
  if (parts.length === 0 || !isAll) return null
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * (UNIT_MS[unit ?? ''] ?? 0), 0)
}

const WAIT_WORDS = /(?:try again|retry|wait|retrying)\s+(?:in|after|for)\s+(?:about\s+)?/
const SPAN_IN_WORDS = /^(\d+(?:\.\d+)?)\s*(milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|h)(?![a-z])/

/** "Please try again in 1m12s", "retry after 20 seconds". */
function readSentence(said: string): number | null {
  const match = WAIT_WORDS.exec(said)
  if (!match) return null
  let rest = said.slice(match.index + match[0].length)
  let waitMs = 0
  for (;;) {
    const span = SPAN_IN_WORDS.exec(rest)
    if (!span) break
    const unit = span[2] ?? ''
    waitMs += Number(span[1]) * (unit.startsWith('mil') || unit === 'ms' ? 1 : (UNIT_MS[unit.charAt(0)] ?? 0))
    rest = rest.slice(span[0].length).trimStart()
  }
  return waitMs > 0 ? waitMs : null
}
