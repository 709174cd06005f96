import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findGoProgram, type GoProgram } from '../embedded/go-program.ts'
import { startLeashed } from '../embedded/leashed-process.ts'
import { freePort, freePortFrom } from '../embedded/ports.ts'
import { ensureDatabase, type Postgres } from '../embedded/postgres.ts'
import { type Temporal, untilTemporalAnswers } from '../embedded/temporal.ts'

const VERSION = 'v1.32.1'
const MODULE = 'go.temporal.io/server/cmd'
const SERVER: GoProgram = { name: 'server', path: `${MODULE}/server`, version: VERSION, takes: '5 to 10 minutes' }
const SQL_TOOL: GoProgram = { name: 'sql', path: `${MODULE}/tools/sql`, version: VERSION, takes: '1 to 3 minutes' }
const LOOPBACK = '127.0.0.1'
const SHARDS = 4
const STORES = {
  temporal: { database: 'temporal', schema: 'postgresql/v12/temporal' },
  visibility: { database: 'temporal_visibility', schema: 'postgresql/v12/visibility' },
} as const
type Store = keyof typeof STORES

type ClusterOptions = {
  /** Keeps its configuration. */
  folder: string
  port: number
  postgres: Pick<Postgres, 'url'>
  namespace: string
  say: (message: string) => void
}

/**
 * Starts the server that companies run (not the development server of the CLI): all four services, on PostgreSQL, with four history
 * shards, fairness by key, and our namespace and search attributes. Its databases are made at the first start.
 */
export async function startTemporalOnPostgres(options: ClusterOptions): Promise<Temporal> {
  const { folder, port, postgres, namespace, say } = options
  const [server, sqlTool] = [await findGoProgram(SERVER, say), await findGoProgram(SQL_TOOL, say)]
  await mkdir(folder, { recursive: true })
  for (const { database, schema } of Object.values(STORES)) {
    await ensureDatabase(postgres, database)
    const connection = connectionOf(postgres, database)
    const given = ['--plugin', 'postgres12', '--endpoint', LOOPBACK, '--port', connection.port, '--database', database]
    const environment = { SQL_USER: connection.user, SQL_PASSWORD: connection.password }
    // The first makes the table of versions and leaves a schema alone that is there; the second brings it up to date.
    await run(sqlTool, [...given, 'setup-schema', '--version', '0.0'], environment)
    await run(sqlTool, [...given, 'update-schema', '--schema-name', schema], environment)
  }
  const configFile = join(folder, 'temporal.json')
  const dynamicFile = join(folder, 'dynamic.json')
  await writeFile(dynamicFile, JSON.stringify(DYNAMIC), { mode: 0o600 })
  await writeFile(configFile, JSON.stringify(await configurationOf(options, dynamicFile)), { mode: 0o600 })
  const started = startLeashed({
    name: 'temporal-server',
    command: server,
    args: ['--config-file', configFile, '--allow-no-auth', 'start'],
  })
  const address = `${LOOPBACK}:${port}`
  await untilTemporalAnswers(address, namespace, started)
  // There is no Web UI in it.
  return { address, uiUrl: `http://${LOOPBACK}:8233`, process: started }
}

/** What docs/operations.md asks of a server of one's own. JSON is YAML. */
const DYNAMIC = {
  'history.transferProcessorMaxPollRPS': [{ value: 1000 }],
  'matching.enableFairness': [{ value: true }],
}

async function configurationOf({ port, postgres }: ClusterOptions, dynamicFile: string) {
  const store = (name: Store, maxConns: number) => {
    const { host, user, password } = connectionOf(postgres, STORES[name].database)
    const address = { connectAddr: host, connectProtocol: 'tcp', user, password }
    return {
      sql: {
        pluginName: 'postgres12',
        databaseName: STORES[name].database,
        ...address,
        maxConns,
        maxIdleConns: maxConns,
      },
    }
  }
  const service = async (grpcPort: number) => ({
    // Its column of PostgreSQL holds no larger one.
    rpc: { grpcPort, membershipPort: await freePortFrom(20_000, 32_000), bindOnLocalHost: true },
  })
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'temporal',
      visibilityStore: 'visibility',
      numHistoryShards: SHARDS,
      datastores: { temporal: store('temporal', 20), visibility: store('visibility', 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: LOOPBACK } },
    services: {
      frontend: await service(port),
      matching: await service(await freePort()),
      history: await service(await freePort()),
      worker: await service(await freePort()),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `${LOOPBACK}:${port}` },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicFile, pollInterval: '10s' },
  }
}

function connectionOf(postgres: Pick<Postgres, 'url'>, database: string) {
  const url = new URL(postgres.url(database))
  return { host: url.host, port: url.port, user: url.username, password: decodeURIComponent(url.password) }
}

function run(command: string, args: string[], environment: Record<string, string>): Promise<void> {
  const child = spawn(command, args, { env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed:\n${said.trim()}`))))
  })
}
