import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { failApplication } from '#shared/applications/fail-application.ts'
import { secondsAgo } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { TERMINAL_STATUSES, WAITING_STATUSES } from '#shared/domain/application.ts'
import { callTemporal } from '#shared/temporal/connection.ts'

/** How long an application may stand still before its workflow is looked at, and how long a delivered decision may. */
const QUIET_APPLICATION_S = 5 * 60
const QUIET_DECISION_S = 15
const BATCH = 50

/**
 * Finds applications that wait for a workflow which is no more (terminated by hand, failed, timed out) and marks them
 * `failed`, so that nobody waits for ever. An unsettled decision that reached nobody is settled as lost.
 */
export async function failOrphans({ database, temporal }: { database: Database; temporal: Client }): Promise<void> {
  const suspects = await selectSuspects(database.em, {})
  for (const { id, workflow_id } of suspects) {
    const closed = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflow_id).describe())
      .then(({ status }) => status.name !== 'RUNNING' && status.name !== 'CONTINUED_AS_NEW')
      .catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return true
        throw error
      })
    if (closed) await failApplication(database, id)
  }
}

const selectSuspects = prepareStatement()((db) =>
  db
    .selectFrom('applications')
    .select(['id', 'workflow_id'])
    .where('status', 'not in', TERMINAL_STATUSES)
    .where('started_at', 'is not', null)
    .where(({ eb, or, and, exists, selectFrom }) =>
      or([
        and([
          eb('started_at', '<', secondsAgo(QUIET_APPLICATION_S)),
          eb('status', 'not in', WAITING_STATUSES),
          eb('updated_at', '<', secondsAgo(QUIET_APPLICATION_S)),
        ]),
        exists(
          selectFrom('decisions')
            .select('decisions.id')
            .whereRef('decisions.application_id', '=', 'applications.id')
            .where('decisions.settled_at', 'is', null)
            .where('decisions.delivered_at', '<', secondsAgo(QUIET_DECISION_S)),
        ),
      ]),
    )
    .orderBy('updated_at')
    .limit(BATCH),
)
