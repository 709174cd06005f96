import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { Profile, User } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { checkIfMatch, okTagged, TAGGED } from '../../http/entity-tag.ts'
import { operation } from '../../http/operation.ts'
import { requireOwnId } from '../account-id.ts'
import { userId } from '../schema.ts'

const short = z.string().max(500)
const MAX_PREFERENCES = 100
const profileBody = z.strictObject({
  fullName: short.nullable().default(null),
  contact: z.strictObject({ email: short.optional(), phone: short.optional() }).default({}),
  location: z
    .strictObject({ city: short.optional(), region: short.optional(), countryCode: short.optional() })
    .default({}),
  links: z
    .array(z.strictObject({ network: short.optional(), username: short.optional(), url: short.optional() }))
    .max(20)
    .default([]),
  preferences: z
    .record(z.string().max(100), z.union([short, z.number(), z.boolean()]))
    .refine((given) => Object.keys(given).length <= MAX_PREFERENCES, `has more than ${MAX_PREFERENCES} entries`)
    .meta({ maxProperties: MAX_PREFERENCES })
    .default({}),
})
const profileSchema = profileBody.extend({ userId: z.uuid() }).meta({ id: 'Profile' })
const params = z.object({ user_id: userId })

function present(userId: string, profile: Profile | null) {
  const { fullName = null, contact = {}, location = {}, links = [], preferences = {} } = profile ?? {}
  return { userId, fullName, contact, location, links, preferences }
}

export const profileOperations = [
  operation({
    method: 'get',
    path: '/profiles/:user_id',
    operationId: 'getProfile',
    summary: 'What fills the gaps of a resume’s contact lines',
    tag: 'profiles',
    access: 'user',
    params,
    responses: {
      200: { description: 'The profile; empty until one is saved.', schema: profileSchema, headers: TAGGED },
    },
    async handle({ params, caller, services: { database } }) {
      const userId = requireOwnId(params.user_id, caller)
      return okTagged(present(userId, await database.em.fork().findOne(Profile, { userId })))
    },
  }),
  operation({
    method: 'put',
    path: '/profiles/:user_id',
    operationId: 'putProfile',
    summary: 'Save the profile',
    tag: 'profiles',
    access: 'user',
    conditional: 'optional',
    params,
    body: profileBody,
    responses: { 200: { description: 'The profile as saved.', schema: profileSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const userId = requireOwnId(params.user_id, caller)
      const saved = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        // One at a time for each person, also while there is no profile yet.
        await unit.em.findOneOrFail(User, { id: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        const before = await unit.em.findOne(Profile, { userId })
        const old = present(userId, before)
        checkIfMatch(req, old)
        const profile = before ?? unit.em.create(Profile, { userId, ...body })
        Object.assign(profile, body, { updatedAt: new Date() })
        const now = present(userId, profile)
        unit.audit({
          entityType: 'profile',
          entityId: userId,
          ownerId: userId,
          action: 'profile.saved',
          before: old,
          after: now,
        })
        return now
      })
      return okTagged(saved)
    },
  }),
]
