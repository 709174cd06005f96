import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal, STEP_STATUS, type StepName } from '#shared/domain/application.ts'
import { settleLost } from './decisions/settle-as-lost.ts'
import { moveTo } from './transitions.ts'

/**
 * A step begins. On the straight path the step before has set the status, so nothing is written. After `needs_attention`
 * this is the moment at which the retry takes effect.
 */
export async function beginStep(unit: UnitOfWork, application: Application, step: StepName): Promise<void> {
  if (isTerminal(application.status)) return
  await settleRetries(unit, application)
  moveTo(unit, application, STEP_STATUS[step])
}

/** Settles the retries that answer what an application needs a person for, which is over then. */
export async function settleRetries(unit: UnitOfWork, application: Application): Promise<void> {
  const { attention } = application
  if (!attention) return
  const retries = await unit.em.find(Decision, { applicationId: application.id, kind: 'retry', settledAt: null })
  for (const retry of retries)
    if (retry.attention === attention.number) Object.assign(retry, { settledAt: new Date(), outcome: 'won' as const })
    else settleLost(unit, application, retry)
  application.attention = null
}
