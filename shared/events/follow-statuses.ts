import type { Logger } from 'pino'
import { committed } from '#shared/database/committed.ts'
import { statusChanged } from '#shared/telemetry/happenings.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'

/** Logs and tells of each change of an application's status, once it is committed, and why where there is a reason. */
export function followStatuses(logger: Logger): void {
  committed.listen((events) => {
    for (const { event_type, application_id, payload_json } of events) {
      if (application_id === null || event_type !== 'ApplicationStatusChanged' || !('from' in payload_json)) continue
      const { from, to, reason = null } = payload_json
      statusChanged.tell(() => ({ from, to, reason }))
      const line = { applicationId: application_id, workflowId: workflowIdOf(application_id), ...payload_json }
      logger[to === 'failed' ? 'warn' : 'info'](line, 'application moved')
    }
  })
}
