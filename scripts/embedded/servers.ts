import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DataFolder } from './data-folder.ts'
import type { LeashedProcess } from './leashed-process.ts'
import { ensureDatabase, type Postgres, startPostgres } from './postgres.ts'
import { supervise } from './supervise.ts'
import { startTemporal } from './temporal.ts'

/** The product's database in the embedded server. */
export const DATABASE = 'applications'
const TEMPORAL_DATABASE = 'temporal.sqlite'

type ServerOptions = {
  data: DataFolder
  ports: { postgres: number; temporal: number; temporalUi: number }
  /** What is set here replaces an embedded part: DATABASE_URL, TEMPORAL_ADDRESS, FILES_URL, JWT_SECRET. */
  given: NodeJS.ProcessEnv
  say: (message: string) => void
}

export type Servers = {
  /** What was given, completed by what is embedded. */
  environment: NodeJS.ProcessEnv
  /** The embedded one, where no database was named. */
  postgres: Postgres | undefined
  /** Stops what was started, the last first. */
  stop(): Promise<void>
}

/** Brings up the servers that the environment does not name, with their data in one folder; one that ends is started again. */
export async function startServers({ data, ports, given, say }: ServerOptions): Promise<Servers> {
  const password = await data.secret('postgres-password')
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const stopOne of stops.reverse().splice(0)) await stopOne()
  }
  const keepUp = (first: LeashedProcess, startAgain: () => Promise<LeashedProcess>) => {
    const supervised = supervise(first, startAgain, say)
    stops.push(() => supervised.stop())
  }
  const postgresUp = async () => {
    if (given.DATABASE_URL) return undefined
    const start = () =>
      startPostgres({ folder: join(data.path, 'postgres'), port: ports.postgres, password, durable: true })
    const postgres = await start()
    keepUp(postgres.process, async () => (await start()).process)
    await ensureDatabase(postgres, DATABASE)
    return postgres
  }
  const temporalUp = async () => {
    if (given.TEMPORAL_ADDRESS) return undefined
    const start = () =>
      startTemporal({
        port: ports.temporal,
        uiPort: ports.temporalUi,
        databaseFile: join(data.path, TEMPORAL_DATABASE),
        namespace: given.TEMPORAL_NAMESPACE || 'default',
        say,
      })
    await closeToOthers(data.path)
    const temporal = await start()
    keepUp(temporal.process, async () => (await start()).process)
    return temporal
  }

  // Both are waited for, so that a failure of one does not leave the other starting behind our back.
  const [postgres, temporal] = await Promise.allSettled([postgresUp(), temporalUp()])
  if (postgres.status === 'rejected' || temporal.status === 'rejected') {
    await stop()
    throw postgres.status === 'rejected' ? postgres.reason : temporal.status === 'rejected' && temporal.reason
  }
  const environment = {
    ...given,
    NODE_ENV: given.NODE_ENV || 'development',
    DATABASE_URL: postgres.value?.url(DATABASE) ?? given.DATABASE_URL,
    TEMPORAL_ADDRESS: temporal.value?.address ?? given.TEMPORAL_ADDRESS,
    TEMPORAL_UI_URL: given.TEMPORAL_UI_URL || temporal.value?.uiUrl,
    FILES_URL: given.FILES_URL || (await filesFolder(data)),
    JWT_SECRET: given.JWT_SECRET || (await data.secret('jwt-secret')),
    LLM_DATABASE_PASSWORD: given.LLM_DATABASE_PASSWORD || (await data.secret('llm-database-password')),
  }
  return { environment, postgres: postgres.value, stop }
}

/** Temporal's database, where an earlier version of the product left it open; what is new is closed by its leash. */
async function closeToOthers(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(TEMPORAL_DATABASE))
  await Promise.all(names.map((name) => chmod(join(folder, name), 0o600)))
}

/** Uploaded resumes are nobody else's business, not even another account's of this machine. */
async function filesFolder(data: DataFolder): Promise<string> {
  const folder = join(data.path, 'files')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return pathToFileURL(folder).href
}
