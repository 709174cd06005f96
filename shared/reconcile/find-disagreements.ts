import type { Client } from '@temporalio/client'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { listRunningWorkflowIds } from '#shared/temporal/running-workflows.ts'
import { signalOf } from '#shared/temporal/start-and-signal.ts'
import {
  type DisagreementKind,
  decisionInForce,
  diagnose,
  type RecordedApplication,
  type RecordedDecision,
} from './diagnose.ts'
import { describeWorkflow, hasReceived } from './workflows.ts'

export type ReconcileServices = { config: Config; database: Database; temporal: Client }

export type Disagreement =
  | {
      kind: Exclude<DisagreementKind, 'row_missing'>
      applicationId: string
      row: RecordedApplication
      decision: RecordedDecision | null
    }
  | { kind: 'row_missing'; applicationId: string }

/** How many workflows are asked about at once. */
const BATCH = 20
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Everything that the database and Temporal disagree on, in the order of the applications' ids. Changes nothing. */
export async function findDisagreements({ config, database, temporal }: ReconcileServices): Promise<Disagreement[]> {
  const prefix = workflowIdOf('')
  const openIds = [...(await listRunningWorkflowIds(temporal, { taskQueue: config.TEMPORAL_TASK_QUEUE }))]
    .filter((workflowId) => workflowId.startsWith(prefix))
    .map((workflowId) => workflowId.slice(prefix.length))
    .filter((id) => ID.test(id))
  const rows = await applicationsOf(database, openIds)
  const known = new Set(rows.map(({ id }) => id))
  const decisions = await decisionsOf(database, [...known])

  const disagreements: Disagreement[] = []
  await runInBatches(rows, async (row) => {
    const workflow = await describeWorkflow(temporal, row.workflowId)
    const decision = decisionInForce(row, decisions.get(row.id) ?? [])
    const received =
      workflow.state !== 'open' ||
      // What was signalled by hand, or decided by the timer, was recorded by the workflow's own step.
      decision?.source !== 'api' ||
      (await hasReceived(temporal, row.workflowId, signalOf(decision).signal, decision.createdAtMs))
    const kind = diagnose(row, workflow, received, decision !== null)
    if (kind && kind !== 'row_missing') disagreements.push({ kind, applicationId: row.id, row, decision })
  })
  const strangers = openIds.filter((id) => !known.has(id))
  await runInBatches(strangers, async (applicationId) => {
    // The list may be a moment behind.
    const { state } = await describeWorkflow(temporal, workflowIdOf(applicationId))
    if (state === 'open') disagreements.push({ kind: 'row_missing', applicationId })
  })
  return disagreements.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
}

/** Applications that are not over, and those whose workflows are open. */
async function applicationsOf(database: Database, openIds: string[]): Promise<RecordedApplication[]> {
  const rows = await tablesOf(database.em)
    .selectFrom('applications')
    .select(['id', 'workflow_id', 'status', 'round', 'started_at', 'deleted_at', 'attention'])
    .where(({ eb, or, and, fn, val }) =>
      or([
        and([eb('status', 'not in', TERMINAL_STATUSES), eb('deleted_at', 'is', null)]),
        eb('id', '=', fn.any(val(openIds))),
      ]),
    )
    .execute()
  return rows.map(({ id, workflow_id, status, round, started_at, deleted_at, attention }) => ({
    id,
    workflowId: workflow_id,
    status,
    round,
    started: started_at !== null,
    deleted: deleted_at !== null,
    attentionStep: attention?.step ?? null,
  }))
}

/** What was decided about each and is not settled, or won, in the order of its recording. */
async function decisionsOf(database: Database, ids: string[]): Promise<Map<string, RecordedDecision[]>> {
  const rows = await tablesOf(database.em)
    .selectFrom('decisions')
    .select([
      'id',
      'application_id',
      'kind',
      'round',
      'source',
      'attention',
      'created_at',
      'delivered_at',
      'settled_at',
    ])
    .where(({ eb, fn, val }) => eb('application_id', '=', fn.any(val(ids))))
    .where(({ eb, or }) => or([eb('settled_at', 'is', null), eb('outcome', '=', 'won')]))
    .orderBy('created_at')
    .execute()
  const decisions = rows.map(({ id, application_id, kind, round, source, attention, ...times }) => ({
    applicationId: application_id,
    id,
    kind,
    round,
    source,
    attention,
    createdAtMs: Date.parse(times.created_at),
    delivered: times.delivered_at !== null,
    settled: times.settled_at !== null,
  }))
  return Map.groupBy(decisions, ({ applicationId }) => applicationId)
}

async function runInBatches<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) await Promise.all(items.slice(from, from + BATCH).map(work))
}
