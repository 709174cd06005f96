import { z } from 'zod'
import { User } from '#shared/database/entities/index.ts'
import { idParam } from '../../http/fields.ts'
import { ok, operation } from '../../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../../http/paging.ts'
import { Problem } from '../../http/problem.ts'
import { emailSchema, presentUser, userSchema } from '../schema.ts'
import { recordAdminRead } from './record-read.ts'
import { setDisabled } from './set-disabled.ts'

export const adminOperations = [
  operation({
    method: 'get',
    path: '/users',
    operationId: 'listUsers',
    summary: 'All accounts, newest first (administrators)',
    description: 'That an administrator looked is in the audit log.',
    tag: 'users',
    access: 'admin',
    query: pageQuery.extend({ email: emailSchema.optional().meta({ description: 'Exactly this address.' }) }),
    example: { query: { limit: 20, email: 'ada@example.com' } },
    responses: { 200: { description: 'A page.', schema: pageOf(userSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const filter = query.email === undefined ? {} : { email: query.email }
      const rows = await database.em.fork().find(User, { deletedAt: null, ...filter, ...where }, options)
      await recordAdminRead(database, caller, {
        entityType: 'user',
        entityId: caller.id,
        action: 'admin.users-listed',
      })
      return ok(toPage(rows, query.limit, presentUser))
    },
  }),
  operation({
    method: 'put',
    path: '/users/:id/disabled',
    operationId: 'setUserDisabled',
    summary: 'Close an account for the time being, or open it again (administrators)',
    description: 'A closed account’s tokens are refused at once. Its data stays, and workflows that run go on.',
    tag: 'users',
    access: 'admin',
    params: idParam,
    body: z.strictObject({ disabled: z.boolean() }),
    example: { body: { disabled: true } },
    responses: { 200: { description: 'The account as it is now.', schema: userSchema } },
    problems: ['conflict'],
    async handle({ params, body, caller, services: { database } }) {
      if (params.id === caller.id) throw new Problem('conflict', 'Ask another administrator to close your own account.')
      const user = await setDisabled(database, caller, params.id, body.disabled)
      return ok(presentUser(user))
    },
  }),
]
