import type { Client } from '@temporalio/client'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { signalOf } from '#shared/temporal/start-and-signal.ts'
import {
  type DisagreementKind,
  decisionInForce,
  diagnose,
  type RecordedApplication,
  type RecordedDecision,
} from './diagnose.ts'
import { describeWorkflow, hasReceived, openWorkflowIds } from './workflows.ts'

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
const AT_ONCE = 20
const FINAL = `('completed', 'rejected', 'cancelled', 'expired', 'failed')`
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Everything that the database and Temporal disagree on, in the order of the applications' ids. Changes nothing. */
export async function findDisagreements({ config, database, temporal }: ReconcileServices): Promise<Disagreement[]> {
  const prefix = workflowIdOf('')
  const openIds = (await openWorkflowIds(temporal, config.TEMPORAL_TASK_QUEUE))
    .filter((workflowId) => workflowId.startsWith(prefix))
    .map((workflowId) => workflowId.slice(prefix.length))
    .filter((id) => ID.test(id))
  const rows = await rowsOf(database, openIds)
  const known = new Set(rows.map(({ id }) => id))
  const decisions = await decisionsOf(database, [...known])

  const disagreements: Disagreement[] = []
  await inTurns(rows, async (row) => {
    const workflow = await describeWorkflow(temporal, row.workflowId)
    const decision = decisionInForce(row, decisions.get(row.id) ?? [])
    const received =
      workflow.state !== 'open' ||
      // What was signalled by hand, or decided by the timer, was recorded by the workflow's own step.
      decision?.source !== 'api' ||
      (await hasReceived(temporal, row.workflowId, signalOf(decision).signal, decision.createdAtMs))
    const kind = diagnose(row, workflow, received)
    if (kind && kind !== 'row_missing') disagreements.push({ kind, applicationId: row.id, row, decision })
  })
  const strangers = openIds.filter((id) => !known.has(id))
  await inTurns(strangers, async (applicationId) => {
    // The list may be a moment behind.
    const { state } = await describeWorkflow(temporal, workflowIdOf(applicationId))
    if (state === 'open') disagreements.push({ kind: 'row_missing', applicationId })
  })
  return disagreements.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1))
}

/** Applications that are not over, and those whose workflows are open. */
function rowsOf(database: Database, openIds: string[]): Promise<RecordedApplication[]> {
  return database.em.fork().execute<RecordedApplication[]>(
    `select id, workflow_id as "workflowId", status, round, started_at is not null as started,
        deleted_at is not null as deleted, attention->>'step' as "attentionStep"
      from applications where (status not in ${FINAL} and deleted_at is null) or id = any(?)`,
    [`{${openIds.join(',')}}`],
  )
}

async function decisionsOf(database: Database, ids: string[]): Promise<Map<string, RecordedDecision[]>> {
  const rows = await database.em.fork().execute<(RecordedDecision & { applicationId: string })[]>(
    `select id, application_id as "applicationId", kind, round, source, attention,
        (extract(epoch from created_at) * 1000)::float8 as "createdAtMs",
        delivered_at is not null as delivered, settled_at is not null as settled
      from decisions where application_id = any(?) and (settled_at is null or outcome = 'won') order by created_at`,
    [`{${ids.join(',')}}`],
  )
  return Map.groupBy(rows, ({ applicationId }) => applicationId)
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE)
    await Promise.all(items.slice(from, from + AT_ONCE).map(work))
}
