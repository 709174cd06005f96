import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal, STEP_STATUS, type StepName } from '#shared/domain/application.ts'
import { moveTo } from './transitions.ts'

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
  moveTo(unit, application, STEP_STATUS[step])
}
