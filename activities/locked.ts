import { LockMode } from '@mikro-orm/postgresql'
import { Application, Decision } from '#shared/database/entities/index.ts'
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

/**
 * The application, where this very step of this round is what the step before left it to: then there is nothing to write
 * and nothing done yet, since a step's result and the next status commit together. Null where a closer look is needed.
 */
export async function expecting(
  database: Database,
  step: StepName,
  { applicationId, round }: { applicationId: string; round: number },
): Promise<Application | null> {
  return database.em.fork().findOne(Application, {
    id: applicationId,
    status: STEP_STATUS[step],
    round,
    attention: null,
    deletedAt: null,
  })
}

/** Moves an application to a status, with its audit row and event; does nothing where it is there already. */
export function setStatus(unit: UnitOfWork, application: Application, status: ApplicationStatus): void {
  if (application.status === status) return
  const before = { status: application.status, round: application.round }
  application.status = status
  unit.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: `status.${status}`,
    before,
    after: { status, round: application.round },
  })
  unit.emit(application, 'ApplicationStatusChanged', { from: before.status, to: status, round: application.round })
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
