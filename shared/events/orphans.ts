import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import { failApplication } from '#shared/applications/fail-application.ts'
import type { Config } from '#shared/config.ts'
import { secondsAgo } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { failReading } from '#shared/resumes/fail-reading.ts'
import { startReadingAgain } from '#shared/resumes/start-reading-again.ts'
import { readingWorkflowIdOf } from '#shared/temporal/names.ts'
import { listRunningWorkflowIds } from '#shared/temporal/running-workflows.ts'
import { stateOfWorkflow } from '#shared/temporal/workflow-state.ts'
import type { OutboxSignal } from './listen.ts'
import { type Loop, startLoop } from './loop.ts'

type OrphanServices = {
  config: Pick<Config, 'DISPATCHER_TICK_MS'>
  database: Database
  temporal: Client
  outbox: OutboxSignal
  logger: Logger
}
type Stores = Pick<OrphanServices, 'database' | 'temporal'>

/** Temporal lists a workflow a moment after it was started. */
const JUST_STARTED_S = 30
/** How long a decision may have been delivered without being settled. */
const QUIET_DECISION_S = 15
const SWEEP_EVERY_MS = 30_000
const BATCH = 200
/** Applications that one sweep looks at. */
const SWEPT_AT_ONCE = 2_000
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
/** So many workflows may have been deleted by hand. */
const FEW_UNKNOWN = 3

/**
 * Two loops in every API process find applications whose workflow is no more (terminated by hand, deleted, failed, timed out), in
 * whichever status, and mark them `failed`, so that nobody waits for ever; a decision that reached nobody is settled as lost.
 * The watch over decisions finds them soon, where a delivered decision stays unsettled.
 */
export function startDecisionWatch({ config, ...services }: OrphanServices): Loop {
  let after = ''
  const options = { ...services, task: 'looking after decisions', topics: [], tickMs: config.DISPATCHER_TICK_MS }
  return startLoop(options, async () => {
    after = await failUnsettled(services, after)
  })
}

/** The watch over workflows finds all other such applications, within minutes where ten thousand wait. */
export function startWorkflowWatch(services: OrphanServices): Loop {
  const options = { ...services, task: 'looking after workflows', topics: [], tickMs: SWEEP_EVERY_MS }
  let after = ''
  return startLoop(options, async () => {
    await mendReadings(services)
    after = await failOrphans(services, after)
  })
}

/**
 * Looks after readings that were started and have not ended: one whose workflow was closed by hand is over, and one that Temporal
 * does not know (it was reset, or the database restored) is started again, since reading twice does no harm.
 */
export async function mendReadings(stores: Stores, justStartedS = JUST_STARTED_S): Promise<void> {
  for (const { id, source_version_id } of await selectOpenReadings(stores.database.em, { justStartedS })) {
    const state = await stateOfWorkflow(stores.temporal, readingWorkflowIdOf(source_version_id))
    if (state === 'unknown') await startReadingAgain(stores.database, id)
    else if (state !== 'running')
      await unitOfWork(stores.database, { type: 'system' }, (unit) => failReading(unit, id, 'reading_cancelled'))
  }
}

/** Temporal knows none of many workflows: it was reset, or is another one, and says nothing about what became of them. */
export class WorkflowsUnknown extends Error {
  override name = 'WorkflowsUnknown'
}

/**
 * One sweep over applications that are not over, those after the one with this id: what Temporal does not list as running is looked
 * at by itself. Answers the last of them, where the next sweep begins: so a sweep costs no more where a million wait. Throws
 * WorkflowsUnknown, and fails none of these, where it does not know most of them: `npm run reconcile` starts them again.
 */
export async function failOrphans(stores: Stores, after = '', atOnce = SWEPT_AT_ONCE): Promise<string> {
  const options = { after: after || FIRST_ID, justStartedS: JUST_STARTED_S, atOnce }
  const open = await selectOpen(stores.database.em, options)
  const running = await listRunning(stores.temporal, open)
  const unknown: string[] = []
  for (const application of open) {
    if (running.has(application.workflow_id)) continue
    const state = await stateOfWorkflow(stores.temporal, application.workflow_id)
    if (state === 'unknown') unknown.push(application.id)
    else if (state !== 'running') await failApplication(stores.database, application.id, `workflow_${state}`)
  }
  if (unknown.length > FEW_UNKNOWN && unknown.length > open.length / 2)
    throw new WorkflowsUnknown(`Temporal does not know ${unknown.length} of ${open.length} workflows`)
  for (const id of unknown) await failApplication(stores.database, id, 'workflow_unknown')
  return open.length < atOnce ? '' : (open.at(-1)?.id ?? '')
}

async function listRunning(temporal: Client, open: readonly { workflow_id: string }[]): Promise<Set<string>> {
  const running = new Set<string>()
  for (let from = 0; from < open.length; from += BATCH) {
    const among = open.slice(from, from + BATCH).map(({ workflow_id }) => workflow_id)
    for (const id of await listRunningWorkflowIds(temporal, { among })) running.add(id)
  }
  return running
}

/**
 * Looks at the workflows of a batch of applications that have a delivered and still unsettled decision, those after the one with
 * this id. Answers the last of them, where the next batch begins: so the quiet ones among many do not hide the rest.
 */
export async function failUnsettled(stores: Stores, after: string, quietS = QUIET_DECISION_S): Promise<string> {
  const suspects = await selectUnsettled(stores.database.em, { after, quietS })
  for (const application of suspects) {
    const state = await stateOfWorkflow(stores.temporal, application.workflow_id)
    if (state !== 'running' && state !== 'unknown')
      await failApplication(stores.database, application.id, `workflow_${state}`)
  }
  return suspects.length < BATCH ? '' : (suspects.at(-1)?.id ?? '')
}

const selectOpen = prepareStatement<{ after: string; justStartedS: number; atOnce: number }>()((db, value) =>
  db
    .selectFrom('applications')
    .select(['id', 'workflow_id'])
    .where('id', '>', value('after'))
    .where('status', 'not in', TERMINAL_STATUSES)
    .where('deleted_at', 'is', null)
    .where('started_at', '<', secondsAgo(value('justStartedS')))
    .orderBy('id')
    .limit(value('atOnce')),
)

const selectUnsettled = prepareStatement<{ after: string; quietS: number }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('decisions as d', 'd.application_id', 'a.id')
    .select(['a.id', 'a.workflow_id'])
    .distinct()
    .where('a.status', 'not in', TERMINAL_STATUSES)
    .where(({ eb, cast }) => eb(cast<string>('a.id', 'text'), '>', value('after')))
    .where('d.settled_at', 'is', null)
    .where('d.delivered_at', '<', secondsAgo(value('quietS')))
    .orderBy('a.id')
    .limit(BATCH),
)

const selectOpenReadings = prepareStatement<{ justStartedS: number }>()((db, value) =>
  db
    .selectFrom('readings')
    .select(['id', 'source_version_id'])
    .where('state', '=', 'queued')
    .where('started_at', '<', secondsAgo(value('justStartedS')))
    .orderBy('created_at')
    .limit(BATCH),
)
