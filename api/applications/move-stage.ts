import { LockMode } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { Stage } from '#shared/domain/application.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'

/** Moves an application in its owner's tracker; `check` may refuse, seeing it as it is under the lock. */
export function moveToStage(
  database: Database,
  caller: Caller,
  id: string,
  stage: Stage,
  check: (application: Application) => void,
): Promise<Application> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    check(application)
    const before = { stage: application.stage }
    application.stage = stage
    unit.audit({
      entityType: 'application',
      entityId: id,
      ownerId: caller.id,
      applicationId: id,
      action: 'application.stage',
      before,
      after: { stage },
    })
    return application
  })
}
