import type { RequestHandler } from 'express'
import jwt from 'jsonwebtoken'
import passport from 'passport'
import { ExtractJwt, Strategy } from 'passport-jwt'
import { z } from 'zod'
import { User } from '#shared/database/entities/index.ts'
import type { Access, Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { ACCESS_TOKEN_TYPE } from './tokens.ts'

declare module 'express-serve-static-core' {
  interface Request {
    caller?: Caller
  }
}

const claims = z.object({ sub: z.uuid() })

/** Access tokens by passport-jwt: algorithm, issuer, audience and token type are pinned, and the account must be live. */
export function createPassport({ config, database }: Services): RequestHandler {
  const authenticator = new passport.Passport()
  authenticator.use(
    new Strategy(
      {
        jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
        secretOrKeyProvider: (_request, token: string, done) => {
          const header = jwt.decode(token, { complete: true })?.header
          if (header?.typ === ACCESS_TOKEN_TYPE && header.alg === 'HS256') done(null, config.JWT_SECRET)
          else done('not an access token')
        },
        algorithms: ['HS256'],
        issuer: config.JWT_ISSUER,
        audience: config.JWT_AUDIENCE,
      },
      async (payload: unknown, done) => {
        try {
          const parsed = claims.safeParse(payload)
          const user = parsed.success
            ? await database.em.fork().findOne(User, { id: parsed.data.sub, deletedAt: null, disabledAt: null })
            : null
          done(null, user ? { id: user.id, role: user.role } : false)
        } catch (error) {
          done(error, false)
        }
      },
    ),
  )
  return (req, res, next) => {
    if (!req.headers.authorization) return next()
    const finish = (error: unknown, caller: Caller | false | undefined): void => {
      if (caller) req.caller = caller
      next(error)
    }
    authenticator.authenticate('jwt', { session: false }, finish)(req, res, next)
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
