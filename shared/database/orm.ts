import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import type { Config } from '#shared/config.ts'
import * as entities from './entities/index.ts'
import { releaseLostConnections } from './lost-connections.ts'
import { Migration20261123000001_initial } from './migrations/Migration20261123000001_initial.ts'
import { Migration20261123133000_merged_drafts } from './migrations/Migration20261123133000_merged_drafts.ts'
import { Migration20261123140500_idempotency_keys } from './migrations/Migration20261123140500_idempotency_keys.ts'
import { Migration20261123143000_attachments } from './migrations/Migration20261123143000_attachments.ts'
import { Migration20261123144500_templates } from './migrations/Migration20261123144500_templates.ts'
import { Migration20261123145000_webhooks } from './migrations/Migration20261123145000_webhooks.ts'
import { Migration20261123154500_exports_on_demand } from './migrations/Migration20261123154500_exports_on_demand.ts'
import { Migration20261123160000_purge } from './migrations/Migration20261123160000_purge.ts'
import { Migration20261123163000_sessions } from './migrations/Migration20261123163000_sessions.ts'
import { Migration20261123171000_call_leases } from './migrations/Migration20261123171000_call_leases.ts'
import { Migration20261123230000_pages_in_order } from './migrations/Migration20261123230000_pages_in_order.ts'
import { Migration20261128030000_unlogged_leases } from './migrations/Migration20261128030000_unlogged_leases.ts'

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
      migrationsList: [
        { name: 'Migration20261123000001_initial', class: Migration20261123000001_initial },
        { name: 'Migration20261123133000_merged_drafts', class: Migration20261123133000_merged_drafts },
        { name: 'Migration20261123140500_idempotency_keys', class: Migration20261123140500_idempotency_keys },
        { name: 'Migration20261123143000_attachments', class: Migration20261123143000_attachments },
        { name: 'Migration20261123144500_templates', class: Migration20261123144500_templates },
        { name: 'Migration20261123145000_webhooks', class: Migration20261123145000_webhooks },
        { name: 'Migration20261123154500_exports_on_demand', class: Migration20261123154500_exports_on_demand },
        { name: 'Migration20261123160000_purge', class: Migration20261123160000_purge },
        { name: 'Migration20261123163000_sessions', class: Migration20261123163000_sessions },
        { name: 'Migration20261123171000_call_leases', class: Migration20261123171000_call_leases },
        { name: 'Migration20261123230000_pages_in_order', class: Migration20261123230000_pages_in_order },
        { name: 'Migration20261128030000_unlogged_leases', class: Migration20261128030000_unlogged_leases },
      ],
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
    forceUtcTimezone: true,
    // Every unit of work has its own entity manager; a forgotten fork would share rows between requests.
    allowGlobalContext: false,
    ignoreUndefinedInQuery: false,
    // A new entity is as it will be read back: what it names no value for is null at once, not only once it is stored.
    initNullableProperties: true,
  })
}
