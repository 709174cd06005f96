import { z } from 'zod'
import { Profile } from '#shared/database/entities/index.ts'
import { checkIfMatch, okTagged, TAGGED } from '../../http/entity-tag.ts'
import { operation } from '../../http/operation.ts'
import { requireOwnId } from '../account-id.ts'
import { userId } from '../schema.ts'
import { changeProfile } from './change.ts'
import { saveProfile } from './save.ts'
import { presentProfile, profileBody, profileChange, profileSchema } from './schema.ts'

const params = z.object({ user_id: userId })

export const profileOperations = [
  operation({
    method: 'get',
    path: '/profiles/:user_id',
    operationId: 'getProfile',
    summary: 'What fills the gaps of a resume’s contact lines',
    description:
      'Name, contact, place, links and preferences of yours, which no upload changes; documents take from it what the resume leaves out.',
    tag: 'profiles',
    access: 'user',
    params,
    responses: {
      200: { description: 'The profile; empty until one is saved.', schema: profileSchema, headers: TAGGED },
    },
    async handle({ params, caller, services: { database } }) {
      const userId = requireOwnId(params.user_id, caller)
      return okTagged(presentProfile(userId, await database.em.fork().findOne(Profile, { userId })))
    },
  }),
  operation({
    method: 'put',
    path: '/profiles/:user_id',
    operationId: 'putProfile',
    summary: 'Save the profile',
    description: 'As a whole: what is left out is empty afterwards. `PATCH` changes single fields.',
    tag: 'profiles',
    access: 'user',
    conditional: 'optional',
    params,
    body: profileBody,
    example: {
      body: {
        fullName: 'Ada Lovelace',
        contact: { email: 'ada@example.com', phone: '+44 20 7946 0000' },
        location: { city: 'London', countryCode: 'GB' },
        links: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
      },
    },
    responses: { 200: { description: 'The profile as saved.', schema: profileSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const userId = requireOwnId(params.user_id, caller)
      const saved = await saveProfile(
        database,
        userId,
        () => body,
        (profile) => checkIfMatch(req, profile),
      )
      return okTagged(saved)
    },
  }),
  operation({
    method: 'patch',
    path: '/profiles/:user_id',
    operationId: 'updateProfile',
    summary: 'Change fields of the profile',
    description:
      'What is left out stays, and null takes a field out, inside `contact`, `location` and `preferences` too (RFC 7396). `links` are the new list.',
    tag: 'profiles',
    access: 'user',
    conditional: 'required',
    params,
    body: profileChange,
    example: { body: { contact: { phone: '+44 20 7946 0001' }, location: { region: null } } },
    responses: { 200: { description: 'The profile as it is now.', schema: profileSchema, headers: TAGGED } },
    async handle({ params, body, caller, req, services: { database } }) {
      const userId = requireOwnId(params.user_id, caller)
      const saved = await saveProfile(
        database,
        userId,
        (before) => changeProfile(before, body),
        (profile) => checkIfMatch(req, profile),
      )
      return okTagged(saved)
    },
  }),
]
