import type { EntityManager } from '@mikro-orm/postgresql'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed, lockAccount } from '#shared/database/lock-account.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { notFound } from '../http/problem.ts'

/** An account that is not deleted. Throws a 404 where there is none. */
export async function findUser(em: EntityManager, id: string): Promise<User> {
  const user = await em.findOne(User, { id, deletedAt: null })
  if (!user) throw notFound('user')
  return user
}

/** The same, under the lock that changes of an account are made under. */
export async function findUserAlone(em: EntityManager, id: string): Promise<User> {
  await lockAccount(em, id, 'alone').catch((error: unknown) => {
    throw error instanceof AccountClosed ? notFound('user') : error
  })
  return findUser(em, id)
}

/** Who an account is for: somebody with a password, or whom an identity provider vouches for. */
type NewUser = Pick<User, 'id' | 'email'> & Partial<Pick<User, 'passwordHash' | 'issuer' | 'subject' | 'lastLogin'>>

/** Opens an account. */
export function addUser(unit: UnitOfWork, given: NewUser): User {
  const { id } = given
  const user = unit.em.create(User, given)
  unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.registered', after: { role: user.role } })
  unit.emitForUser(id, 'UserRegistered', {})
  return user
}
