import { readWake } from '#shared/applications/decisions/read-wake.ts'
import { settleDecision } from '#shared/applications/decisions/settle.ts'
import { settleAllLost } from '#shared/applications/decisions/settle-as-lost.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { CLOSING_STATUS, isTerminal } from '#shared/domain/application.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { signalTimeOf } from './signal-time.ts'
import { withApplication } from './with-application.ts'

/** Closes an application as rejected, cancelled or expired, unless another decision has won. */
export function closeApplication({ database, config }: Dependencies): ApplicationActivities['closeApplication'] {
  return async (input) => {
    const { applicationId, round } = input
    const wake = readWake(input.wake, round)
    const heard = { wake, round, sentAtMs: await signalTimeOf(wake), maxRounds: config.MAX_ROUNDS }
    return withApplication(database, applicationId, async (unit, application) => {
      const settlement = await settleDecision(unit, application, heard)
      if (settlement.outcome === 'ignore') return { followed: null, because: settlement.because }
      const { decision } = settlement
      if (decision === 'reject' || decision === 'cancel' || decision === 'expire') {
        application.attention = null
        // A retry that was accepted before has nothing left to try.
        await settleAllLost(unit, application)
        // One that has ended stays as it ended; a failed one counts as cancelled.
        if (!isTerminal(application.status)) moveTo(unit, application, CLOSING_STATUS[decision])
      }
      return { followed: decision, round: application.round }
    })
  }
}
