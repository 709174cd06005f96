import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, Decision } from '#shared/database/entities/index.ts'
import { type DraftDecision, isTerminal } from '#shared/domain/application.ts'

const ABOUT_DRAFT = { $ne: 'retry' as const }

/** The decision about a draft that was recorded and is not settled yet; the database holds at most one. */
export function findUnsettled(em: EntityManager, applicationId: string): Promise<Decision | null> {
  return em.findOne(Decision, { applicationId, settledAt: null, kind: ABOUT_DRAFT })
}

/** The decision that won a round. */
export function findWinner(em: EntityManager, applicationId: string, round: number): Promise<Decision | null> {
  return em.findOne(Decision, { applicationId, round, outcome: 'won', kind: ABOUT_DRAFT })
}

/** The cancellation that won, in whichever round; nothing overtakes it, so there is at most one. */
export function findCancellation(em: EntityManager, applicationId: string): Promise<Decision | null> {
  return em.findOne(Decision, { applicationId, outcome: 'won', kind: 'cancel' })
}

/**
 * The decision that the draft is bound by: one that is still to be settled, the one that was settled when another signal came
 * first and is not carried out yet, or a cancellation.
 */
export async function findStanding(
  em: EntityManager,
  { id, round, status }: Pick<Application, 'id' | 'round' | 'status'>,
): Promise<Decision | null> {
  const unsettled = await findUnsettled(em, id)
  if (unsettled || isTerminal(status)) return unsettled
  return (await findCancellation(em, id)) ?? (status === 'awaiting_approval' ? findWinner(em, id, round) : null)
}

/** The kind of a decision about a draft. */
export function kindOf({ kind }: Pick<Decision, 'kind'>): DraftDecision {
  if (kind === 'retry') throw new Error('a retry is no decision about a draft')
  return kind
}
