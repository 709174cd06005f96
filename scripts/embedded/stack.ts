import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Config, readConfig } from '#shared/config.ts'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { setUpTemporal } from '#shared/temporal/setup.ts'
import { openDataFolder } from './data-folder.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { choosePorts, type PortRule } from './ports.ts'
import { ensureDatabase, type Postgres, startPostgres } from './postgres.ts'
import { supervise } from './supervise.ts'
import { startTemporal, type Temporal } from './temporal.ts'

type StackOptions = {
  dataFolder: string
  /** What is set here replaces the embedded part: DATABASE_URL, TEMPORAL_ADDRESS, FILES_URL and the rest of the configuration. */
  environment: NodeJS.ProcessEnv
  ports: PortRule
  say: (message: string) => void
  /** Every line that the API, the worker and the servers write. */
  onLine: (processName: string, line: string) => void
}

export type Stack = {
  config: Config
  apiUrl: string
  /** Stops everything in its order: first what uses the servers, then the servers. */
  stop(): Promise<void>
}

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
export const DATABASE = 'applications'
const API_START_TIMEOUT_MS = 60_000
/** The worker may finish the step it is in. */
const WORKER_GRACE_MS = 30_000

/** Brings everything up: what the environment does not name is embedded, with its data in one folder. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { say, environment: given } = options
  const data = await openDataFolder(options.dataFolder)
  const ports = await choosePorts(options.ports, given, data.leftInAHurry ? 15_000 : 0)
  const password = await data.secret('postgres-password')
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stops.reverse().splice(0)) await stopOne()
    data.close()
  }
  const keepUp = (first: LeashedProcess, startAgain: () => Promise<LeashedProcess>) => {
    const supervised = supervise(first, startAgain, say)
    return () => supervised.stop()
  }

  const postgresUp = async (): Promise<Postgres | undefined> => {
    if (given.DATABASE_URL) return undefined
    const start = () =>
      startPostgres({ folder: join(data.path, 'postgres'), port: ports.postgres, password, durable: true })
    const postgres = await start()
    stops.push(keepUp(postgres.process, async () => (await start()).process))
    await ensureDatabase(postgres, DATABASE)
    return postgres
  }
  const temporalUp = async (): Promise<Temporal | undefined> => {
    if (given.TEMPORAL_ADDRESS) return undefined
    const start = () =>
      startTemporal({
        port: ports.temporal,
        uiPort: ports.temporalUi,
        databaseFile: join(data.path, 'temporal.sqlite'),
        namespace: given.TEMPORAL_NAMESPACE || 'default',
        say,
      })
    const temporal = await start()
    stops.push(keepUp(temporal.process, async () => (await start()).process))
    return temporal
  }

  try {
    // Both are waited for, so that a failure of one does not leave the other starting behind our back.
    const [database, workflows] = await Promise.allSettled([postgresUp(), temporalUp()])
    if (database.status === 'rejected') throw database.reason
    if (workflows.status === 'rejected') throw workflows.reason
    const environment = {
      ...given,
      NODE_ENV: given.NODE_ENV || 'development',
      PORT: String(ports.api),
      DATABASE_URL: database.value?.url(DATABASE) ?? given.DATABASE_URL,
      TEMPORAL_ADDRESS: workflows.value?.address ?? given.TEMPORAL_ADDRESS,
      TEMPORAL_UI_URL: given.TEMPORAL_UI_URL || workflows.value?.uiUrl,
      FILES_URL: given.FILES_URL || pathToFileURL(join(data.path, 'files')).href,
      JWT_SECRET: given.JWT_SECRET || (await data.secret('jwt-secret')),
    }
    const config = readConfig(environment)
    // Uploaded resumes are nobody else's business, not even another account's of this machine.
    if (!given.FILES_URL) await mkdir(join(data.path, 'files'), { recursive: true, mode: 0o700 })
    await prepare(config, workflows.value === undefined)
    // Both on one machine: the worker's metrics are on the port after the API's.
    const workerEnvironment = {
      ...environment,
      ...(config.METRICS_PORT && { METRICS_PORT: String(config.METRICS_PORT + 1) }),
    }
    const run = (name: string, program: string, graceMs: number, env: NodeJS.ProcessEnv) => {
      const start = () =>
        startLeashed({
          name,
          command: process.execPath,
          args: [join(PROJECT, program)],
          env,
          graceMs,
          onLine: (line) => options.onLine(name, line),
        })
      const first = start()
      stops.push(keepUp(first, async () => start()))
      return first
    }
    run('worker', 'activities/main.ts', WORKER_GRACE_MS, workerEnvironment)
    const apiUrl = `http://${config.HOST === '0.0.0.0' ? 'localhost' : config.HOST}:${config.PORT}`
    await untilHealthy(apiUrl, run('api', 'api/main.ts', WORKER_GRACE_MS, environment))
    return { config, apiUrl, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Brings the schema up to date, and makes a Temporal server that is not ours ready; Temporal Cloud is set up elsewhere. */
async function prepare(config: Config, othersTemporal: boolean): Promise<void> {
  const database = await openDatabase(config)
  try {
    await migrate(database)
  } finally {
    await database.close(true)
  }
  if (othersTemporal && !config.TEMPORAL_API_KEY) await setUpTemporal(config)
}

async function untilHealthy(apiUrl: string, api: LeashedProcess): Promise<void> {
  const deadlineMs = Date.now() + API_START_TIMEOUT_MS
  let ended = false
  api.exited.then(() => {
    ended = true
  })
  for (;;) {
    const healthy = await fetch(`${apiUrl}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (healthy) return
    if (ended || Date.now() > deadlineMs) throw new Error(`The API did not start:\n${api.lastLines()}`)
    await sleep(100)
  }
}
