import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chown, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { findPostgres, type PostgresInstallation, reachableFolder } from './postgres-binaries.ts'
import { settleLeftover } from './postgres-leftover.ts'

type PostgresOptions = {
  /** Holds the database's files; made at the first start. Its parent must exist. */
  folder: string
  port: number
  /** Set for good at the first start. */
  password: string
  /** Whether a commit survives a power cut. Only tests may do without. */
  durable: boolean
  /** Settings of its own, over ours. */
  settings?: Record<string, string>
}

export type Postgres = { url(database: string): string; process: LeashedProcess }

const USER = 'postgres'
const START_TIMEOUT_MS = 60_000

/** Starts PostgreSQL on 127.0.0.1 with its files in a folder, also after it was killed there. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const installation = await findPostgres()
  const folder = await reachableFolder(resolve(options.folder), installation.user)
  if (!(await stat(join(folder, 'PG_VERSION')).catch(() => undefined))) await initialise(folder, options, installation)
  await settleLeftover(folder)
  const server = startLeashed({
    name: 'postgres',
    command: installation.postgres,
    args: ['-D', folder, '-p', String(options.port), ...settings(options)],
    ...installation.user,
    // To PostgreSQL this is the fast shutdown: it ends open sessions instead of waiting for them.
    stopSignal: 'SIGINT',
  })
  const url = (database: string) =>
    `postgresql://${USER}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`
  try {
    await untilItAnswers(url('postgres'), server)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { url, process: server }
}

/** Runs one statement on its own connection. */
export async function runSql(url: string, statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // A connection that breaks while idle is no reason to end this process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return (await client.query(statement, values)).rows
  } finally {
    await client.end()
  }
}

/** Creates a database unless it is there; `template` names one to copy. */
export async function ensureDatabase(postgres: Pick<Postgres, 'url'>, name: string, template = 'template0') {
  const found = await runSql(postgres.url('postgres'), 'select 1 from pg_database where datname = $1', [name])
  if (found.length > 0) return
  const quoted = [name, template].map((identifier) => pg.escapeIdentifier(identifier))
  await runSql(postgres.url('postgres'), `create database ${quoted[0]} template ${quoted[1]}`)
}

function settings({ durable, settings: own }: PostgresOptions): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...own,
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Makes the database's files beside the folder and then puts them there whole: an interrupted start leaves nothing half done. */
async function initialise(folder: string, options: PostgresOptions, { initdb, user }: PostgresInstallation) {
  const partial = `${folder}.partial`
  const passwordFile = join(tmpdir(), `postgres-password-${randomUUID()}`)
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { mode: 0o700 })
  await writeFile(passwordFile, options.password, { mode: 0o600 })
  try {
    if (user) await Promise.all([partial, passwordFile].map((path) => chown(path, user.uid, user.gid)))
    await run(initdb, user, [
      `--pgdata=${partial}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      ...(options.durable ? [] : ['--no-sync']),
    ])
    await rename(partial, folder)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function run(command: string, user: PostgresInstallation['user'], args: string[]): Promise<void> {
  const child = spawn(command, args, { ...user, stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return new Promise((fulfil, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? fulfil() : reject(new Error(`${command} failed:\n${errors.trim()}`))))
  })
}

async function untilItAnswers(url: string, server: LeashedProcess): Promise<void> {
  const deadlineMs = Date.now() + START_TIMEOUT_MS
  let ended = false
  server.exited.then(() => {
    ended = true
  })
  for (;;) {
    try {
      await runSql(url, 'select 1')
      return
    } catch (error) {
      if (ended) throw new Error(`PostgreSQL ended at once:\n${server.lastLines()}`)
      if (Date.now() > deadlineMs || (error instanceof pg.DatabaseError && error.code === '28P01')) throw error
      await sleep(50)
    }
  }
}
