import type { EntityManager } from '@mikro-orm/postgresql'
import { type Expression, expressionBuilder } from 'kysely'
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

/** Takes a lock on a name until the transaction ends, or answers at once that somebody has it. */
export async function tryToLockName(em: EntityManager, name: string): Promise<boolean> {
  const { taken } = await tablesOf(em)
    .selectNoFrom(({ fn }) => fn<boolean>('pg_try_advisory_xact_lock', [numberOf(name)]).as('taken'))
    .executeTakeFirstOrThrow()
  return taken
}

/** Advisory locks are on numbers. */
function numberOf(name: string): Expression<string> {
  const { fn, val, lit } = expressionBuilder<Tables>()
  return fn<string>('hashtextextended', [val(name), lit(0)])
}
