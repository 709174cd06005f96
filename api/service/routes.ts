import type { Client } from '@temporalio/client'
import proto from '@temporalio/proto'
import { z } from 'zod'
import { type Config, WORK_KINDS, type WorkKind } from '#shared/config.ts'
import { tablesOf } from '#shared/database/tables.ts'
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
    checks: z.object({ database: state, temporal: state, worker: state, model: state, files: state }),
  })
  .meta({ id: 'Readiness' })

export const healthOperations = [
  operation({
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    summary: 'Whether the process lives',
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
      'Without Temporal, a worker or the language model the API still accepts work, which waits (`degraded`); without the database or the files it cannot, and told to stop it does not want to (503).',
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
  return { database: db, temporal: workflow, worker, model, files: store }
}

function judge({ database, temporal, worker, model, files }: Readiness['checks']): Readiness['status'] {
  if (database === 'down' || files === 'down') return 'unavailable'
  return temporal === 'up' && worker === 'up' && model === 'up' ? 'ready' : 'degraded'
}

/** A poll for work lasts a minute; whoever has not asked for longer than that is gone. */
const POLL_MS = 70_000

/** Throws unless for each kind of work some worker has lately asked for this installation's activities. */
async function checkWorkers(temporal: Client, config: Config): Promise<void> {
  await Promise.all(WORK_KINDS.map((kind) => checkWorker(temporal, config, kind)))
}

async function checkWorker(temporal: Client, config: Config, kind: WorkKind): Promise<void> {
  const { pollers } = await temporal.withDeadline(Date.now() + DEADLINE_MS, () =>
    temporal.workflowService.describeTaskQueue({
      namespace: config.TEMPORAL_NAMESPACE,
      taskQueue: { name: taskQueueOf(config.TEMPORAL_TASK_QUEUE, kind) },
      taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
    }),
  )
  const lately = Date.now() - POLL_MS
  if (!pollers?.some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1000 > lately))
    throw new Error(`no worker asks for work of the kind ${kind}`)
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
