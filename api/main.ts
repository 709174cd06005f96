import { setTimeout as sleep } from 'node:timers/promises'
import { closeAssessors } from '#shared/applications/drafts/assess-fairly.ts'
import { isDatabaseUp, openDatabase } from '#shared/database/orm.ts'
import { startPurger } from '#shared/deletion/purger.ts'
import { startSweeper } from '#shared/deletion/sweep-files.ts'
import { describeError } from '#shared/describe-error.ts'
import { startBus } from '#shared/events/bus/start.ts'
import { startDispatcher } from '#shared/events/dispatcher.ts'
import { followStatuses } from '#shared/events/follow-statuses.ts'
import { openOutboxSignal } from '#shared/events/listen.ts'
import { measureBacklogs } from '#shared/events/measure-backlogs.ts'
import { startDecisionWatch, startWorkflowWatch } from '#shared/events/orphans.ts'
import { startPublisher } from '#shared/events/publish.ts'
import { startWebhooks } from '#shared/events/webhooks/deliver.ts'
import { isModelServed } from '#shared/exchanges/is-model-served.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { createModelCheck } from '#shared/llm/server-check.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { openPageReader } from '#shared/postings/read-page.ts'
import { configOrExit } from '#shared/process-lifecycle/config-or-exit.ts'
import { endOnSignal } from '#shared/process-lifecycle/end-on-signal.ts'
import { silenceLibraries } from '#shared/process-lifecycle/silence-libraries.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { closeDescribers } from '#shared/resumes/describe-reading.ts'
import { openLogger } from '#shared/telemetry/logger.ts'
import { serveMetrics } from '#shared/telemetry/serve-metrics.ts'
import { openTracing } from '#shared/telemetry/tracing.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { openClientTracing } from '#shared/temporal/trace-client.ts'
import { createApp } from './app.ts'
import { createHttpServer, drainServer } from './http/server.ts'

/** The HTTP process: serves the API and carries the outbox to Temporal, until it is told to stop. */
const config = configOrExit()
const logger = await openLogger(config, 'api')
silenceLibraries(logger)
followStatuses(logger)
const closeTracing = await openTracing(config, 'api')
const database = await openDatabase(config)
const temporal = openTemporal(config, await openClientTracing())
const outbox = openOutboxSignal(config.DATABASE_URL, logger)
const outbound = openOutbound({ allowedNetworks: config.OUTBOUND_ALLOWED_NETWORKS, ports: config.OUTBOUND_PORTS })
const files = openFileStore(config.FILES_URL)
const stopping = new AbortController()
const services = {
  config,
  database,
  temporal,
  outbox,
  files,
  outbound,
  readPage: openPageReader(outbound),
  checkModel: createModelCheck(config, () => isModelServed(temporal, config)),
  logger,
  stopping: stopping.signal,
}
const loops = [
  startDispatcher,
  startDecisionWatch,
  startWorkflowWatch,
  startPublisher,
  startWebhooks,
  ...(config.EVENT_BUS_URL ? [startBus] : []),
  startPurger,
  startSweeper,
].map((start) => start(services))
const server = createHttpServer(createApp(services))
server.on('error', (error: Error) => {
  logger.fatal(describeError(error), `cannot listen on ${config.HOST}:${config.PORT}; PORT changes it`)
  process.exit(1)
})
server.listen(config.PORT, config.HOST, () => {
  logger.info({ host: config.HOST, port: config.PORT }, 'api is ready')
})

await serveMetrics(
  config,
  { isReady: () => isDatabaseUp(database), openSource: () => measureBacklogs(database) },
  logger,
)

const DRAIN_MS = 10_000
/** Longer than a webhook's receiver may take, and than a call to Temporal: then every loop has come to its end. */
const END_MS = 20_000

endOnSignal(logger, config.STOP_DELAY_MS + END_MS, async () => {
  stopping.abort()
  await sleep(config.STOP_DELAY_MS)
  await Promise.all([drainServer(server, DRAIN_MS), ...loops.map((loop) => loop.stop())])
  await outbox.close()
  closeReaders()
  closeAssessors()
  closeDescribers()
  await database.close()
  await closeTracing()
  // Temporal's client is left as it is: it would still repeat calls of the last moments, on a connection that was closed.
})
