import { pino } from 'pino'
import { readConfig } from '#shared/config.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { startPurger } from '#shared/deletion/purger.ts'
import { closeReaders } from '#shared/documents/read/read-document.ts'
import { startDispatcher } from '#shared/events/dispatcher.ts'
import { openOutboxSignal } from '#shared/events/listen.ts'
import { startPublisher } from '#shared/events/publish.ts'
import { startWebhooks } from '#shared/events/webhooks/deliver.ts'
import { openFileStore } from '#shared/files/file-store.ts'
import { startSweeper } from '#shared/files/sweep.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { openPageReader } from '#shared/postings/read-page.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { createApp } from './app.ts'

/** The HTTP process: serves the API and carries the outbox to Temporal, until it is told to stop. */
const config = readConfig()
const logger = pino({ level: config.LOG_LEVEL, base: { process: 'api' } })
const database = await openDatabase(config)
const temporal = openTemporal(config)
const outbox = openOutboxSignal(config.DATABASE_URL, logger)
const outbound = openOutbound({ allowedNetworks: config.OUTBOUND_ALLOWED_NETWORKS, ports: config.OUTBOUND_PORTS })
const files = openFileStore(config.FILES_URL)
const services = { config, database, temporal, outbox, files, outbound, readPage: openPageReader(outbound), logger }
const loops = [startDispatcher, startPublisher, startWebhooks, startPurger, startSweeper].map((start) =>
  start(services),
)
const server = createApp(services).listen(config.PORT, config.HOST, (error?: Error) => {
  if (error) {
    logger.fatal(
      { code: 'code' in error ? error.code : error.name },
      `cannot listen on ${config.HOST}:${config.PORT}; PORT changes it`,
    )
    process.exit(1)
  }
  logger.info({ host: config.HOST, port: config.PORT }, 'api is ready')
})

const DRAIN_MS = 10_000
let stopping = false

/** Finishes the requests under way, within a bound, then lets go of everything. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref()
  server.closeIdleConnections()
  await Promise.all([new Promise((resolve) => server.close(resolve)), ...loops.map((loop) => loop.stop())])
  await outbox.close()
  closeReaders()
  await temporal.connection.close()
  await database.close()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
