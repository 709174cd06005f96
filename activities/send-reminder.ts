import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'
import { withApplication } from './with-application.ts'

/** Records the reminder that a draft is waiting, once per round, as an event that others can act on. */
export function sendReminder({ database }: Dependencies): ApplicationActivities['sendReminder'] {
  return ({ applicationId, round }) =>
    withApplication(database, applicationId, async (unit, application) => {
      const due = application.status === 'awaiting_approval' && application.round === round && !application.remindedAt
      if (!due) return { sent: false }
      application.remindedAt = new Date()
      unit.emit(application, 'ApprovalReminder', { round })
      return { sent: true }
    })
}
