import type { Logger } from 'pino'
import { committed } from '#shared/database/committed.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'

/** Logs one line for each change of an application's status, once it is committed, and why where there is a reason. */
export function logStatuses(logger: Logger): void {
  committed.listen((events) => {
    for (const { event_type, application_id, payload_json } of events) {
      if (event_type !== 'ApplicationStatusChanged' || application_id === null) continue
      const line = { applicationId: application_id, workflowId: workflowIdOf(application_id), ...payload_json }
      logger[payload_json.to === 'failed' ? 'warn' : 'info'](line, 'application moved')
    }
  })
}
