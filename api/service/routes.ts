import type { Client } from '@temporalio/client'
import { z } from 'zod'
import { type Config, WORK_KINDS, type WorkKind } from '#shared/config.ts'
import { secondsAgo } from '#shared/database/clock.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { isServed } from '#shared/temporal/pollers.ts'
import { taskQueueOf } from '#shared/temporal/task-queues.ts'
import { ok, operation } from '../http/operation.ts'
import type { Services } from '../services.ts'

const CHECK_TIMEOUT_MS = 3_000
/** After it the client repeats Temporal's calls no more: a shorter while than they are waited for. */
const DEADLINE_MS = 2_000
const state = z.enum(['up', 'down'])
const readySchema = z
  .object({
    status: z.enum(['ready', 'degraded', 'unavailable', 'stopping']),
    checks: z.object({
      database: state,
      temporal: state,
      worker: state,
      model: state,
      files: state,
      bus: state.optional().meta({ description: 'Where there is one: whether events arrive there.' }),
    }),
  })
  .meta({ id: 'Readiness' })

export const healthOperations = [
  operation({
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    summary: 'Whether the process lives',
    description: 'Asks nothing of what it depends on: for restarting a process that hangs. `/readyz` asks.',
    tag: 'service',
    access: 'public',
    responses: { 200: { description: 'It does.', schema: z.object({ status: z.literal('ok') }) } },
    handle: async () => ok({ status: 'ok' }),
  }),
  operation({
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    summary: 'Whether each dependency answers',
    description:
      'Without Temporal, a worker, the language model or the event bus the API still accepts work, which waits (`degraded`); without the database or the files it cannot, and told to stop it does not want to (503).',
    tag: 'service',
    access: 'public',
    responses: {
      200: { description: 'Work is accepted.', schema: readySchema },
      503: { description: 'Work is not accepted.', schema: readySchema },
    },
    async handle({ services }) {
      const checks = await checkAll(services)
      const status = services.stopping.aborted ? 'stopping' : judge(checks)
      const isAccepting = status === 'ready' || status === 'degraded'
      return { status: isAccepting ? 200 : 503, body: { status, checks } }
    },
  }),
]

type Readiness = z.infer<typeof readySchema>

async function checkAll({ config, database, temporal, files, checkModel }: Services): Promise<Readiness['checks']> {
  const [db, workflow, worker, model, store] = await Promise.all([
    isUp(() =>
      tablesOf(database.em)
        .selectNoFrom(({ lit }) => lit(1).as('one'))
        .execute(),
    ),
    isUp(() => temporal.withDeadline(Date.now() + DEADLINE_MS, () => temporal.workflowService.getSystemInfo({}))),
    isUp(() => checkWorkers(temporal, config)),
    isUp(checkModel),
    isUp(() => files.check()),
  ])
  const bus = config.EVENT_BUS_URL && (await isUp(() => checkBus(database)))
  return { database: db, temporal: workflow, worker, model, files: store, ...(bus && { bus }) }
}

function judge(checks: Readiness['checks']): Readiness['status'] {
  if (checks.database === 'down' || checks.files === 'down') return 'unavailable'
  return Object.values(checks).every((check) => check === 'up') ? 'ready' : 'degraded'
}

/** Events are on the bus within seconds. */
const BUS_LATE_S = 60

/** Throws while an event has been waiting for long. */
async function checkBus(database: Services['database']): Promise<void> {
  const late = await tablesOf(database.em)
    .selectFrom('bus_deliveries')
    .select('event_id')
    .where('created_at', '<', secondsAgo(BUS_LATE_S))
    .limit(1)
    .execute()
  if (late.length > 0) throw new Error('events wait for the bus')
}

/** Throws unless for each kind of work some worker has lately asked for this installation's activities. */
async function checkWorkers(temporal: Client, config: Config): Promise<void> {
  await Promise.all(WORK_KINDS.map((kind) => checkWorker(temporal, config, kind)))
}

async function checkWorker(temporal: Client, config: Config, kind: WorkKind): Promise<void> {
  const taskQueue = taskQueueOf(config.TEMPORAL_TASK_QUEUE, kind)
  const queue = { namespace: config.TEMPORAL_NAMESPACE, taskQueue, deadlineMs: DEADLINE_MS }
  if (!(await isServed(temporal, queue))) throw new Error(`no worker asks for work of the kind ${kind}`)
}

async function isUp(check: () => Promise<unknown>): Promise<'up' | 'down'> {
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('timeout')), CHECK_TIMEOUT_MS).unref(),
  )
  return Promise.race([check(), timeout]).then(
    () => 'up' as const,
    () => 'down' as const,
  )
}
