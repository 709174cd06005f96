import { z } from 'zod'
import { ROLES, type User } from '#shared/database/entities/index.ts'

export const userSchema = z
  .object({
    id: z.uuid(),
    email: z.string().nullable().meta({ description: 'Null where an identity provider has verified none.' }),
    role: z.enum(ROLES),
    createdAt: z.iso.datetime(),
    lastLogin: z.iso.datetime().nullable(),
    disabledAt: z.iso.datetime().nullable().meta({ description: 'Since when an administrator keeps it closed.' }),
  })
  .meta({ id: 'User' })

/** An account as its owner and administrators see it. */
export function presentUser(user: User) {
  const { id, email, role, createdAt } = user
  return { id, email, role, createdAt, lastLogin: user.lastLogin, disabledAt: user.disabledAt }
}
