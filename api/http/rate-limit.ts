import type { Request, RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from './problem.ts'

const WINDOW_S = 60

/** Slows down guessing: so many attempts per address and minute, counted before anything is looked up. */
export function attemptLimiter(attemptsPerMinute: number): RequestHandler {
  return limiter('attempts', attemptsPerMinute, ({ ip }) => ip ?? 'unknown')
}

/** Keeps one client from taking the whole API: so many requests per person (or address) and minute. */
export function requestLimiter(requestsPerMinute: number): RequestHandler {
  return limiter('requests', requestsPerMinute, ({ caller, ip }) => caller?.id ?? ip ?? 'unknown')
}

/** Counts requests within this process and tells what is left (draft-ietf-httpapi-ratelimit-headers). */
function limiter(name: string, perMinute: number, keyOf: (req: Request) => string): RequestHandler {
  const counter = new RateLimiterMemory({ points: perMinute, duration: WINDOW_S })
  return async (req, res, next) => {
    res.append('RateLimit-Policy', `"${name}";q=${perMinute};w=${WINDOW_S}`)
    try {
      const { remainingPoints, msBeforeNext } = await counter.consume(keyOf(req))
      res.append('RateLimit', `"${name}";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`)
      next()
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000))
      res.append('RateLimit', `"${name}";r=0;t=${seconds}`)
      throw new Problem('too-many-requests', `Too many ${name}; try again in ${seconds} seconds.`, {
        headers: { 'retry-after': String(seconds) },
      })
    }
  }
}
