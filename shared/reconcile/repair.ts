import { LockMode } from '@mikro-orm/postgresql'
import { beginStep } from '#shared/applications/begin-step.ts'
import { failApplication } from '#shared/applications/fail-application.ts'
import { Application, Decision } from '#shared/database/entities/index.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { onBehalfOf, originOf } from '#shared/telemetry/origin.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import { startOptions } from '#shared/temporal/start-and-signal.ts'
import type { Disagreement, ReconcileServices } from './find-disagreements.ts'
import { terminate } from './workflows.ts'

/** An application went on between being looked at and being repaired. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('it changed meanwhile; stop the API and the worker, and run this again')
    this.name = 'ChangedMeanwhile'
  }
}

type DisagreementWithRow = Exclude<Disagreement, { kind: 'row_missing' }>

/** Repairs one disagreement, with an audit row where there is an application. May be repeated. Throws ChangedMeanwhile. */
export async function repair(services: ReconcileServices, disagreement: Disagreement): Promise<void> {
  const { config, database, temporal } = services
  switch (disagreement.kind) {
    case 'row_missing':
      return terminate(temporal, workflowIdOf(disagreement.applicationId), 'the database has no such application')
    case 'row_final':
      return withRow(services, disagreement, () =>
        terminate(temporal, disagreement.row.workflowId, 'the application is over'),
      )
    case 'workflow_broken':
      return failApplication(database, disagreement.applicationId, 'workflow_closed')
    case 'decision_unheard':
      return withRow(services, disagreement, (unit) => deliverAgain(unit, disagreement))
    case 'workflow_unknown':
    case 'row_before_end':
    case 'out_of_step':
      return withRow(services, disagreement, async (unit, application) => {
        await onBehalfOf(originOf(application), {}, () =>
          temporal.workflow.start(WORKFLOW_TYPE, {
            ...startOptions(config, application, application.round),
            // Only here: what ran under this id before belongs to a state of the database that is no more.
            workflowIdReusePolicy: 'ALLOW_DUPLICATE',
            workflowIdConflictPolicy: 'TERMINATE_EXISTING',
          }),
        )
        application.startedAt = new Date()
        await tryStepAgain(unit, application)
        // A round is begun by its number; every other decision has to be heard by the new workflow.
        if (disagreement.decision && !isCarriedOut(disagreement)) await deliverAgain(unit, disagreement)
      })
  }
}

/** Holds the row's lock, makes sure that it is still what was looked at, and writes down what was done. */
async function withRow(
  { database }: ReconcileServices,
  { kind, row }: DisagreementWithRow,
  work: (unit: UnitOfWork, application: Application) => Promise<void>,
): Promise<void> {
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const application = await unit.em.findOne(Application, { id: row.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (application?.status !== row.status || application.round !== row.round) throw new ChangedMeanwhile()
    await work(unit, application)
    unit.audit({
      entityType: 'application',
      entityId: row.id,
      ownerId: application.userId,
      applicationId: row.id,
      action: 'application.reconciled',
      before: { status: row.status, round: row.round },
      after: { status: application.status, round: application.round, found: kind },
    })
  })
}

/** The new workflow comes to the step that needed a person and tries it: that is what `retry` asks for. */
async function tryStepAgain(unit: UnitOfWork, application: Application): Promise<void> {
  if (!application.attention) return
  await beginStep(unit, application, application.attention.step)
}

function isCarriedOut({ row, decision }: DisagreementWithRow): boolean {
  return decision?.kind === 'requestChanges' && decision.settled && decision.round < row.round
}

async function deliverAgain(unit: UnitOfWork, { decision }: DisagreementWithRow): Promise<void> {
  const again = decision && (await unit.em.findOne(Decision, { id: decision.id }))
  if (!again || (again.kind === 'retry' && again.settledAt)) return
  again.deliveredAt = null
  unit.wake('temporal')
}
