import { LockMode } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { applicationGone } from './failures.ts'

/** One transaction of the worker's, holding the application's row lock. Throws ApplicationGone for a deleted one. */
export function withApplication<T>(
  database: Database,
  applicationId: string,
  work: (unit: UnitOfWork, application: Application) => Promise<T>,
): Promise<T> {
  return unitOfWork(database, { type: 'system' }, async (unit) => {
    const application = await unit.em.findOne(
      Application,
      { id: applicationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (!application || application.deletedAt) throw applicationGone()
    return work(unit, application)
  })
}
