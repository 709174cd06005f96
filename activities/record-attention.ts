import { moveTo } from '#shared/applications/transitions.ts'
import { ATTENTION_REASONS, isTerminal } from '#shared/domain/application.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { withApplication } from './with-application.ts'

/** Tells the person that they are needed, under a number that `retry` has to name. Repeated, it gives the same number. */
export function recordAttention({ database }: Dependencies): ApplicationActivities['recordAttention'] {
  return ({ applicationId, step, reason, answered = 0 }) =>
    withApplication(database, applicationId, async (unit, application) => {
      const current = application.attention
      if (current?.step === step && current.number > answered) return { attention: current.number }
      if (isTerminal(application.status)) return { attention: application.attentionCount }
      application.attentionCount += 1
      const number = application.attentionCount
      application.attention = { number, step, reason, message: ATTENTION_REASONS[reason] }
      moveTo(unit, application, 'needs_attention', { reason })
      unit.emit(application, 'AttentionNeeded', { attention: number, step, reason })
      return { attention: number }
    })
}
