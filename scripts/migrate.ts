import { setTimeout as sleep } from 'node:timers/promises'
import { chooseProvider } from '#shared/config.ts'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { setUpStream } from '#shared/events/bus/stream.ts'
import { ensureWorkerRole, RoleNotMine } from '#shared/exchanges/worker-role.ts'
import { configOrExit } from '#shared/process-lifecycle/config-or-exit.ts'
import { setUpTemporal } from '#shared/temporal/setup.ts'

/**
 * `node scripts/migrate.ts`: brings the database up to date, with the role of workers in other languages where they answer for
 * the model, and makes Temporal and the event bus ready, waiting for them to come up. Run it before each new version; it may run
 * twice. Temporal Cloud (an API key is set) is set up with its own tools.
 */
const WAIT_MS = 120_000
const RETRY_MS = 2_000
const deadlineMs = Date.now() + WAIT_MS
const config = configOrExit()

try {
  const applied = await untilUp('the database', migrateDatabase)
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
  if (config.TEMPORAL_API_KEY) {
    console.log('Temporal Cloud is set up elsewhere: namespace, retention and search attributes')
  } else {
    await untilUp('Temporal', () => setUpTemporal(config))
    console.log(`Temporal is ready: namespace ${config.TEMPORAL_NAMESPACE}`)
  }
  if (config.EVENT_BUS_URL) {
    await untilUp('the event bus', () => setUpStream(config))
    console.log(`The event bus is ready: stream ${config.EVENT_BUS_STREAM}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function migrateDatabase(): Promise<string[]> {
  const database = await openDatabase(config)
  try {
    const done = await migrate(database, 0)
    if (chooseProvider(config) === 'activity') await ensureWorkerRole(database, config)
    return done
  } finally {
    await database.close(true)
  }
}

/** Repeats what fails until it works or the time is over; says once what it waits for. */
async function untilUp<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  let said = false
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (error instanceof RoleNotMine || Date.now() > deadlineMs) throw error
      if (!said) console.log(`Waiting for ${what} (${error instanceof Error ? error.message : error})`)
      said = true
      await sleep(RETRY_MS)
    }
  }
}
