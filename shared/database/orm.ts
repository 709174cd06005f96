import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Pool } from 'pg'
import type { Config } from '#shared/config.ts'
import { gauge } from '#shared/telemetry/gauges.ts'
import * as entities from './entities/index.ts'
import { releaseLostConnections } from './lost-connections.ts'
import * as migrations from './migrations/index.ts'
import { tablesOf } from './tables.ts'
import { traceStatements } from './trace-statements.ts'

export type Database = MikroORM

/** After so long without a word TCP asks whether the other end is still there. */
const KEEP_ALIVE_MS = 10_000

/** Opens the pool. Nothing is connected until the first query. */
export async function openDatabase(config: Pick<Config, 'DATABASE_URL' | 'DATABASE_POOL_SIZE'>): Promise<Database> {
  return MikroORM.init({
    clientUrl: config.DATABASE_URL,
    entities: Object.values(entities).filter((value) => typeof value === 'function'),
    extensions: [Migrator],
    migrations: {
      // Databases keep the names of the migrations that they have had: they are the classes'.
      migrationsList: Object.values(migrations).map((migration) => ({ name: migration.name, class: migration })),
      tableName: 'migrations',
      snapshot: false,
      silent: true,
    },
    pool: { min: 0, max: config.DATABASE_POOL_SIZE },
    driverOptions: {
      onPoolCreated: (pool: Pool) => {
        releaseLostConnections(pool)
        gaugePool(pool)
        traceStatements(pool)
      },
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    },
    // It would write statements with their parameters to the console when told to by its own environment variables.
    debug: false,
    logger: () => undefined,
    forceUtcTimezone: true,
    // Every unit of work has its own entity manager; a forgotten fork would share rows between requests.
    allowGlobalContext: false,
    ignoreUndefinedInQuery: false,
    // A new entity is as it will be read back: what it names no value for is null at once, not only once it is stored.
    initNullableProperties: true,
  })
}

function gaugePool(pool: Pool): void {
  gauge('database_connections', 'used', () => pool.totalCount - pool.idleCount)
  gauge('database_connections', 'idle', () => pool.idleCount)
  gauge('database_connections', 'awaited', () => pool.waitingCount)
}

const CHECK_LIMIT_MS = 3_000

/** Whether the database answers within 3 seconds. */
export function isDatabaseUp(database: Database): Promise<boolean> {
  const answers = tablesOf(database.em)
    .selectNoFrom(({ lit }) => lit(1).as('one'))
    .execute()
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), CHECK_LIMIT_MS).unref())
  return Promise.race([answers, late]).then(
    () => true,
    () => false,
  )
}
