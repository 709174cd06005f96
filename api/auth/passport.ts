import type { Request, RequestHandler, Response } from 'express'
import passport from 'passport'
import type { Access, Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findBrowserSession } from './browser-sessions.ts'
import { refuseCrossSite } from './cross-site.ts'
import { sessionCookie } from './session-cookie.ts'
import { outsideTokens, ownTokens } from './strategies.ts'
import { callerOfSession } from './tokens.ts'

declare module 'express-serve-static-core' {
  interface Request {
    caller?: Caller
    /** Whether the caller is known by a browser's cookie. */
    isCookieCaller?: boolean
    /** Why a cookie counts for nothing in this request. */
    cookieRefusal?: Problem
    /** Whether the caller's token would still be taken: for answers that go on for longer than it may live. */
    isStillSignedIn?: () => Promise<boolean>
  }
}

/**
 * Says who calls: by a bearer token of ours or of the identity provider, or else by a browser's cookie. A request with
 * `Authorization` is judged by that alone. Without anything valid nobody calls.
 */
export function createPassport(services: Services): RequestHandler {
  const authenticator = new passport.Passport()
  const outside = outsideTokens(services)
  authenticator.use('own', ownTokens(services))
  if (outside) authenticator.use('outside', outside)
  const strategies = outside ? ['own', 'outside'] : ['own']
  const callerOf = (req: Request, res: Response): Promise<Caller | null> =>
    new Promise((resolve, reject) => {
      const finish = (error: unknown, caller: Caller | false | undefined, reasons: unknown): void => {
        // A provider that is away is no reason to tell people that their token is bad.
        const problem = error ?? [reasons].flat().find((reason) => reason instanceof Problem)
        if (problem) reject(problem)
        else resolve(caller || null)
      }
      authenticator.authenticate(strategies, { session: false }, finish)(req, res, reject)
    })
  return async (req, res, next) => {
    if (!req.headers.authorization) await admitCookie(services, req, res)
    else {
      const caller = await callerOf(req, res)
      if (caller) {
        req.caller = caller
        req.isStillSignedIn = async () => (await callerOf(req, res))?.id === caller.id
      }
    }
    next()
  }
}

/** Makes whom a session cookie names the caller, and gives the browser the next cookie where it is time for it. */
async function admitCookie({ database, config }: Services, req: Request, res: Response): Promise<void> {
  const cookie = sessionCookie.read(req)
  const found = cookie === undefined ? null : await findBrowserSession(database, cookie, config)
  if (!found) return
  const { caller, next } = found
  try {
    refuseCrossSite(req, caller.sessionId, config)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    req.cookieRefusal = error
    return
  }
  req.caller = caller
  req.isCookieCaller = true
  // Not by the cookie once more: another tab may have got the next one meanwhile.
  req.isStillSignedIn = async () =>
    (await callerOfSession(database, { sub: caller.id, sid: caller.sessionId })) !== null
  if (next !== null) sessionCookie.set(req, res, next, config.REFRESH_TOKEN_TTL_S)
}

/** Closes a route: to anyone not signed in, or not an admin. */
export function requireCaller(access: Exclude<Access, 'public'>): RequestHandler {
  return (req, _res, next) => {
    if (!req.caller) {
      if (req.cookieRefusal) throw req.cookieRefusal
      throw new Problem(
        'unauthenticated',
        'Sign in. A page is known by the cookie of POST /auth/session, a program by an access token of POST /auth/login, sent as `Authorization: Bearer …`.',
        // RFC 6750, 3.1: a token that is none of ours, or is over, is told from none.
        req.headers.authorization ? { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } } : {},
      )
    }
    if (access === 'admin' && req.caller.role !== 'admin')
      throw new Problem('forbidden', 'Only an administrator may do this.')
    next()
  }
}
