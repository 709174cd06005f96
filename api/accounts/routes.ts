import { UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { beginBrowserSession } from '../auth/browser-sessions.ts'
import { refuseCommonPassword } from '../auth/common-passwords.ts'
import { confirmPassword, requirePasswordSignIn } from '../auth/password-sign-in.ts'
import { hashPassword } from '../auth/passwords.ts'
import { sessionSchema } from '../auth/schema.ts'
import { sessionCookie } from '../auth/session-cookie.ts'
import { beginSession } from '../auth/tokens.ts'
import { checkIfMatch, okTagged, TAGGED } from '../http/entity-tag.ts'
import { accepted, created, noContent, ok, operation } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { requireOwnAccountId, requireOwnIdUnlessAdmin } from './account-id.ts'
import { recordAdminRead } from './admin/record-read.ts'
import { changeEmail, changePassword } from './change-credentials.ts'
import { closeAccount } from './close-account.ts'
import { emailSchema, passwordSchema, presentUser, userIdParam, userSchema } from './schema.ts'
import { usageOf, usageSchema } from './usage.ts'
import { addUser, findUser } from './users.ts'

function refuseTaken(error: unknown): never {
  if (error instanceof UniqueConstraintViolationException)
    throw new Problem('email-taken', 'Sign in instead, or use another address.')
  throw error
}

export const userOperations = [
  operation({
    method: 'post',
    path: '/users',
    operationId: 'registerUser',
    summary: 'Register',
    description: 'An account with a password. It signs nobody in: `POST /auth/login` does.',
    tag: 'users',
    access: 'public',
    limited: true,
    body: z.strictObject({ email: emailSchema, password: passwordSchema }),
    example: { body: { email: 'grace@example.com', password: 'correct horse battery' } },
    responses: { 201: { description: 'The new account.', schema: userSchema } },
    problems: ['email-taken', 'forbidden', 'too-many-requests'],
    async handle({ body, services: { database, config } }) {
      requirePasswordSignIn(config)
      await refuseCommonPassword(config, body.password, 'password')
      const passwordHash = await hashPassword(body.password)
      const id = uuidv7()
      const user = await unitOfWork(database, { type: 'user', id }, async (unit) =>
        addUser(unit, { id, email: body.email, passwordHash }),
      ).catch(refuseTaken)
      return created(presentUser(user), `/users/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/users/:id',
    operationId: 'getUser',
    summary: 'An account',
    description: 'Your own as `me`; anybody’s for an administrator, which is written down in the audit log.',
    tag: 'users',
    access: 'user',
    params: userIdParam,
    responses: { 200: { description: 'The account.', schema: userSchema, headers: TAGGED } },
    async handle({ params, caller, services: { database } }) {
      const id = requireOwnIdUnlessAdmin(params.id, caller)
      const user = await findUser(database.em.fork(), id)
      if (id !== caller.id)
        await recordAdminRead(database, caller, { entityType: 'user', entityId: id, action: 'admin.user-read' })
      return okTagged(presentUser(user))
    },
  }),
  operation({
    method: 'put',
    path: '/users/:id',
    operationId: 'updateUser',
    summary: 'Change the e-mail address',
    description: 'With the password once more. The address is what you sign in with from then on; sessions go on.',
    tag: 'users',
    access: 'user',
    limited: true,
    conditional: 'optional',
    params: userIdParam,
    body: z.strictObject({ email: emailSchema, currentPassword: z.string().min(1).max(200) }),
    example: { body: { email: 'ada.lovelace@example.com', currentPassword: 'correct horse battery' } },
    responses: { 200: { description: 'The account as it is now.', schema: userSchema, headers: TAGGED } },
    problems: ['forbidden', 'email-taken', 'invalid-credentials', 'too-many-requests'],
    async handle({ params, body, caller, req, services }) {
      const id = requireOwnAccountId(params.id, caller)
      await confirmPassword(services, req, id, body.currentPassword)
      const user = await changeEmail(services.database, id, body.email, (found) =>
        checkIfMatch(req, presentUser(found)),
      ).catch(refuseTaken)
      return okTagged(presentUser(user))
    },
  }),
  operation({
    method: 'delete',
    path: '/users/:id',
    operationId: 'deleteUser',
    summary: 'Delete the account and everything in it',
    description:
      'One’s own with the password once more, or anybody’s as an administrator. It is closed at once: nobody can sign in, and its workflows end. Data and files are removed right after; what stays is the audit log, without content.',
    tag: 'users',
    access: 'user',
    limited: true,
    params: userIdParam,
    body: z
      .strictObject({
        password: z.string().max(200).optional().meta({ description: 'Needed for one’s own account.' }),
      })
      .optional(),
    example: { body: { password: 'correct horse battery' } },
    responses: { 202: { description: 'The account is closed, and its data is being removed.' } },
    problems: ['invalid-credentials', 'too-many-requests'],
    async handle({ params, body, caller, req, services }) {
      const id = requireOwnIdUnlessAdmin(params.id === 'me' ? caller.id : params.id, caller)
      if (id === caller.id) await confirmPassword(services, req, id, body?.password)
      await closeAccount(services.database, id, caller)
      return accepted(null)
    },
  }),
  operation({
    method: 'put',
    path: '/users/:id/password',
    operationId: 'changePassword',
    summary: 'Change the password',
    description:
      'Ends every session; the answer is a new one. A browser gets its cookie; GET /auth/session says the token that goes with it.',
    tag: 'users',
    access: 'user',
    limited: true,
    params: userIdParam,
    body: z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword: passwordSchema }),
    example: { body: { currentPassword: 'correct horse battery', newPassword: 'another horse battery' } },
    responses: {
      200: { description: 'The password is changed; a new session.', schema: sessionSchema },
      204: { description: 'The password is changed; the browser’s cookie is that of a new session.' },
    },
    problems: ['forbidden', 'invalid-credentials', 'too-many-requests'],
    async handle({ params, body, caller, req, res, services }) {
      const { database, config } = services
      requireOwnAccountId(params.id, caller)
      await confirmPassword(services, req, caller.id, body.currentPassword)
      await refuseCommonPassword(config, body.newPassword, 'newPassword')
      const passwordHash = await hashPassword(body.newPassword)
      if (!req.isCookieCaller)
        return ok(await changePassword(database, caller.id, passwordHash, (em, user) => beginSession(em, user, config)))
      const { cookie } = await changePassword(database, caller.id, passwordHash, (em, user) =>
        beginBrowserSession(em, user, config),
      )
      sessionCookie.set(req, res, cookie, config.REFRESH_TOKEN_TTL_S)
      return noContent()
    },
  }),
  operation({
    method: 'get',
    path: '/users/:id/usage',
    operationId: 'getUsage',
    summary: 'What language-model calls have cost',
    description:
      'Calls, tokens, cost and time of all that was asked of a language model for you. The offline rules cost nothing.',
    tag: 'users',
    access: 'user',
    params: userIdParam,
    responses: { 200: { description: 'Sums over all calls.', schema: usageSchema } },
    problems: ['forbidden'],
    async handle({ params, caller, services: { database } }) {
      return ok(await usageOf(database.em.fork(), 'user_id', requireOwnAccountId(params.id, caller)))
    },
  }),
]
