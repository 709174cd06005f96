import { Runtime } from '@temporalio/worker'
import { pino } from 'pino'
import { readConfig } from '#shared/config.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { openFileStore } from '#shared/files/file-store.ts'
import { openModels } from '#shared/llm/open.ts'
import { temporalLogger } from './logger.ts'
import { createWorker } from './worker.ts'

/** The worker process: runs workflows and activities until it is told to stop, then finishes what it holds. */
const config = readConfig()
const logger = pino({ level: config.LOG_LEVEL, base: { process: 'worker' } })
Runtime.install({ logger: temporalLogger(logger), shutdownSignals: ['SIGTERM', 'SIGINT'] })

const database = await openDatabase(config)
const deps = { config, database, files: openFileStore(config.FILES_URL), ...openModels(config) }
const bundle = config.WORKFLOW_BUNDLE ? { codePath: config.WORKFLOW_BUNDLE } : undefined
const { worker, connection } = await createWorker(deps, bundle)
logger.info({ taskQueue: config.TEMPORAL_TASK_QUEUE, provider: deps.model.provider }, 'worker is ready')
try {
  await worker.run()
} finally {
  await connection.close()
  await database.close()
}
