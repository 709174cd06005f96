import { randomBytes, randomUUID } from 'node:crypto'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Client, Connection } from '@temporalio/client'
import { readConfig } from '#shared/config.ts'
import { migrate } from '#shared/database/migrate.ts'
import { type Database, openDatabase } from '#shared/database/orm.ts'
import { freePort } from '../../../scripts/embedded/ports.ts'
import { ensureDatabase, type Postgres, startPostgres } from '../../../scripts/embedded/postgres.ts'
import { startTemporal, type Temporal } from '../../../scripts/embedded/temporal.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../../support/fake-openai.ts'
import { workflowBundle } from '../../support/worker.ts'
import { type Program, program } from './program.ts'
import { type ServerProcess, serverProcess } from './server-process.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts'

/**
 * The whole system as separate processes on real servers, each reachable only through a proxy: what the faults are let
 * loose on. `database` and `temporal` go around the proxies, for the oracle.
 */
export type World = {
  apis: Program[]
  workers: Program[]
  apiUrls: string[]
  postgres: ServerProcess
  temporalServer: ServerProcess
  /** One proxy per connection that can break; `apiDatabase` and `workerDatabase` tell whose commit is passing. */
  proxies: { apiDatabase: TcpProxy; workerDatabase: TcpProxy; temporal: TcpProxy; model: TcpProxy }
  fake: FakeOpenAi
  files: SmallDisk
  database: Database
  temporal: Client
  /** Model calls, by their place in the fake's log, that were under way at a fault: they may be wasted. */
  excused: Set<number>
  close(): Promise<void>
}

export type WorldOptions = {
  folder: string
  apis: number
  workers: number
  latencyMs: { from: number; to: number }
  onLine?: (line: string) => void
  /** Servers as on many machines, in place of those of one. */
  servers?: WorldServers
}

export type WorldServers = {
  /** Starts Temporal, at first and after it was killed, on the same port with the same data. */
  startTemporal(options: { port: number; namespace: string; postgres: Pick<Postgres, 'url'> }): Promise<Temporal>
  /** What the API and the workers are told of the other servers. */
  environment: Record<string, string>
  /** Where the files are that the product keeps there. */
  filesFolder: string
}

const DATABASE = 'faults'
const NAMESPACE = 'default'

export async function startWorld(options: WorldOptions): Promise<World> {
  const { folder, onLine } = options
  await mkdir(folder, { recursive: true })
  // PostgreSQL runs under another account when this process is root, and has to get in.
  await chmod(folder, 0o711)
  const ports = { postgres: await freePort(), temporal: await freePort(), ui: await freePort() }
  const password = randomBytes(16).toString('hex')
  const postgresUp = () =>
    startPostgres({ folder: join(folder, 'postgres'), port: ports.postgres, password, durable: true })
  const firstPostgres = await postgresUp()
  const temporalUp = () =>
    options.servers
      ? options.servers.startTemporal({ port: ports.temporal, namespace: NAMESPACE, postgres: firstPostgres })
      : startTemporal({
          port: ports.temporal,
          uiPort: ports.ui,
          databaseFile: join(folder, 'temporal.sqlite'),
          namespace: NAMESPACE,
          say: (message) => onLine?.(message),
        })
  const firstTemporal = await temporalUp()
  const postgres = serverProcess(firstPostgres.process, async () => (await postgresUp()).process)
  const temporalServer = serverProcess(firstTemporal.process, async () => (await temporalUp()).process)
  await ensureDatabase(firstPostgres, DATABASE)

  const fake = await startFakeOpenAi({ latencyMs: options.latencyMs })
  const modelPort = Number(new URL(fake.baseUrl).port)
  const proxies = {
    apiDatabase: await startTcpProxy(() => ports.postgres),
    workerDatabase: await startTcpProxy(() => ports.postgres),
    temporal: await startTcpProxy(() => ports.temporal),
    model: await startTcpProxy(() => modelPort),
  }
  const files = await smallDisk(options.servers?.filesFolder ?? join(folder, 'files'))
  const bundle = join(folder, 'workflows.js')
  await writeFile(bundle, (await workflowBundle()).code)

  const databaseUrl = firstPostgres.url(DATABASE)
  const throughProxy = (proxy: TcpProxy): string => {
    const url = new URL(databaseUrl)
    url.port = String(proxy.port)
    return url.href
  }
  const environment: Record<string, string> = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'warn',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: `127.0.0.1:${proxies.temporal.port}`,
    TEMPORAL_TASK_QUEUE: `faults-${randomUUID()}`,
    FILES_URL: pathToFileURL(files.path).href,
    JWT_SECRET: randomBytes(48).toString('base64'),
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    REQUESTS_PER_MINUTE: '10000000',
    OPENAI_BASE_URL: `http://127.0.0.1:${proxies.model.port}/v1`,
    OPENAI_API_KEY: 'fake',
    OPENAI_TIMEOUT_MS: '10000',
    DISPATCHER_TICK_MS: '1000',
    ACCESS_TOKEN_TTL_S: '86400',
    WORKFLOW_BUNDLE: bundle,
    ...options.servers?.environment,
  }
  const direct = { ...readConfig(environment), TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal}` }
  const database = await openDatabase(direct)
  await migrate(database)
  const temporal = new Client({ connection: Connection.lazy({ address: direct.TEMPORAL_ADDRESS }) })

  const apiPorts = await Promise.all(Array.from({ length: options.apis }, () => freePort()))
  const apiUrls = apiPorts.map((port) => `http://127.0.0.1:${port}`)
  const apis = apiPorts.map((port, index) =>
    program({
      name: `api ${index + 1}`,
      program: fileURLToPath(import.meta.resolve('#api/main.ts')),
      environment: { ...environment, PORT: String(port), DATABASE_URL: throughProxy(proxies.apiDatabase) },
      ready: () => answers(`http://127.0.0.1:${port}/healthz`),
      onLine,
    }),
  )
  const workers = Array.from({ length: options.workers }, (_, index) =>
    program({
      name: `worker ${index + 1}`,
      program: fileURLToPath(import.meta.resolve('#activities/main.ts')),
      environment: { ...environment, DATABASE_URL: throughProxy(proxies.workerDatabase) },
      // It has no door to knock at; work that goes on is what tells.
      ready: async () => true,
      onLine,
    }),
  )
  await Promise.all([...apis, ...workers].map((one) => one.start()))

  return {
    apis,
    workers,
    apiUrls,
    postgres,
    temporalServer,
    proxies,
    fake,
    files,
    database,
    temporal,
    excused: new Set(),
    async close() {
      await Promise.all([...apis, ...workers].map((one) => one.kill()))
      await temporal.connection.close()
      await database.close(true)
      await Promise.all(Object.values(proxies).map((proxy) => proxy.close()))
      await fake.close()
      await Promise.all([postgres.stop(), temporalServer.stop()])
      await files.remove()
    },
  }
}

function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  )
}
