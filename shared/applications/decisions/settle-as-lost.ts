import type { EntityManager } from '@mikro-orm/postgresql'
import { Decision } from '#shared/database/entities/index.ts'

/** Settles whatever was still to be carried out as lost: the application has ended without it. */
export async function settleAsLost(em: EntityManager, applicationId: string): Promise<void> {
  const open = await em.find(Decision, { applicationId, settledAt: null })
  for (const decision of open) Object.assign(decision, { settledAt: new Date(), outcome: 'lost' as const })
}
