import type { EntityManager } from '@mikro-orm/postgresql'
import { expressionBuilder } from 'kysely'
import { type Tables, tablesOf } from '#shared/database/tables.ts'

/**
 * The fallback model that was sent texts of the application that a statement calls `a`, or its resume to be read; null where none
 * was.
 */
export function selectFallbackModel() {
  const { selectFrom, fn, ref } = expressionBuilder<Tables & { a: Tables['applications'] }, 'a'>()
  const ofReading = selectFrom('readings as f')
    .whereRef('f.resume_id', '=', 'a.resume_id')
    .where('f.fallback_model', 'is not', null)
    .limit(1)
    .select('f.fallback_model')
  return fn.coalesce(ref('a.fallback_model'), ofReading)
}

export async function findFallbackModel(em: EntityManager, applicationId: string): Promise<string | null> {
  const row = await tablesOf(em)
    .selectFrom('applications as a')
    .where('a.id', '=', applicationId)
    .select(selectFallbackModel().as('model'))
    .executeTakeFirst()
  return row?.model ?? null
}
