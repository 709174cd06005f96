import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'
import type { Config } from '#shared/config.ts'

/** As the session's cookie: bound to host and TLS, where there is TLS. */
const SECURE_NAME = '__Host-sign-in'
const PLAIN_NAME = 'sign-in'
/** How long somebody may take at the provider. */
const MAX_AGE_MS = 10 * 60_000

/** What belongs to one attempt to sign in: what the provider gives back, what it signs, and what the code is exchanged with. */
export type Attempt = { state: string; nonce: string; verifier: string; challenge: string }

/** Begins an attempt. The browser keeps what all of it follows from, so that no other browser can end it. */
export function beginAttempt(req: Request, res: Response, { JWT_SECRET }: Config): Attempt {
  const cookie = randomBytes(32).toString('base64url')
  res.cookie(nameFor(req), cookie, { ...attributes(req), maxAge: MAX_AGE_MS })
  return attemptOf(cookie, JWT_SECRET)
}

/** The attempt that a request comes back from, by its `state`; null where this browser began none such. Each ends once. */
export function endAttempt(req: Request, res: Response, config: Config): Attempt | null {
  const { state } = req.query
  const cookie = parseCookie(req.headers.cookie ?? '')[nameFor(req)]
  if (cookie === undefined || typeof state !== 'string') return null
  const { JWT_SECRET, JWT_SECRET_ALSO_ACCEPTED: other } = config
  const secrets = other === undefined ? [JWT_SECRET] : [JWT_SECRET, other]
  const attempt = secrets.map((secret) => attemptOf(cookie, secret)).find((one) => isSame(one.state, state))
  if (!attempt) return null
  res.clearCookie(nameFor(req), attributes(req))
  return attempt
}

function attemptOf(cookie: string, secret: string): Attempt {
  const derive = (use: string) => createHmac('sha256', secret).update(`sign-in ${use} ${cookie}`).digest('base64url')
  const verifier = derive('verifier')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  return { state: derive('state'), nonce: derive('nonce'), verifier, challenge }
}

function nameFor({ secure }: Request): string {
  return secure ? SECURE_NAME : PLAIN_NAME
}

/** `Lax`: coming back from the provider is a navigation from another site, which a stricter cookie would not go along with. */
function attributes({ secure }: Request) {
  return { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
