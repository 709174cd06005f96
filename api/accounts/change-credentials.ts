import type { EntityManager } from '@mikro-orm/postgresql'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed, lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { endAllSessions } from '../auth/tokens.ts'

/** Changes an account's address; `check` may refuse, seeing the account as it is under the lock. */
export function changeEmail(database: Database, id: string, email: string, check: (user: User) => void): Promise<User> {
  return unitOfWork(database, { type: 'user', id }, async (unit) => {
    await lockAccount(unit.em, id, 'alone')
    const user = await unit.em.findOneOrFail(User, { id })
    check(user)
    const before = { email: user.email }
    user.email = email
    const after = { email }
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.email-changed', before, after })
    return user
  })
}

/** Changes an account's password and ends every session that it has; `begin` makes a new one. */
export function changePassword<Begun>(
  database: Database,
  id: string,
  passwordHash: string,
  begin: (em: EntityManager, user: User) => Begun,
): Promise<Begun> {
  return unitOfWork(database, { type: 'user', id }, async (unit) => {
    await lockAccount(unit.em, id, 'alone')
    const user = await unit.em.findOne(User, { id, disabledAt: null })
    if (!user) throw new AccountClosed('the account is closed for the time being')
    user.passwordHash = passwordHash
    await endAllSessions(unit.em, id)
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.password-changed' })
    return begin(unit.em, user)
  })
}
