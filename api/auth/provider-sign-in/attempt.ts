import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Config } from '#shared/config.ts'
import { hostCookie } from '../host-cookie.ts'
import { acceptedSecrets, isSameText } from '../secrets.ts'

/** `lax`: coming back from the provider is a navigation from another site, which a stricter cookie would not go along with. */
const attemptCookie = hostCookie('sign-in', 'lax')
/** How long somebody may take at the provider. */
const MAX_AGE_S = 10 * 60

/** What belongs to one attempt to sign in: what the provider gives back, what it signs, and what the code is exchanged with. */
export type Attempt = { state: string; nonce: string; verifier: string; challenge: string }

/** Begins an attempt. The browser keeps what all of it follows from, so that no other browser can end it. */
export function beginAttempt(req: Request, res: Response, { JWT_SECRET }: Config): Attempt {
  const cookie = randomBytes(32).toString('base64url')
  attemptCookie.set(req, res, cookie, MAX_AGE_S)
  return attemptOf(cookie, JWT_SECRET)
}

/** The attempt that a request comes back from, by its `state`; null where this browser began none such. Each ends once. */
export function endAttempt(req: Request, res: Response, config: Config): Attempt | null {
  const { state } = req.query
  const cookie = attemptCookie.read(req)
  if (cookie === undefined || typeof state !== 'string') return null
  const attempts = acceptedSecrets(config).map((secret) => attemptOf(cookie, secret))
  const attempt = attempts.find((one) => isSameText(one.state, state))
  if (!attempt) return null
  attemptCookie.clear(req, res)
  return attempt
}

function attemptOf(cookie: string, secret: string): Attempt {
  const derive = (use: string) => createHmac('sha256', secret).update(`sign-in ${use} ${cookie}`).digest('base64url')
  const verifier = derive('verifier')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return { state: derive('state'), nonce: derive('nonce'), verifier, challenge }
}
