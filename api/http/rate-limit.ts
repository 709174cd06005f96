import type { RequestHandler } from 'express'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Problem } from './problem.ts'

/** Slows down guessing: so many attempts per address and minute, counted before anything is looked up. */
export function attemptLimiter(attemptsPerMinute: number): RequestHandler {
  const limiter = new RateLimiterMemory({ points: attemptsPerMinute, duration: 60 })
  return async (req, res, next) => {
    try {
      const state = await limiter.consume(req.ip ?? 'unknown')
      res.set('RateLimit', `"attempts";r=${state.remainingPoints};t=${Math.ceil(state.msBeforeNext / 1000)}`)
      res.set('RateLimit-Policy', `"attempts";q=${attemptsPerMinute};w=60`)
      next()
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      const seconds = Math.ceil(error.msBeforeNext / 1000)
      throw new Problem('too-many-requests', `Too many attempts; try again in ${seconds} seconds.`, {
        headers: { 'retry-after': String(seconds) },
      })
    }
  }
}
