import { z } from 'zod'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed, lockAccount } from '#shared/database/lock-account.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { emailSchema } from '../accounts/schema.ts'
import { noContent, ok, operation } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { passwordIsRight } from './check-password.ts'
import { requirePasswordSignIn } from './password-sign-in.ts'
import { beginSession, endSession, invalidSession, rotateSession } from './tokens.ts'

const sessionSchema = z
  .object({ accessToken: z.string(), refreshToken: z.string(), expiresIn: z.int().meta({ description: 'Seconds.' }) })
  .meta({ id: 'Session' })
const refreshBody = z.strictObject({ refreshToken: z.string().min(1).max(200) })

export const authOperations = [
  operation({
    method: 'post',
    path: '/auth/login',
    operationId: 'login',
    summary: 'Sign in',
    tag: 'auth',
    access: 'public',
    limited: true,
    body: z.strictObject({ email: emailSchema, password: z.string().min(1).max(200) }),
    responses: { 200: { description: 'A new session.', schema: sessionSchema } },
    problems: ['invalid-credentials', 'forbidden', 'too-many-requests'],
    async handle({ body, req, services }) {
      const { database, config } = services
      requirePasswordSignIn(config)
      const user = await database.em.fork().findOne(User, { email: body.email, deletedAt: null })
      const passwordHash = user?.passwordHash ?? null
      const attempt = { account: body.email, passwordHash, password: body.password }
      const refusal = new Problem('invalid-credentials', 'Check both and try again.')
      if (!(await passwordIsRight(services, req, attempt)) || !user) throw refusal
      const session = await unitOfWork(database, { type: 'user', id: user.id }, async (unit) => {
        // The password that was checked must still be the account's.
        const where = { id: user.id, passwordHash, disabledAt: null, deletedAt: null }
        await lockAccount(unit.em, user.id, 'alone').catch((error: unknown) => {
          throw error instanceof AccountClosed ? refusal : error
        })
        const found = await unit.em.findOne(User, where)
        if (!found) throw refusal
        found.lastLogin = new Date()
        unit.audit({ entityType: 'user', entityId: user.id, ownerId: user.id, action: 'user.signed-in' })
        return beginSession(unit.em, found, config)
      })
      return ok(session)
    },
  }),
  operation({
    method: 'post',
    path: '/auth/refresh',
    operationId: 'refreshSession',
    summary: 'Exchange a refresh token for a new session',
    description: 'Each refresh token works once. Using one again ends every session that came from the same sign-in.',
    tag: 'auth',
    access: 'public',
    limited: true,
    body: refreshBody,
    responses: { 200: { description: 'The next session.', schema: sessionSchema } },
    problems: ['unauthenticated', 'too-many-requests'],
    async handle({ body, services: { database, config } }) {
      const session = await unitOfWork(database, { type: 'system' }, (unit) =>
        rotateSession(unit.em, body.refreshToken, config),
      )
      if (!session) throw invalidSession()
      return ok(session)
    },
  }),
  operation({
    method: 'post',
    path: '/auth/logout',
    operationId: 'logout',
    summary: 'End a session',
    tag: 'auth',
    access: 'public',
    body: refreshBody,
    responses: { 204: { description: 'The session is over.' } },
    async handle({ body, services: { database } }) {
      await unitOfWork(database, { type: 'system' }, (unit) => endSession(unit.em, body.refreshToken))
      return noContent()
    },
  }),
]
