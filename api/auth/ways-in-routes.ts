import { z } from 'zod'
import { ok, operation } from '../http/operation.ts'
import { providerClient } from './provider-sign-in/provider.ts'
import { START_PATH } from './provider-sign-in/routes.ts'

const waysInSchema = z
  .object({
    password: z.boolean().meta({ description: 'Whether people register and sign in here with a password.' }),
    providerUrl: z.string().nullable().meta({
      description:
        'Where a browser goes to sign in at the identity provider of this installation; it comes back to the page with the cookie of a session, or with the reason in `?sign-in=`. Null where there is none.',
    }),
  })
  .meta({ id: 'WaysIn' })

export const waysInOperations = [
  operation({
    method: 'get',
    path: '/auth/ways-in',
    operationId: 'getWaysIn',
    summary: 'How people sign in here',
    description: 'What a page offers whoever is not signed in.',
    tag: 'auth',
    access: 'public',
    responses: { 200: { description: 'The ways in.', schema: waysInSchema } },
    async handle({ services: { config } }) {
      return ok({ password: config.PASSWORD_SIGN_IN, providerUrl: providerClient(config) ? START_PATH : null })
    },
  }),
]
