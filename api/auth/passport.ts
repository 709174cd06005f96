import type { RequestHandler } from 'express'
import passport from 'passport'
import type { Access, Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { outsideTokens, ownTokens } from './strategies.ts'

declare module 'express-serve-static-core' {
  interface Request {
    caller?: Caller
  }
}

/** Says who calls, by a bearer token of ours or of the identity provider; without a valid one nobody does. */
export function createPassport(services: Services): RequestHandler {
  const authenticator = new passport.Passport()
  const outside = outsideTokens(services)
  authenticator.use('own', ownTokens(services))
  if (outside) authenticator.use('outside', outside)
  const strategies = outside ? ['own', 'outside'] : ['own']
  return (req, res, next) => {
    if (!req.headers.authorization) return next()
    const finish = (error: unknown, caller: Caller | false | undefined, reasons: unknown): void => {
      if (caller) req.caller = caller
      // A provider that is away is no reason to tell people that their token is bad.
      next(error ?? [reasons].flat().find((reason) => reason instanceof Problem))
    }
    authenticator.authenticate(strategies, { session: false }, finish)(req, res, next)
  }
}

/** Closes a route: to anyone not signed in, or not an admin. */
export function requireCaller(access: Exclude<Access, 'public'>): RequestHandler {
  return (req, _res, next) => {
    if (!req.caller) {
      throw new Problem(
        'unauthenticated',
        'Send a valid access token as `Authorization: Bearer …`; POST /auth/login gives one.',
        {
          headers: { 'www-authenticate': 'Bearer' },
        },
      )
    }
    if (access === 'admin' && req.caller.role !== 'admin')
      throw new Problem('forbidden', 'Only an administrator may do this.')
    next()
  }
}
