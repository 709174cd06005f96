import { NativeConnection, Worker, type WorkflowBundleOption } from '@temporalio/worker'
import { connectionOptions } from '#shared/temporal/connection.ts'
import { bundleWorkflows } from './bundle-workflows.ts'
import type { Dependencies } from './dependencies.ts'
import { failureInterceptor } from './failures.ts'
import { createActivities } from './index.ts'
import { observingInterceptor } from './observe.ts'
import { openActivityTracing } from './trace-activities.ts'

/**
 * A worker for the application workflow and its activities. `workflowBundle` saves bundling at each start.
 * Its connection is closed by the caller after `run()` ended.
 */
export async function createWorker(
  deps: Dependencies,
  workflowBundle?: WorkflowBundleOption,
): Promise<{ worker: Worker; connection: NativeConnection }> {
  const { config } = deps
  const patience = { attempts: config.LLM_STEP_ATTEMPTS, stepMs: config.STEP_PATIENCE_MS }
  const connection = await NativeConnection.connect(connectionOptions(config))
  const worker = await Worker.create({
    connection,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TEMPORAL_TASK_QUEUE,
    workflowBundle: workflowBundle ?? (await bundleWorkflows()),
    activities: createActivities(deps),
    interceptors: {
      activity: [
        ...(await openActivityTracing()),
        () => ({ inbound: observingInterceptor() }),
        () => ({ inbound: failureInterceptor(patience) }),
      ],
    },
    shutdownGraceTime: '20 seconds',
    // A heartbeat is also how a step hears that it was cancelled: by default up to 24 seconds later.
    maxHeartbeatThrottleInterval: '5 seconds',
    maxConcurrentActivityTaskExecutions: config.WORKER_MAX_ACTIVITIES,
    ...(config.WORKER_MAX_CACHED_WORKFLOWS !== undefined && { maxCachedWorkflows: config.WORKER_MAX_CACHED_WORKFLOWS }),
  })
  return { worker, connection }
}
