import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import { settleAllLost } from './decisions/settle-as-lost.ts'
import { moveTo } from './transitions.ts'

/**
 * Deletes an application for everybody to see, at once: a tombstone, and a cancellation on its way to the workflow, which
 * finds the application gone and ends. The purge follows. The caller holds the application's row lock.
 */
export async function deleteApplication(unit: UnitOfWork, application: Application): Promise<void> {
  const now = new Date()
  if (!isTerminal(application.status)) {
    await settleAllLost(unit, application)
    unit.em.create(Decision, {
      applicationId: application.id,
      round: application.round,
      kind: 'cancel',
      source: 'api',
      actorId: unit.actor.type === 'user' ? unit.actor.id : null,
      settledAt: now,
      outcome: 'won',
      ...originColumns(),
    })
    moveTo(unit, application, 'cancelled')
    unit.wake('temporal')
  }
  application.deletedAt = now
  unit.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: 'application.deleted',
  })
  unit.wake('deletions')
}
