import { z } from 'zod'
import type { Profile } from '#shared/database/entities/index.ts'
import { written } from '../../http/fields.ts'

const short = written().max(500)
const MAX_PREFERENCES = 100
const TOO_MANY = `has more than ${MAX_PREFERENCES} entries`
const isFew = (given: object = {}) => Object.keys(given).length <= MAX_PREFERENCES
const preference = z.union([short, z.number(), z.boolean()])
const links = z
  .array(z.strictObject({ network: short.optional(), username: short.optional(), url: short.optional() }))
  .max(20)

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
  links: links.default([]),
  preferences: z
    .record(written().max(100), preference)
    .refine(isFew, TOO_MANY)
    .meta({ maxProperties: MAX_PREFERENCES })
    .default({}),
})
const changed = short.nullable().optional()
/** What a person changes of their profile: what is left out stays, null takes a field out, and the links are the new list. */
export const profileChange = z.strictObject({
  fullName: changed,
  contact: z.strictObject({ email: changed, phone: changed }).optional(),
  location: z.strictObject({ city: changed, region: changed, countryCode: changed, country: changed }).optional(),
  links: links.optional(),
  preferences: z
    .record(written().max(100), preference.nullable())
    .optional()
    .refine(isFew, TOO_MANY)
    .meta({ maxProperties: MAX_PREFERENCES }),
})
export const profileSchema = profileBody.extend({ userId: z.uuid() }).meta({ id: 'Profile' })

export type GivenProfile = z.output<typeof profileBody>
export type ShownProfile = ReturnType<typeof presentProfile>
export type ProfileChange = z.output<typeof profileChange>

/** A profile as the API answers it: empty where none was saved. */
export function presentProfile(userId: string, profile: Profile | null) {
  const { fullName = null, contact = {}, location = {}, links = [], preferences = {} } = profile ?? {}
  return { userId, fullName, contact, location, links, preferences }
}
