import type { User } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { endAllSessions } from '../../auth/tokens.ts'
import type { Caller } from '../../http/operation.ts'
import { findUserAlone } from '../users.ts'

/** Closes an account for the time being, ending its sessions, or opens it again. */
export function setDisabled(database: Database, admin: Caller, id: string, disabled: boolean): Promise<User> {
  return unitOfWork(database, { type: 'user', id: admin.id }, async (unit) => {
    const user = await findUserAlone(unit.em, id)
    const before = { disabled: Boolean(user.disabledAt) }
    if (before.disabled === disabled) return user
    user.disabledAt = disabled ? new Date() : null
    if (disabled) await endAllSessions(unit.em, id)
    unit.audit({
      entityType: 'user',
      entityId: id,
      ownerId: id,
      action: disabled ? 'user.disabled' : 'user.enabled',
      before,
      after: { disabled },
    })
    return user
  })
}
