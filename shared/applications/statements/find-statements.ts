import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, StatementRow } from '#shared/database/entities/index.ts'

/** What postings asked for and the person has answered beside an application's resume. */
export async function findAnswered(em: EntityManager, { resumeId }: Pick<Application, 'resumeId'>): Promise<string[]> {
  const rows = await em.find(StatementRow, { resumeId, requirement: { $ne: null } }, { fields: ['requirement'] })
  return rows.flatMap(({ requirement }) => requirement ?? [])
}
