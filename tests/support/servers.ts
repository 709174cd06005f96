import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import type { LeashedProcess } from '../../scripts/embedded/leashed-process.ts'
import { freePort } from '../../scripts/embedded/ports.ts'
import { ensureDatabase, type Postgres, runSql, startPostgres } from '../../scripts/embedded/postgres.ts'
import { startTemporal, type Temporal } from '../../scripts/embedded/temporal.ts'

/**
 * The servers behind the tests: one PostgreSQL and one Temporal per run, each started when a test first asks for it and
 * stopped at the end (or when the run is killed). Tests use `testServices()` from `./services.ts`.
 */

const TEMPLATE = 'test_template'
const folders: string[] = []
const processes: LeashedProcess[] = []
let postgres: Promise<Postgres> | undefined
let temporal: Promise<Temporal> | undefined
let databases = 0

/** Creates an empty, migrated database and answers its URL. */
export async function freshDatabase(): Promise<string> {
  postgres ??= startTestPostgres()
  const server = await postgres
  const name = `test_${++databases}`
  await ensureDatabase(server, name, TEMPLATE)
  return server.url(name)
}

/** Creates a database with nothing in it and answers its URL. */
export async function emptyDatabase(): Promise<string> {
  postgres ??= startTestPostgres()
  const server = await postgres
  const name = `test_${++databases}`
  await ensureDatabase(server, name)
  return server.url(name)
}

/** Drops a database made by `freshDatabase`, with any connection somebody left open. */
export async function dropDatabase(url: string): Promise<void> {
  if (!postgres) return
  const name = new URL(url).pathname.slice(1)
  await runSql((await postgres).url('postgres'), `drop database if exists ${name} with (force)`)
}

/** The run's Temporal server; tests keep apart by a task queue of their own. */
export function testTemporal(): Promise<Temporal> {
  temporal ??= startTestTemporal()
  return temporal
}

/** A folder that is removed after the run. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'job-application-test-'))
  folders.push(folder)
  return folder
}

/** Mocha calls this once, when the last test has ended. */
export async function mochaGlobalTeardown(): Promise<void> {
  await Promise.all(processes.map((server) => server.stop()))
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
}

async function startTestPostgres(): Promise<Postgres> {
  const folder = await temporaryFolder()
  // As root the server runs under another account, which has to get in.
  await chmod(folder, 0o711)
  const server = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: randomBytes(16).toString('hex'),
    durable: false,
  })
  processes.push(server.process)
  await ensureDatabase(server, TEMPLATE)
  const database = await openDatabase({ DATABASE_URL: server.url(TEMPLATE), DATABASE_POOL_SIZE: 2 })
  try {
    await migrate(database)
  } finally {
    await database.close(true)
  }
  return server
}

async function startTestTemporal(): Promise<Temporal> {
  const server = await startTemporal({
    port: await freePort(),
    uiPort: await freePort(),
    namespace: 'default',
    say: (message) => console.log(message),
  })
  processes.push(server.process)
  return server
}
