import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Config, chooseProvider, readConfig } from '#shared/config.ts'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { setUpStream } from '#shared/events/bus/stream.ts'
import { ensureWorkerRole } from '#shared/exchanges/worker-role.ts'
import { setUpTemporal } from '#shared/temporal/setup.ts'
import { openDataFolder } from './data-folder.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { choosePorts, type PortRule } from './ports.ts'
import { startServers } from './servers.ts'
import { supervise } from './supervise.ts'

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
const API_START_TIMEOUT_MS = 60_000
/** The worker may finish the step it is in. */
const WORKER_GRACE_MS = 30_000

/** Brings everything up: what the environment does not name is embedded, with its data in one folder. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { say, environment: given } = options
  const data = await openDataFolder(options.dataFolder)
  const ports = await choosePorts(options.ports, given, data.leftInAHurry ? 15_000 : 0)
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stops.reverse().splice(0)) await stopOne()
    data.close()
  }
  const keepUp = (first: LeashedProcess, startAgain: () => Promise<LeashedProcess>) => {
    const supervised = supervise(first, startAgain, say)
    return () => supervised.stop()
  }

  try {
    const servers = await startServers({ data, ports, given, say })
    stops.push(servers.stop)
    const environment = { ...servers.environment, PORT: String(ports.api) }
    const config = readConfig(environment)
    await prepare(config, Boolean(given.TEMPORAL_ADDRESS))
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
    if (chooseProvider(config) === 'activity') await ensureWorkerRole(database, config)
  } finally {
    await database.close(true)
  }
  if (othersTemporal && !config.TEMPORAL_API_KEY) await setUpTemporal(config)
  if (config.EVENT_BUS_URL) await setUpStream(config)
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
