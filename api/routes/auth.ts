import { z } from 'zod'
import { User } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { passwordMatches } from '../auth/passwords.ts'
import { endSession, invalidSession, issueSession, rotateSession } from '../auth/tokens.ts'
import { noContent, ok, operation } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { emailSchema } from './users.ts'

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
    problems: ['invalid-credentials', 'too-many-requests'],
    async handle({ body, services: { database, config } }) {
      const user = await database.em.fork().findOne(User, { email: body.email, deletedAt: null })
      const matches = await passwordMatches(user?.passwordHash ?? null, body.password)
      if (!user || !matches || user.disabledAt) throw new Problem('invalid-credentials', 'Check both and try again.')
      const session = await unitOfWork(database, { type: 'user', id: user.id }, async (unit) => {
        const found = await unit.em.findOneOrFail(User, { id: user.id })
        found.lastLogin = new Date()
        unit.audit({ entityType: 'user', entityId: user.id, ownerId: user.id, action: 'user.signed-in' })
        return issueSession(unit.em, found, config)
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
