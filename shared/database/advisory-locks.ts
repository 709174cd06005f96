import type { EntityManager } from '@mikro-orm/postgresql'
import { type Expression, expressionBuilder, sql } from 'kysely'
import { type Tables, tablesOf } from './tables.ts'

/** Waits for a lock on a name, and holds it until the transaction ends. */
export async function lockName(em: EntityManager, name: string): Promise<void> {
  await tablesOf(em)
    .selectNoFrom(({ fn }) => fn('pg_advisory_xact_lock', [numberOf(name)]).as('lock'))
    .execute()
}

/** The same, beside others who take it like this. */
export async function lockNameShared(em: EntityManager, name: string): Promise<void> {
  await tablesOf(em)
    .selectNoFrom(({ fn }) => fn('pg_advisory_xact_lock_shared', [numberOf(name)]).as('lock'))
    .execute()
}

/** To select from, as `lock`: one row, whether a lock on a name was `taken` until the transaction ends, or somebody else has it. */
export function lockTaken(name: Expression<string>) {
  const { fn } = expressionBuilder<Tables>()
  const taken = fn<boolean>('pg_try_advisory_xact_lock', [numberOf(name)])
  return sql<{ taken: boolean }>`(select ${taken} as taken)`.as<'lock'>(sql.ref('lock'))
}

/** Takes locks on names until the transaction ends, as far as nobody has them; answers with those that were taken. */
export async function tryToLockNames(em: EntityManager, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return []
  const given = sql<{ name: string }>`unnest(${names}::text[])`.as<'given'>(sql`given(name)`)
  const taken = await tablesOf(em)
    .selectFrom(given)
    .select('given.name')
    .where(({ fn, ref }) => fn<boolean>('pg_try_advisory_xact_lock', [numberOf(ref('given.name'))]))
    .execute()
  return taken.map(({ name }) => name)
}

/** Advisory locks are on numbers. */
function numberOf(name: string | Expression<string>): Expression<string> {
  const { fn, val, lit } = expressionBuilder<Tables>()
  return fn<string>('hashtextextended', [typeof name === 'string' ? val(name) : name, lit(0)])
}
