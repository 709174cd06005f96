import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal } from '#shared/domain/application.ts'

/**
 * Deletes an application for everybody to see, at once: a tombstone, and a cancellation on its way to the workflow, which
 * finds the application gone and ends. The purge follows. The caller holds the application's row lock.
 */
export async function endApplication(unit: UnitOfWork, application: Application): Promise<void> {
  const now = new Date()
  if (!isTerminal(application.status)) {
    for (const open of await unit.em.find(Decision, { applicationId: application.id, settledAt: null }))
      Object.assign(open, { settledAt: now, outcome: 'lost' as const })
    unit.em.create(Decision, {
      applicationId: application.id,
      round: application.round,
      kind: 'cancel',
      draftHash: null,
      feedback: null,
      attention: null,
      source: 'api',
      actorId: unit.actor.type === 'user' ? unit.actor.id : null,
      deliveredAt: null,
      settledAt: now,
      outcome: 'won',
    })
    application.status = 'cancelled'
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
