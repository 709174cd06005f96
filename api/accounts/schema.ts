import { z } from 'zod'
import type { User } from '#shared/database/entities/index.ts'
import { role } from '../http/named-enums.ts'

export const userSchema = z
  .object({
    id: z.uuid(),
    email: z.string().nullable().meta({ description: 'Null where an identity provider has verified none.' }),
    role: role,
    createdAt: z.iso.datetime(),
    lastLogin: z.iso.datetime().nullable(),
    disabledAt: z.iso.datetime().nullable().meta({ description: 'Since when an administrator keeps it closed.' }),
  })
  .meta({ id: 'User' })

export const emailSchema = z
  .string()
  .max(254)
  .transform((value) => value.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email({ pattern: z.regexes.html5Email }))
  .meta({ override: { type: 'string', format: 'email', maxLength: 254 } })
export const passwordSchema = z.string().min(10, 'must have at least 10 characters').max(200)
/** A user id, or `me`: one pattern, which says more about what fits than two forms do. */
export const userId = z
  .string()
  .regex(/^(me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/, 'must be the id of a user, or `me`')
  .max(36)
  .toLowerCase()
  .meta({ description: 'A user id, or `me`.' })
export const userIdParam = z.object({
  id: userId,
})

/** An account as its owner and administrators see it. */
export function presentUser(user: User) {
  const { id, email, role, createdAt } = user
  return { id, email, role, createdAt, lastLogin: user.lastLogin, disabledAt: user.disabledAt }
}
