import { LockMode } from '@mikro-orm/postgresql'
import { findUnsettled } from '#shared/applications/decisions/find-decisions.ts'
import { deleteApplication } from '#shared/applications/delete-application.ts'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { sayDecision } from './in-words.ts'

/** Deletes an application, cancelling one that runs. Throws problem `conflict` while a decision is being carried out. */
export async function deleteOwnApplication(database: Database, caller: Caller, id: string): Promise<void> {
  await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    const pending = await findUnsettled(unit.em, id)
    if (pending && pending.kind !== 'cancel')
      throw new Problem('conflict', `A decision is being carried out: ${sayDecision(pending.kind)}. Try again shortly.`)
    await deleteApplication(unit, application)
  })
}
