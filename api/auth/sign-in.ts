import type { EntityManager } from '@mikro-orm/postgresql'
import type { Request } from 'express'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed, lockAccount } from '#shared/database/lock-account.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { passwordIsRight } from './check-password.ts'
import { requirePasswordSignIn } from './password-sign-in.ts'

/**
 * Signs somebody in by password; `begin` makes the session, under the account's row lock. Throws problems `invalid-credentials`,
 * `too-many-requests` and, where passwords are left to an identity provider, `forbidden`.
 */
export async function signIn<Begun>(
  services: Services,
  req: Request,
  { email, password }: { email: string; password: string },
  begin: (em: EntityManager, user: User) => Begun,
): Promise<Begun> {
  const { database, config } = services
  requirePasswordSignIn(config)
  const user = await database.em.fork().findOne(User, { email, deletedAt: null })
  const passwordHash = user?.passwordHash ?? null
  const refusal = new Problem('invalid-credentials', 'Check both and try again.')
  if (!(await passwordIsRight(services, req, { account: email, passwordHash, password })) || !user) throw refusal
  // The password that was checked must still be the account's.
  return openFor(services, { id: user.id, passwordHash }, refusal, begin)
}

/** A session for whoever has signed in otherwise: at the identity provider, or with a token of another session. */
export function signInAs<Begun>(
  services: Services,
  id: string,
  begin: (em: EntityManager, user: User) => Begun,
): Promise<Begun> {
  return openFor(services, { id }, new Problem('unauthenticated', 'The account is closed.'), begin)
}

function openFor<Begun>(
  { database }: Services,
  account: { id: string; passwordHash?: string | null },
  refusal: Problem,
  begin: (em: EntityManager, user: User) => Begun,
): Promise<Begun> {
  const { id } = account
  return unitOfWork(database, { type: 'user', id }, async (unit) => {
    await lockAccount(unit.em, id, 'alone').catch((error: unknown) => {
      throw error instanceof AccountClosed ? refusal : error
    })
    const user = await unit.em.findOne(User, { ...account, disabledAt: null, deletedAt: null })
    if (!user) throw refusal
    user.lastLogin = new Date()
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.signed-in' })
    return begin(unit.em, user)
  })
}
