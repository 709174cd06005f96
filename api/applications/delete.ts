import { LockMode } from '@mikro-orm/postgresql'
import { Application, Decision } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { endApplication } from '#shared/deletion/end-application.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'

/** Deletes an application, cancelling one that runs. Throws problem `conflict` while a decision is being carried out. */
export async function deleteApplication(database: Database, caller: Caller, id: string): Promise<void> {
  await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    const where = { applicationId: id, settledAt: null, kind: { $nin: ['retry' as const, 'cancel' as const] } }
    const pending = await unit.em.findOne(Decision, where)
    if (pending) throw new Problem('conflict', `A decision (${pending.kind}) is being carried out; try again shortly.`)
    await endApplication(unit, application)
  })
}
