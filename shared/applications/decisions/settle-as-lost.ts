import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'

/**
 * Settles a decision as lost: it is not what happens, or not any more. Audit row and event tell its person so. The caller holds
 * the application's row lock.
 */
export function settleLost(unit: UnitOfWork, application: Application, decision: Decision): void {
  decision.settledAt ??= new Date()
  decision.outcome = 'lost'
  const { id, kind, round, source } = decision
  unit.audit({
    entityType: 'decision',
    entityId: id,
    ownerId: application.userId,
    applicationId: application.id,
    action: `decision.${kind}.lost`,
    after: { kind, round, source },
  })
  unit.emit(application, 'DecisionLost', { kind, round, source })
}

/** Settles whatever was still to be carried out as lost: the application has ended without it. */
export async function settleAllLost(unit: UnitOfWork, application: Application): Promise<void> {
  const open = await unit.em.find(Decision, { applicationId: application.id, settledAt: null })
  for (const decision of open) settleLost(unit, application, decision)
}
