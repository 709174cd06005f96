import { User } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'

/** Who an account is for: somebody with a password, or whom an identity provider vouches for. */
type NewUser = Pick<User, 'id' | 'email'> & Partial<Pick<User, 'passwordHash' | 'issuer' | 'subject' | 'lastLogin'>>

/** Opens an account. */
export function addUser(unit: UnitOfWork, given: NewUser): User {
  const { id } = given
  const user = unit.em.create(User, given)
  unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.registered', after: { role: user.role } })
  unit.emitForUser(id, 'UserRegistered')
  return user
}
