import { makeTelemetryFilterString, Runtime } from '@temporalio/worker'
import { isDatabaseUp, openDatabase } from '#shared/database/orm.ts'
import { describeError } from '#shared/describe-error.ts'
import { followStatuses } from '#shared/events/follow-statuses.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { configOrExit } from '#shared/process-lifecycle/config-or-exit.ts'
import { endOnSignal } from '#shared/process-lifecycle/end-on-signal.ts'
import { silenceLibraries } from '#shared/process-lifecycle/silence-libraries.ts'
import { logActivities } from '#shared/telemetry/log-activities.ts'
import { openLogger } from '#shared/telemetry/logger.ts'
import { serveMetrics } from '#shared/telemetry/serve-metrics.ts'
import { openTracing } from '#shared/telemetry/tracing.ts'
import { openCoreMetrics } from './core-metrics.ts'
import { temporalLogger } from './logger.ts'
import { openModels } from './open-models.ts'
import { createWorker } from './worker.ts'

/** The worker process: runs workflows and activities until it is told to stop, then finishes what it holds. */
const config = configOrExit()
const logger = await openLogger(config, 'worker')
silenceLibraries(logger)
logActivities(logger)
const closeTracing = await openTracing(config, 'worker')
followStatuses(logger)
const core = config.METRICS_PORT === undefined ? undefined : await openCoreMetrics()
Runtime.install({
  logger: temporalLogger(logger),
  // The native part would write to the output by itself, with what it failed on.
  telemetryOptions: {
    logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    ...(core && { metrics: core.metrics }),
  },
  shutdownSignals: [],
})

/** Longer than steps may take to finish, with a while to hand over those that do not. */
const END_MS = 25_000

try {
  const database = await openDatabase(config)
  const deps = { config, database, files: openFileStore(config.FILES_URL), ...openModels(config, database) }
  const bundle = config.WORKFLOW_BUNDLE ? { codePath: config.WORKFLOW_BUNDLE } : undefined
  const worker = await createWorker(deps, bundle)
  const running = worker.run()
  endOnSignal(logger, END_MS, async () => {
    worker.shutdown()
    await running
    await worker.close()
    await database.close()
    await closeTracing()
  })
  const isReady = async (): Promise<boolean> => worker.isRunning() && (await isDatabaseUp(database))
  await serveMetrics(config, { isReady, ...(core && { otherMetrics: core.text }) }, logger)
  const { TEMPORAL_TASK_QUEUE: taskQueue, WORKER_KINDS: kinds } = config
  logger.info({ taskQueue, kinds, provider: deps.model.provider }, 'worker is ready')
  await running
} catch (error) {
  logger.fatal(describeError(error), `the worker cannot go on; it needs Temporal at ${config.TEMPORAL_ADDRESS}`)
  process.exit(1)
}
