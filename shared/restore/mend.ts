import { LockMode } from '@mikro-orm/postgresql'
import { Application, Decision } from '#shared/database/entities/index.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { STEP_STATUS } from '#shared/domain/application.ts'
import { startOptions } from '#shared/events/dispatcher.ts'
import { markFailed } from '#shared/events/orphans.ts'
import { WORKFLOW_TYPE, workflowIdOf } from '#shared/temporal/names.ts'
import type { Finding, ReconcileServices } from './find.ts'
import { terminate } from './workflows.ts'

/** An application went on between being looked at and being mended. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super('it changed meanwhile; stop the API and the worker, and run this again')
    this.name = 'ChangedMeanwhile'
  }
}

type WithRow = Exclude<Finding, { kind: 'row_missing' }>

/** Mends one disagreement, with an audit row where there is an application. May be repeated. Throws ChangedMeanwhile. */
export async function mend(services: ReconcileServices, finding: Finding): Promise<void> {
  const { config, database, temporal } = services
  switch (finding.kind) {
    case 'row_missing':
      return terminate(temporal, workflowIdOf(finding.applicationId), 'the database has no such application')
    case 'row_final':
      return withRow(services, finding, () => terminate(temporal, finding.row.workflowId, 'the application is over'))
    case 'workflow_broken':
      return markFailed(database, finding.applicationId)
    case 'decision_unheard':
      return withRow(services, finding, (unit) => deliverAgain(unit, finding))
    case 'workflow_unknown':
    case 'row_before_end':
    case 'out_of_step':
      return withRow(services, finding, async (unit, application) => {
        await temporal.workflow.start(WORKFLOW_TYPE, {
          ...startOptions(config, application.id, application.round),
          // Only here: what ran under this id before belongs to a state of the database that is no more.
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          workflowIdConflictPolicy: 'TERMINATE_EXISTING',
        })
        application.startedAt = new Date()
        await tryStepAgain(unit, application)
        // A round is begun by its number; every other decision has to be heard by the new workflow.
        if (finding.decision && !isCarriedOut(finding)) await deliverAgain(unit, finding)
      })
  }
}

/** Holds the row's lock, makes sure that it is still what was looked at, and writes down what was done. */
async function withRow(
  { database }: ReconcileServices,
  { kind, row }: WithRow,
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
  const to = STEP_STATUS[application.attention.step]
  unit.emit(application, 'ApplicationStatusChanged', { from: application.status, to, round: application.round })
  application.status = to
  application.attention = null
  const retries = await unit.em.find(Decision, { applicationId: application.id, kind: 'retry', settledAt: null })
  for (const retry of retries) Object.assign(retry, { settledAt: new Date(), outcome: 'won' as const })
}

function isCarriedOut({ row, decision }: WithRow): boolean {
  return decision?.kind === 'requestChanges' && decision.settled && decision.round < row.round
}

async function deliverAgain(unit: UnitOfWork, { decision }: WithRow): Promise<void> {
  const again = decision && (await unit.em.findOne(Decision, { id: decision.id }))
  if (!again || (again.kind === 'retry' && again.settledAt)) return
  again.deliveredAt = null
  unit.wake('temporal')
}
