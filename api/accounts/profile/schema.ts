import { z } from 'zod'
import type { Profile } from '#shared/database/entities/index.ts'
import { written } from '../../http/fields.ts'

const short = written().max(500)
const MAX_PREFERENCES = 100
export const profileBody = z.strictObject({
  fullName: short.nullable().default(null),
  contact: z.strictObject({ email: short.optional(), phone: short.optional() }).default({}),
  location: z
    .strictObject({
      city: short.optional(),
      region: short.optional(),
      countryCode: short.optional(),
      country: short.optional().meta({ description: 'As you write it; left out, the name of the code is printed.' }),
    })
    .default({}),
  links: z
    .array(z.strictObject({ network: short.optional(), username: short.optional(), url: short.optional() }))
    .max(20)
    .default([]),
  preferences: z
    .record(written().max(100), z.union([short, z.number(), z.boolean()]))
    .refine((given) => Object.keys(given).length <= MAX_PREFERENCES, `has more than ${MAX_PREFERENCES} entries`)
    .meta({ maxProperties: MAX_PREFERENCES })
    .default({}),
})
export const profileSchema = profileBody.extend({ userId: z.uuid() }).meta({ id: 'Profile' })

export type GivenProfile = z.output<typeof profileBody>

/** A profile as the API answers it: empty where none was saved. */
export function presentProfile(userId: string, profile: Profile | null) {
  const { fullName = null, contact = {}, location = {}, links = [], preferences = {} } = profile ?? {}
  return { userId, fullName, contact, location, links, preferences }
}
