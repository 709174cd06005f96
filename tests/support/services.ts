import { randomBytes, randomUUID } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import type { Client } from '@temporalio/client'
import { type Config, readConfig } from '#shared/config.ts'
import { type Database, openDatabase } from '#shared/database/orm.ts'
import { openTemporal } from '#shared/temporal/connection.ts'
import { dropDatabase, freshDatabase, temporaryFolder, testTemporal } from './servers.ts'

export type TestServices = {
  /** A checked configuration that points at this file's own database, task queue and folder. */
  readonly config: Config
  readonly database: Database
  readonly temporal: Client
  /** `config` as environment variables, for child processes. */
  readonly environment: Record<string, string>
}

export type TestServicesOptions = {
  /** Whether the tests need a Temporal server. Without one the address in `config` answers nobody. */
  temporal?: boolean
  /** Environment variables of the product, over the tests' own. */
  environment?: Record<string, string>
}

/** An address that nobody answers, given as Temporal's to tests that need none. */
export const NOBODY = '127.0.0.1:1'
const TEMPORAL_START_MS = 10 * 60_000

/**
 * Real servers for the tests of one file: a fresh migrated database, a folder for files, a task queue, the rules provider.
 * Call it in a `describe` (or at the top of the file); use what it returns inside tests and hooks only:
 *
 *     describe('something', () => {
 *       const services = testServices({ temporal: true })
 *       it('works', async () => {
 *         const em = services.database.em.fork()
 *       })
 *     })
 *
 * Run one file with `npx mocha tests/api/foo.test.ts`, one test with `--grep`.
 */
export function testServices(options: TestServicesOptions = {}): TestServices {
  let current: TestServices | undefined
  const ready = (): TestServices => {
    if (!current) throw new Error('Test services are ready only inside tests and hooks.')
    return current
  }

  before('start the servers', async function () {
    // The very first run on a machine may have to build the Temporal server.
    this.timeout(TEMPORAL_START_MS)
    current = await openServices(options)
  })

  after('close the connections', async () => {
    if (!current) return
    // A client that reached nobody would still repeat its last calls, on a connection that was closed.
    if (options.temporal) await current.temporal.connection.close()
    await current.database.close(true)
    await dropDatabase(current.config.DATABASE_URL)
  })

  return {
    get config() {
      return ready().config
    },
    get database() {
      return ready().database
    },
    get temporal() {
      return ready().temporal
    },
    get environment() {
      return ready().environment
    },
  }
}

async function openServices(options: TestServicesOptions): Promise<TestServices> {
  const server = options.temporal ? await testTemporal() : undefined
  const environment = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    DATABASE_URL: await freshDatabase(),
    TEMPORAL_ADDRESS: server?.address ?? NOBODY,
    TEMPORAL_UI_URL: server?.uiUrl ?? 'http://localhost:8233',
    TEMPORAL_TASK_QUEUE: `test-${randomUUID()}`,
    FILES_URL: pathToFileURL(await temporaryFolder()).href,
    JWT_SECRET: randomBytes(48).toString('base64'),
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    REQUESTS_PER_MINUTE: '10000000',
    LLM_PROVIDER: 'rules',
    ...options.environment,
  }
  const config = readConfig(environment)
  return { config, environment, database: await openDatabase(config), temporal: openTemporal(config) }
}
