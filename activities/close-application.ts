import { CLOSING_STATUS } from '#shared/domain/application.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { datedWake } from './dated-wake.ts'
import type { Dependencies } from './dependencies.ts'
import { setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'

/** Closes an application as rejected, cancelled or expired, unless another decision has won. */
export function closeApplication({ database, config }: Dependencies): ApplicationActivities['closeApplication'] {
  return async ({ applicationId, round, wake: heard }) => {
    const wake = await datedWake(heard)
    return withApplication(database, applicationId, async (unit, application) => {
      const followed = await settleDecision(unit, application, round, wake, config.MAX_ROUNDS)
      if (followed === 'reject' || followed === 'cancel' || followed === 'expire') {
        application.attention = null
        setStatus(unit, application, CLOSING_STATUS[followed])
      }
      return { followed }
    })
  }
}
