import { LockMode } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal, type WorkflowEnding } from '#shared/domain/application.ts'
import { settleAllLost } from './decisions/settle-as-lost.ts'
import { moveTo } from './transitions.ts'

/** Marks an application whose workflow has ended without it; `reason` says how. */
export async function failApplication(
  database: Database,
  applicationId: string,
  reason: WorkflowEnding,
): Promise<void> {
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE }
    const application = await unit.em.findOne(Application, { id: applicationId }, lock)
    if (!application || isTerminal(application.status)) return
    await settleAllLost(unit, application)
    moveTo(unit, application, 'failed', { reason })
  })
}
