import { LockMode } from '@mikro-orm/postgresql'
import { Application, Decision } from '#shared/database/entities/index.ts'
import type { Journal, Numbered } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { type ApplicationStatus, isTerminal, STEP_STATUS, type StepName } from '#shared/domain/application.ts'
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

/** Moves an application to a status, with its audit row and event; does nothing where it is there already. */
export function setStatus(
  journal: Journal,
  application: Numbered & Pick<Application, 'status' | 'round'>,
  status: ApplicationStatus,
): void {
  if (application.status === status) return
  const before = { status: application.status, round: application.round }
  application.status = status
  journal.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: `status.${status}`,
    before,
    after: { status, round: application.round },
  })
  journal.emit(application, 'ApplicationStatusChanged', { from: before.status, to: status, round: application.round })
}

/**
 * A step begins. On the straight path the step before has set the status, so nothing is written. After `needs_attention`
 * this is the moment at which the retry takes effect.
 */
export async function beginStep(unit: UnitOfWork, application: Application, step: StepName): Promise<void> {
  if (isTerminal(application.status)) return
  if (application.attention) {
    const answered = await unit.em.find(Decision, { applicationId: application.id, kind: 'retry', settledAt: null })
    for (const decision of answered) {
      decision.settledAt = new Date()
      decision.outcome = decision.attention === application.attention.number ? 'won' : 'lost'
    }
    application.attention = null
  }
  setStatus(unit, application, STEP_STATUS[step])
}
