import { openDataFolder } from './data-folder.ts'
import { freePort } from './ports.ts'
import { type Postgres, runSql } from './postgres.ts'
import { DATABASE, type Servers, startServers } from './servers.ts'

/**
 * Brings up the servers of an installation of `npm start` that does not run, without API and worker, for as long as the work
 * takes. What the environment names is not embedded. Throws where `npm start` runs on this folder.
 */
export async function withServersOf<T>(
  dataFolder: string,
  given: NodeJS.ProcessEnv,
  work: (servers: Servers) => Promise<T>,
): Promise<T> {
  const data = await openDataFolder(dataFolder)
  try {
    const ports = { postgres: await freePort(), temporal: await freePort(), temporalUi: await freePort() }
    const servers = await startServers({ data, ports, given, say: (message) => console.error(message) })
    try {
      return await work(servers)
    } finally {
      await servers.stop()
    }
  } finally {
    data.close()
  }
}

/**
 * Does the work on an empty database in the place of the one that is there, which is kept beside it under a name of its own, and
 * comes back when the work fails. Says nothing where there was none, or an empty one.
 */
export async function withEmptyDatabase<T>(
  postgres: Postgres,
  say: (message: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  if (await isEmpty(postgres)) return work()
  const former = `${DATABASE}_before_${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}`
  const admin = (statement: string) => runSql(postgres.url('postgres'), statement)
  await admin(`alter database ${DATABASE} rename to ${former}`)
  await admin(`create database ${DATABASE} template template0`)
  try {
    const result = await work()
    say(`What was there before is kept in the same server, as the database ${former}.`)
    return result
  } catch (error) {
    await admin(`drop database ${DATABASE} with (force)`)
    await admin(`alter database ${former} rename to ${DATABASE}`)
    throw error
  }
}

async function isEmpty(postgres: Postgres): Promise<boolean> {
  const tables = await runSql(
    postgres.url(DATABASE),
    `select 1 from information_schema.tables where table_schema = 'public' limit 1`,
  )
  return tables.length === 0
}
