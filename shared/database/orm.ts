import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Config } from '#shared/config.ts'
import * as entities from './entities/index.ts'
import { releaseLostConnections } from './lost-connections.ts'
import * as migrations from './migrations/index.ts'

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
      onPoolCreated: releaseLostConnections,
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
