import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { EXAMPLE_REFRESH_TOKEN } from '../http/example-values.ts'
import { noContent, ok, operation } from '../http/operation.ts'
import { refreshBody, sessionSchema, signInBody } from './schema.ts'
import { signIn } from './sign-in.ts'
import { beginSession, endSession, invalidSession, rotateSession } from './tokens.ts'

export const authOperations = [
  operation({
    method: 'post',
    path: '/auth/login',
    operationId: 'login',
    summary: 'Sign in',
    description:
      'The access token is sent as `Authorization: Bearer …` with every request; the refresh token is exchanged for the next two before it expires. Attempts are limited by address and by account.',
    tag: 'auth',
    access: 'public',
    limited: true,
    body: signInBody,
    example: { body: { email: 'ada@example.com', password: 'correct horse battery' } },
    responses: { 200: { description: 'A new session.', schema: sessionSchema } },
    problems: ['invalid-credentials', 'forbidden', 'too-many-requests'],
    async handle({ body, req, services }) {
      const session = await signIn(services, req, body, (em, user) => beginSession(em, user, services.config))
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
    example: { body: { refreshToken: EXAMPLE_REFRESH_TOKEN } },
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
    description:
      'Ends the session that the refresh token belongs to, and its access tokens at once. A token that is no good any more ends nothing, and is answered the same.',
    tag: 'auth',
    access: 'public',
    body: refreshBody,
    example: { body: { refreshToken: EXAMPLE_REFRESH_TOKEN } },
    responses: { 204: { description: 'The session is over.' } },
    async handle({ body, services: { database } }) {
      await unitOfWork(database, { type: 'system' }, (unit) => endSession(unit.em, body.refreshToken))
      return noContent()
    },
  }),
]
