import type { Request, RequestHandler, Response } from 'express'
import passport from 'passport'
import type { Access, Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { outsideTokens, ownTokens } from './strategies.ts'

declare module 'express-serve-static-core' {
  interface Request {
    caller?: Caller
    /** Whether the caller's token would still be taken: for answers that go on for longer than it may live. */
    isStillSignedIn?: () => Promise<boolean>
  }
}

/** Says who calls, by a bearer token of ours or of the identity provider; without a valid one nobody does. */
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
    const caller = req.headers.authorization ? await callerOf(req, res) : null
    if (caller) {
      req.caller = caller
      req.isStillSignedIn = async () => (await callerOf(req, res))?.id === caller.id
    }
    next()
  }
}

/** Closes a route: to anyone not signed in, or not an admin. */
export function requireCaller(access: Exclude<Access, 'public'>): RequestHandler {
  return (req, _res, next) => {
    if (!req.caller) {
      throw new Problem(
        'unauthenticated',
        'Send a valid access token as `Authorization: Bearer …`; POST /auth/login gives one.',
        // RFC 6750, 3.1: a token that is none of ours, or is over, is told from none.
        req.headers.authorization ? { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } } : {},
      )
    }
    if (access === 'admin' && req.caller.role !== 'admin')
      throw new Problem('forbidden', 'Only an administrator may do this.')
    next()
  }
}
