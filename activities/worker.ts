import {
  type ActivityInterceptorsFactory,
  NativeConnection,
  Worker,
  type WorkerOptions,
  type WorkflowBundleOption,
} from '@temporalio/worker'
import type { Config, WorkKind } from '#shared/config.ts'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { taskQueueOf } from '#shared/temporal/task-queues.ts'
import { bundleWorkflows } from './bundle-workflows.ts'
import type { Dependencies } from './dependencies.ts'
import { failureInterceptor } from './failures.ts'
import { createActivities } from './index.ts'
import { observingInterceptor } from './observe.ts'
import { tellWaitBy } from './tell-wait.ts'
import { openActivityTracing } from './trace-activities.ts'

/** A worker process: one worker of Temporal's for each kind of work that it does, over one connection. */
export type WorkerProcess = {
  /** Works until it is told to stop, and what it holds is done; fails as soon as one of its workers does. */
  run(): Promise<void>
  /** Whether all of it asks for work. */
  isRunning(): boolean
  /** Takes no more work. */
  shutdown(): void
  /** Closes the connection, after `run()` has ended. */
  close(): Promise<void>
}

/** Makes ready what a worker process runs, as its configuration says. `workflowBundle` saves bundling at each start. */
export async function createWorker(deps: Dependencies, workflowBundle?: WorkflowBundleOption): Promise<WorkerProcess> {
  const { config } = deps
  const connection = await NativeConnection.connect(connectionOptions(config))
  const common = commonOptions(deps, connection, await openActivityTracing())
  const workers: Worker[] = []
  for (const kind of new Set(config.WORKER_KINDS))
    workers.push(
      await Worker.create({
        ...common,
        taskQueue: taskQueueOf(config.TEMPORAL_TASK_QUEUE, kind),
        ...rateLimit(config, kind),
        // Workflows are of the rest; the other queues hold activities only.
        ...(kind === 'rest' && (await workflowOptions(config, workflowBundle))),
      }),
    )
  return {
    async run() {
      await Promise.all(workers.map((worker) => worker.run()))
    },
    isRunning: () => workers.every((worker) => worker.getState() === 'RUNNING'),
    shutdown() {
      for (const worker of workers) worker.shutdown()
    },
    close: () => connection.close(),
  }
}

/**
 * Every worker knows every activity: on the queue of the workflows those of any kind are found that were scheduled before there were
 * others.
 */
function commonOptions(
  deps: Dependencies,
  connection: NativeConnection,
  tracing: ActivityInterceptorsFactory[],
): Omit<WorkerOptions, 'taskQueue'> {
  const { config } = deps
  return {
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    activities: createActivities(deps),
    interceptors: {
      activity: [
        ...tracing,
        () => ({ inbound: observingInterceptor() }),
        () => ({ inbound: failureInterceptor(config, tellWaitBy(deps.database)) }),
      ],
    },
    shutdownGraceTime: '20 seconds',
    // A heartbeat is also how a step hears that it was cancelled: by default up to 24 seconds later.
    maxHeartbeatThrottleInterval: '5 seconds',
    maxConcurrentActivityTaskExecutions: config.WORKER_MAX_ACTIVITIES,
    ...versionOptions(config),
  }
}

async function workflowOptions(config: Config, workflowBundle?: WorkflowBundleOption): Promise<Partial<WorkerOptions>> {
  return {
    workflowBundle: workflowBundle ?? (await bundleWorkflows()),
    maxCachedWorkflows: config.WORKER_MAX_CACHED_WORKFLOWS,
  }
}

/** Temporal gives out no more than this of a queue, to whichever worker; the last worker that asked says how much. */
function rateLimit({ LLM_STEPS_PER_SECOND, READINGS_PER_SECOND }: Config, kind: WorkKind): Partial<WorkerOptions> {
  const limits: Partial<Record<WorkKind, number>> = { model: LLM_STEPS_PER_SECOND, reading: READINGS_PER_SECOND }
  const limit = limits[kind]
  return limit === undefined ? {} : { maxTaskQueueActivitiesPerSecond: limit }
}

/** With a version, a worker waits until its version is made current; running workflows then go on with it. */
function versionOptions({
  WORKER_DEPLOYMENT_NAME: deploymentName,
  WORKER_BUILD_ID: buildId,
}: Config): Partial<WorkerOptions> {
  if (!deploymentName || !buildId) return {}
  return {
    workerDeploymentOptions: {
      version: { deploymentName, buildId },
      useWorkerVersioning: true,
      defaultVersioningBehavior: 'AUTO_UPGRADE',
    },
  }
}
