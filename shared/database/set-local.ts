import type { EntityManager } from '@mikro-orm/postgresql'
import { tablesOf } from './tables.ts'

/** `app.purge` lets insert-only rows go (Migration20261123160000_purge); the other two are PostgreSQL's own. */
type Setting = 'app.purge' | 'lock_timeout' | 'statement_timeout'

/** Sets something for this transaction only. */
export async function setLocal(em: EntityManager, setting: Setting, value: string): Promise<void> {
  await tablesOf(em)
    .selectNoFrom(({ fn, val, lit }) => fn('set_config', [val(setting), val(value), lit(true)]).as('value'))
    .execute()
}
