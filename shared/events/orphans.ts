import { LockMode } from '@mikro-orm/postgresql'
import { type Client, WorkflowNotFoundError } from '@temporalio/client'
import { Application, Decision } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { callTemporal } from '#shared/temporal/connection.ts'

/** How long an application may stand still before its workflow is looked at, and how long a delivered decision may. */
const QUIET_APPLICATION = '5 minutes'
const QUIET_DECISION = '15 seconds'
const BATCH = 50

/**
 * Finds applications that wait for a workflow which is no more (terminated by hand, failed, timed out) and marks them
 * `failed`, so that nobody waits for ever. An unsettled decision that reached nobody is settled as lost.
 */
export async function failOrphans({ database, temporal }: { database: Database; temporal: Client }): Promise<void> {
  const suspects = await database.em.fork().execute<{ id: string; workflow_id: string }[]>(
    `select a.id, a.workflow_id from applications a
      where a.status not in ('completed', 'rejected', 'cancelled', 'expired', 'failed') and a.started_at is not null
        and (a.started_at < now() - interval '${QUIET_APPLICATION}' and a.status not in ('awaiting_approval', 'needs_attention')
              and a.updated_at < now() - interval '${QUIET_APPLICATION}'
          or exists (select 1 from decisions d where d.application_id = a.id and d.settled_at is null
              and d.delivered_at < now() - interval '${QUIET_DECISION}'))
      order by a.updated_at limit ${BATCH}`,
  )
  for (const { id, workflow_id } of suspects) {
    const closed = await callTemporal(temporal, ({ workflow }) => workflow.getHandle(workflow_id).describe())
      .then(({ status }) => status.name !== 'RUNNING' && status.name !== 'CONTINUED_AS_NEW')
      .catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return true
        throw error
      })
    if (closed) await markFailed(database, id)
  }
}

/** Marks an application whose workflow has ended without it. */
export async function markFailed(database: Database, applicationId: string): Promise<void> {
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const application = await unit.em.findOne(
      Application,
      { id: applicationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (!application || isTerminal(application.status)) return
    const before = { status: application.status }
    application.status = 'failed'
    for (const decision of await unit.em.find(Decision, { applicationId, settledAt: null })) {
      decision.settledAt = new Date()
      decision.outcome = 'lost'
    }
    unit.audit({
      entityType: 'application',
      entityId: application.id,
      ownerId: application.userId,
      applicationId,
      action: 'status.failed',
      before,
      after: { status: 'failed', reason: 'workflow_closed' },
    })
    unit.emit(application, 'ApplicationStatusChanged', { from: before.status, to: 'failed', round: application.round })
  })
}
