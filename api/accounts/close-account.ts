import { LockMode } from '@mikro-orm/postgresql'
import { deleteApplication } from '#shared/applications/delete-application.ts'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { endAllSessions } from '../auth/tokens.ts'
import type { Caller } from '../http/operation.ts'
import { findUserAlone } from './users.ts'

/**
 * Closes an account for good, in one transaction: nobody signs in any more, its tokens are refused, its address is free
 * again, and each of its applications is on its way to an end. The purge does the rest. Throws a 404 where there is none.
 */
export async function closeAccount(database: Database, id: string, by: Caller): Promise<void> {
  await unitOfWork(database, { type: 'user', id: by.id }, async (unit) => {
    const { em } = unit
    const user = await findUserAlone(em, id)
    user.deletedAt = new Date()
    await endAllSessions(em, id)
    const where = { userId: id, deletedAt: null }
    // In one order, as everybody who locks several.
    const applications = await em.find(Application, where, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
      orderBy: { id: 'asc' },
    })
    for (const application of applications) await deleteApplication(unit, application)
    unit.audit({ entityType: 'user', entityId: id, ownerId: id, action: 'user.deleted' })
    unit.wake('deletions')
  })
}
