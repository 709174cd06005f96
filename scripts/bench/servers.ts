import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import proto from '@temporalio/proto'
import { type Config, readConfig } from '#shared/config.ts'
import { migrate } from '#shared/database/migrate.ts'
import { type Database, openDatabase } from '#shared/database/orm.ts'
import { freePort } from '../embedded/ports.ts'
import { ensureDatabase, startPostgres } from '../embedded/postgres.ts'
import { startTemporal } from '../embedded/temporal.ts'
import { type CannedModel, startCannedModel } from './canned-model.ts'

/** The product and its floor, each with a worker process of its own, on the same servers. */
export type Bench = {
  config: Config
  apiUrl: string
  database: Database
  temporal: Client
  model: CannedModel
  floorTaskQueue: string
  /** Resident memory of one of the product's processes, in MiB. */
  memoryMib(name: 'api' | 'worker'): Promise<number>
  /** The ids of the processes, of the servers too. */
  pids(): Record<'api' | 'worker' | 'temporal' | 'postgres', number[]>
  /** Runs one more worker of the product, and waits until it asks for work. */
  addWorker(): Promise<void>
  /** Ends both workers, for what is measured without them. */
  stopWorkers(): void
  close(): Promise<void>
}

const QUEUE = 'bench'
const FLOOR_QUEUE = 'bench-floor'

/** With `countsStatements` PostgreSQL counts what is sent to it, which costs it a little. */
export async function startBench({ countsStatements = false } = {}): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'job-application-bench-'))
  await chmod(folder, 0o711)
  const password = randomBytes(16).toString('hex')
  // fsync is on, for both.
  const postgres = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password,
    durable: true,
    ...(countsStatements && { settings: { shared_preload_libraries: 'pg_stat_statements' } }),
  })
  const temporalServer = await startTemporal({
    port: await freePort(),
    uiPort: await freePort(),
    databaseFile: join(folder, 'temporal.sqlite'),
    namespace: 'default',
    say: (message) => console.log(message),
  })
  await ensureDatabase(postgres, 'bench')
  const model = await startCannedModel()
  const apiPort = await freePort()
  const environment: Record<string, string> = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    PORT: String(apiPort),
    DATABASE_URL: postgres.url('bench'),
    TEMPORAL_ADDRESS: temporalServer.address,
    TEMPORAL_TASK_QUEUE: QUEUE,
    FILES_URL: pathToFileURL(join(folder, 'files')).href,
    JWT_SECRET: randomBytes(48).toString('base64'),
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    REQUESTS_PER_MINUTE: '10000000',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_API_KEY: 'canned',
  }
  const config = readConfig(environment)
  const database = await openDatabase(config)
  await migrate(database)
  if (countsStatements) await database.em.fork().execute('create extension pg_stat_statements')
  await database.em
    .fork()
    .execute(
      'create table floor_rows (id text not null, step text not null, number int not null, at timestamptz not null, primary key (id, step, number))',
    )
  const temporal = new Client({ connection: Connection.lazy({ address: temporalServer.address }) })
  const run = (program: string, more: Record<string, string> = {}): ChildProcess =>
    spawn(process.execPath, [fileURLToPath(new URL(`../../${program}`, import.meta.url))], {
      env: { PATH: process.env.PATH, ...environment, ...more },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const processes = {
    api: run('api/main.ts'),
    worker: run('activities/main.ts'),
    floor: run('scripts/bench/floor-worker.ts', { TEMPORAL_TASK_QUEUE: FLOOR_QUEUE, MODEL_URL: model.baseUrl }),
  }
  const added: ChildProcess[] = []
  const stopPrograms = (): void => {
    for (const child of [...Object.values(processes), ...added]) child.kill('SIGKILL')
  }
  process.once('exit', stopPrograms)
  const apiUrl = `http://127.0.0.1:${apiPort}`
  await untilHealthy(apiUrl)
  return {
    config,
    apiUrl,
    database,
    temporal,
    model,
    floorTaskQueue: FLOOR_QUEUE,
    async memoryMib(name) {
      const status = await readFile(`/proc/${processes[name].pid}/status`, 'utf8')
      return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024)
    },
    pids: () => ({
      api: [pidOf(processes.api)],
      worker: [processes.worker, ...added].map(pidOf),
      temporal: [pidOf(temporalServer.process)],
      postgres: [pidOf(postgres.process)],
    }),
    async addWorker() {
      added.push(run('activities/main.ts'))
      await untilWorkers(temporal, added.length + 1)
    },
    stopWorkers() {
      for (const child of [processes.worker, processes.floor]) child.kill('SIGKILL')
    },
    async close() {
      stopPrograms()
      await temporal.connection.close()
      await database.close(true)
      await model.close()
      await Promise.all([postgres.process.stop(), temporalServer.process.stop()])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until so many workers of the product ask for activities. */
async function untilWorkers(temporal: Client, count: number): Promise<void> {
  const deadlineMs = Date.now() + 60_000
  while (Date.now() < deadlineMs) {
    const { pollers } = await temporal.workflowService.describeTaskQueue({
      namespace: 'default',
      taskQueue: { name: QUEUE },
      taskQueueType: proto.temporal.api.enums.v1.TaskQueueType.TASK_QUEUE_TYPE_ACTIVITY,
    })
    if ((pollers ?? []).length >= count) return
    await sleep(200)
  }
  throw new Error('a worker did not start')
}

function pidOf({ pid }: { pid?: number | undefined }): number {
  if (pid === undefined) throw new Error('a process did not start')
  return pid
}

async function untilHealthy(apiUrl: string): Promise<void> {
  const deadlineMs = Date.now() + 60_000
  while (Date.now() < deadlineMs) {
    if (
      await fetch(`${apiUrl}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await sleep(100)
  }
  throw new Error('the API did not start')
}
