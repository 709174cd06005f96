import { createHmac } from 'node:crypto'
import type { Request } from 'express'
import { Problem } from '../http/problem.ts'
import { acceptedSecrets, isSameText, type Secrets } from './secrets.ts'

/** The header in which a page says the token that it was told with its session. */
export const CSRF_HEADER = 'x-csrf-token'

/** What a page has to say with each request that changes something: the same for as long as its session goes on. */
export function csrfTokenOf(sessionId: string, { JWT_SECRET }: Pick<Secrets, 'JWT_SECRET'>): string {
  return createHmac('sha256', JWT_SECRET).update(`csrf ${sessionId}`).digest('base64url')
}

/**
 * Whether a request with a session cookie may do what it asks for: a cookie says who is asking, and not that they want it. It
 * must come from a page of this origin and say the session's token, unless it only reads. Throws problem `cross-site`.
 */
export function refuseCrossSite(req: Request, sessionId: string, secrets: Secrets): void {
  if (req.method === 'GET' || req.method === 'HEAD') return
  refuseOtherOrigin(req)
  const given = req.get(CSRF_HEADER) ?? ''
  if (!acceptedSecrets(secrets).some((secret) => isSameText(given, csrfTokenOf(sessionId, { JWT_SECRET: secret }))))
    throw new Problem('cross-site', 'Send the csrfToken of GET /auth/session as X-CSRF-Token.')
}

/** Refuses what a page of another origin asks for, and what does not say where it comes from. Throws problem `cross-site`. */
export function refuseOtherOrigin(req: Request): void {
  const site = req.get('sec-fetch-site') ?? 'same-origin'
  if (site === 'same-origin' && req.get('origin') === `${req.protocol}://${req.host}`) return
  throw new Problem(
    'cross-site',
    'Only a page of this origin may ask for this with a cookie; others send an access token. Behind a proxy, TRUST_PROXY_HOPS must be set.',
  )
}
