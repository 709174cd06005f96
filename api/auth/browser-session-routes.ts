import type { Request } from 'express'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { presentUser } from '../accounts/schema.ts'
import { findUser } from '../accounts/users.ts'
import { EXAMPLE_ORIGIN } from '../http/example-values.ts'
import { noContent, ok, operation } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { beginBrowserSession } from './browser-sessions.ts'
import { csrfTokenOf, refuseOtherOrigin } from './cross-site.ts'
import { browserSessionSchema, signInBody } from './schema.ts'
import { sessionCookie } from './session-cookie.ts'
import { signIn, signInAs } from './sign-in.ts'
import { endSessionById } from './tokens.ts'

export const browserSessionOperations = [
  operation({
    method: 'post',
    path: '/auth/session',
    operationId: 'beginBrowserSession',
    summary: 'Sign in with a browser',
    description:
      'For pages of this origin: the answer sets a cookie that no script can read, and says the token that goes with requests that change something. With e-mail and password, or without a body and with an access token, such as the identity provider’s.',
    tag: 'auth',
    access: 'public',
    limited: true,
    body: signInBody.optional(),
    example: {
      body: { email: 'ada@example.com', password: 'correct horse battery' },
      headers: { Origin: EXAMPLE_ORIGIN },
    },
    responses: { 200: { description: 'The session; its cookie is set.', schema: browserSessionSchema } },
    problems: ['invalid-credentials', 'unauthenticated', 'forbidden', 'cross-site', 'too-many-requests'],
    async handle({ body, req, res, services }) {
      refuseOtherOrigin(req)
      const { config } = services
      const begun = await (body
        ? signIn(services, req, body, (em, user) => ({ user, ...beginBrowserSession(em, user, config) }))
        : signInAs(services, tokensCaller(req), (em, user) => ({ user, ...beginBrowserSession(em, user, config) })))
      sessionCookie.set(req, res, begun.cookie, config.REFRESH_TOKEN_TTL_S)
      return ok({ user: presentUser(begun.user), csrfToken: csrfTokenOf(begun.sessionId, config) })
    },
  }),
  operation({
    method: 'get',
    path: '/auth/session',
    operationId: 'getBrowserSession',
    summary: 'Who is signed in',
    description: 'What a page asks first. A 401 where nobody is.',
    tag: 'auth',
    access: 'user',
    responses: { 200: { description: 'The session.', schema: browserSessionSchema } },
    async handle({ caller, req, services: { database, config } }) {
      const user = await findUser(database.em.fork(), caller.id)
      const cookies = req.isCookieCaller ? caller.sessionId : undefined
      return ok({ user: presentUser(user), csrfToken: cookies === undefined ? null : csrfTokenOf(cookies, config) })
    },
  }),
  operation({
    method: 'delete',
    path: '/auth/session',
    operationId: 'endBrowserSession',
    summary: 'Sign out',
    description: 'Ends the session that the request belongs to, in every tab.',
    tag: 'auth',
    access: 'user',
    responses: { 204: { description: 'The session is over, and its cookie gone.' } },
    async handle({ caller, req, res, services: { database } }) {
      const { sessionId } = caller
      if (sessionId !== undefined)
        await unitOfWork(database, { type: 'user', id: caller.id }, (unit) => endSessionById(unit.em, sessionId))
      sessionCookie.clear(req, res)
      return noContent()
    },
  }),
]

/** Whose access token was sent instead of a password. */
function tokensCaller({ caller, isCookieCaller }: Request): string {
  if (caller && !isCookieCaller) return caller.id
  throw new Problem('unauthenticated', 'Send e-mail and password, or an access token as `Authorization: Bearer …`.')
}
