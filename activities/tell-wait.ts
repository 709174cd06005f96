import { Context } from '@temporalio/activity'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { describeError } from '#shared/describe-error.ts'
import { STEP_STATUS, STEPS, type StepName } from '#shared/domain/application.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { modelAwaited } from '#shared/temporal/messages.ts'
import { idsOf } from './input-ids.ts'
import type { TellWait } from './model-failure.ts'
import { withApplication } from './with-application.ts'

/** Nobody has to hear of a shorter wait: it would be over before they could look. */
const TOLD_FROM_MS = 5_000

/**
 * Tells the person, by the row of what they wait for and by an event, and whoever looks at the workflow in the Web UI. It never fails: a wait that could not be told is waited
 * for all the same.
 */
export function tellWaitBy(database: Database): TellWait {
  return async (input, untilMs) => {
    if (untilMs - Date.now() < TOLD_FROM_MS) return
    const step = STEPS.find((one) => one === Context.current().info.activityType)
    const told = await Promise.allSettled([
      keepWait(database, input, step, new Date(untilMs)),
      step && tellWorkflow(step, untilMs),
    ])
    for (const one of told)
      if (one.status === 'rejected')
        Context.current().log.warn('a wait for the model could not be told', { ...describeError(one.reason) })
  }
}

async function keepWait(database: Database, input: unknown, step: StepName | undefined, until: Date): Promise<void> {
  const { applicationId, readingId } = idsOf(input)
  if (typeof readingId === 'string') {
    await tablesOf(database.em)
      .updateTable('readings')
      .set({ model_awaited_until: until })
      .where('id', '=', readingId)
      .where('state', '=', 'queued')
      .execute()
  }
  if (typeof applicationId !== 'string' || !step) return
  await withApplication(database, applicationId, async (unit, application) => {
    if (application.status !== STEP_STATUS[step]) return
    application.modelAwaitedUntil = until
    unit.emit(application, 'AIModelAwaited', { step, round: application.round, until: until.toISOString() })
  })
}

/** A signal is four events of a history, which has a bound: later attempts are shown by the pending activity alone. */
const LAST_TOLD_ATTEMPT = 30

async function tellWorkflow(step: StepName, untilMs: number): Promise<void> {
  const { client, info } = Context.current()
  const workflowId = info.workflowExecution?.workflowId
  if (workflowId === undefined || info.attempt > LAST_TOLD_ATTEMPT) return
  await callTemporal(client, ({ workflow }) => workflow.getHandle(workflowId).signal(modelAwaited, { step, untilMs }))
}
