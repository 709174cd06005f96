import { UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { User } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { toStorable } from '#shared/domain/text/storable.ts'
import { addUser } from '../accounts/users.ts'
import type { Caller } from '../http/operation.ts'

/** Who an outside identity provider says is calling; `email` only where it has verified it. */
export type OutsideIdentity = { issuer: string; subject: string; email: string | null }

const isStorable = (text: string): boolean => toStorable(text) === text

/** What is read of a provider's tokens, whatever they are for. */
export const outsideClaims = z.object({
  sub: z.string().min(1).max(255).refine(isStorable),
  exp: z.number(),
  email: z.string().max(254).refine(isStorable).optional(),
  email_verified: z.boolean().optional(),
})

/** Whom the claims of a token of this issuer name. An address that it has not verified is not taken over. */
export function identityOf(issuer: string, claims: z.output<typeof outsideClaims>): OutsideIdentity {
  const { sub: subject, email, email_verified: verified } = claims
  return { issuer, subject, email: (verified && email?.trim().toLowerCase()) || null }
}

/**
 * The account of somebody who signed in elsewhere, made on first sight; null where it was closed by an administrator.
 * It is found by issuer and subject only: an equal e-mail address never opens an account that has a password.
 */
export async function callerFromOutside(database: Database, identity: OutsideIdentity): Promise<Caller | null> {
  const known = await find(database, identity)
  if (known) return known.disabledAt ? null : { id: known.id, role: known.role }
  try {
    return await register(database, identity)
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error
    // Another request was first, for this person or for this address.
    const now = await find(database, identity)
    return now ? { id: now.id, role: now.role } : register(database, { ...identity, email: null })
  }
}

function find(database: Database, { issuer, subject }: OutsideIdentity): Promise<User | null> {
  return database.em.fork().findOne(User, { issuer, subject, deletedAt: null })
}

function register(database: Database, { issuer, subject, email }: OutsideIdentity): Promise<Caller> {
  const id = uuidv7()
  return unitOfWork(database, { type: 'user', id }, async (unit) => {
    const taken = email !== null && (await unit.em.count(User, { email, deletedAt: null })) > 0
    const user = addUser(unit, { id, email: taken ? null : email, issuer, subject, lastLogin: new Date() })
    await unit.flush()
    return { id, role: user.role }
  })
}
