import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'

/** A transaction that may empty what is insert-only, as far as the database's own rule lets it (see the migration). */
export function purging<T>(database: Database, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  return unitOfWork(database, { type: 'system' }, async (unit) => {
    await unit.em.execute("select set_config('app.purge', 'on', true)")
    return work(unit)
  })
}

/** Kept answers to requests name what they made: they go with it. */
export async function forgetAnswers(em: EntityManager, userId: string, entityId: string): Promise<void> {
  await em.execute('delete from idempotency_keys where scope = ? and position(? in reply::text) > 0', [
    userId,
    entityId,
  ])
}
