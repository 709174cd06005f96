import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import { now } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { type Tables, tablesOf } from '#shared/database/tables.ts'
import { onBehalfOf, originOf } from '#shared/telemetry/origin.ts'
import { inSpanOf } from '#shared/telemetry/spans.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { READING_WORKFLOW_TYPE, WORKFLOW_TYPE } from '#shared/temporal/names.ts'
import { readingStartOptions, signalOf, startOptions } from '#shared/temporal/start-and-signal.ts'
import type { OutboxSignal } from './listen.ts'
import { type Loop, startLoop } from './loop.ts'

type DispatcherServices = {
  config: Config
  database: Database
  temporal: Client
  outbox: OutboxSignal
  logger: Logger
}
type DispatchServices = Omit<DispatcherServices, 'outbox'>

const BATCH = 20

/**
 * The outbox's other end, one loop in every API process: starts the workflows of accepted applications, and delivers
 * recorded decisions as signals. Rows are taken with SKIP LOCKED, so that processes share the work, and marked only after
 * Temporal accepted; "already started" means delivered. It is woken right after a commit, and by a slow tick for what was
 * left behind.
 */
export function startDispatcher(services: DispatcherServices): Loop {
  const { outbox, logger, config } = services
  const tickMs = config.DISPATCHER_TICK_MS
  return startLoop({ outbox, logger, task: 'dispatching', topics: ['temporal'], tickMs }, () => dispatchOnce(services))
}

/** One pass over everything that is to be delivered. Throws the first error after everything else was tried. */
export async function dispatchOnce(services: DispatchServices): Promise<void> {
  const results = await Promise.allSettled([
    startWorkflows(services),
    startReadings(services),
    deliverDecisions(services),
  ])
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

async function startWorkflows({ config, database, temporal }: DispatchServices): Promise<void> {
  await eachTaken(database, {
    take: (db) =>
      db
        .selectFrom('applications')
        .select(['id', 'user_id', 'request_id', 'traceparent'])
        .where('started_at', 'is', null)
        .where('deleted_at', 'is', null)
        .orderBy('created_at')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute(),
    async deliver({ id, user_id: userId }) {
      const options = startOptions(config, { id, userId })
      return callTemporal(temporal, ({ workflow }) => workflow.start(WORKFLOW_TYPE, options)).then(
        () => true,
        ignoreAlreadyStarted,
      )
    },
    mark: (db, ids) => db.updateTable('applications').set({ started_at: now() }).where('id', 'in', ids).execute(),
  })
}

async function startReadings({ config, database, temporal }: DispatchServices): Promise<void> {
  await eachTaken(database, {
    take: (db) =>
      db
        .selectFrom('readings')
        .select(['id', 'source_version_id', 'user_id', 'request_id', 'traceparent'])
        .where('state', '=', 'queued')
        .where('started_at', 'is', null)
        .orderBy('created_at')
        .limit(BATCH)
        .forUpdate()
        .skipLocked()
        .execute(),
    async deliver({ id, source_version_id: sourceVersionId, user_id: userId }) {
      const options = readingStartOptions(config, { id, sourceVersionId, userId })
      // One of this version that is about to close is in the way: the next tick starts this one.
      return callTemporal(temporal, ({ workflow }) => workflow.start(READING_WORKFLOW_TYPE, options)).then(
        () => true,
        deferWhileRunning,
      )
    },
    mark: (db, ids) => db.updateTable('readings').set({ started_at: now() }).where('id', 'in', ids).execute(),
  })
}

async function deliverDecisions({ config, database, temporal }: DispatchServices): Promise<void> {
  await eachTaken(database, {
    take: (db) =>
      db
        .selectFrom('decisions')
        .innerJoin('applications', 'applications.id', 'decisions.application_id')
        .select(['decisions.id', 'application_id', 'kind', 'decisions.attention', 'user_id'])
        .select(['decisions.request_id', 'decisions.traceparent'])
        .where('delivered_at', 'is', null)
        .orderBy('decisions.created_at')
        .limit(BATCH)
        .forUpdate('decisions')
        .skipLocked()
        .execute(),
    async deliver(decision) {
      const options = startOptions(config, { id: decision.application_id, userId: decision.user_id })
      const { signal, signalArgs } = signalOf(decision)
      // A workflow that has closed refuses: then the decision came too late, and the orphan check settles it.
      return callTemporal(temporal, ({ workflow }) =>
        workflow.signalWithStart(WORKFLOW_TYPE, { ...options, signal, signalArgs }),
      ).then(() => true, ignoreAlreadyStarted)
    },
    mark: (db, ids) => db.updateTable('decisions').set({ delivered_at: now() }).where('id', 'in', ids).execute(),
  })
}

/** Every row of the outbox keeps the request that it came of. */
type TakenRow = { id: string; request_id: string | null; traceparent: string | null }

type WorkToTake<Taken> = {
  /** Takes and locks as many rows as a batch holds. */
  take: (db: Kysely<Tables>) => Promise<Taken[]>
  /** False where it has to wait for the next tick. */
  deliver: (taken: Taken) => Promise<boolean>
  mark: (db: Kysely<Tables>, ids: string[]) => Promise<unknown>
}

/** Takes a batch, delivers each row, and marks those that arrived; repeats while batches are full. */
async function eachTaken<Taken extends TakenRow>(
  database: Database,
  { take, deliver, mark }: WorkToTake<Taken>,
): Promise<void> {
  for (;;) {
    const { arrived, failure } = await database.em.fork().transactional(async (em) => {
      const db = tablesOf(em)
      const rows = await take(db)
      const outcomes = await Promise.allSettled(rows.map((row) => deliverFor(row, deliver)))
      const delivered = rows.filter((_, index) => hasArrived(outcomes[index])).map(({ id }) => id)
      if (delivered.length > 0) await mark(db, delivered)
      return { arrived: delivered.length, failure: outcomes.find((outcome) => outcome.status === 'rejected') }
    })
    if (failure) throw failure.reason
    if (arrived < BATCH) return
  }
}

/** Delivers on behalf of the request that wrote the row, long after it was answered perhaps. */
function deliverFor<Taken extends TakenRow>(row: Taken, deliver: (row: Taken) => Promise<boolean>): Promise<boolean> {
  const origin = originOf({ requestId: row.request_id, traceparent: row.traceparent })
  const describe = () => ({ name: 'outbox', kind: 'PRODUCER' as const })
  return onBehalfOf(origin, {}, () => inSpanOf(row.traceparent, describe, () => deliver(row)))
}

function hasArrived(outcome: PromiseSettledResult<boolean> | undefined): boolean {
  return outcome?.status === 'fulfilled' && outcome.value
}

/** What was started before has arrived. */
function ignoreAlreadyStarted(error: unknown): boolean {
  if (error instanceof WorkflowExecutionAlreadyStartedError || error instanceof WorkflowNotFoundError) return true
  throw error
}

/** Not started, since one of the same id is running. */
function deferWhileRunning(error: unknown): false {
  if (error instanceof WorkflowExecutionAlreadyStartedError) return false
  throw error
}
