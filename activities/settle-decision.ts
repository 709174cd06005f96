import { validate as isUuid } from 'uuid'
import { type Application, Decision } from '#shared/database/entities/index.ts'
import { refreshDraft } from '#shared/database/refresh-draft.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import {
  type ApplicationStatus,
  CLOSING_STATUS,
  type ClosingDecision,
  type DraftDecision,
  isTerminal,
} from '#shared/domain/application.ts'
import type { DatedWake } from './dated-wake.ts'

/**
 * Settles which decision a round of an application follows; the caller holds the application's row lock.
 * A decision recorded over the API is adopted. Otherwise the signal itself is recorded, with the draft it meets, where it
 * fits the application's state. So of several decisions exactly one wins; asked again, the answer is the same.
 * Answers null where the wake counts for nothing.
 */
export async function settleDecision(
  unit: UnitOfWork,
  application: Application,
  round: number,
  wake: DatedWake,
  maxRounds: number,
): Promise<DraftDecision | null> {
  if (isTerminal(application.status)) return decisionBehind(application.status)
  const { em } = unit
  const recorded = await em.findOne(Decision, {
    applicationId: application.id,
    settledAt: null,
    kind: { $ne: 'retry' },
  })
  const won = await em.findOne(Decision, {
    applicationId: application.id,
    round,
    outcome: 'won',
    kind: { $ne: 'retry' },
  })
  if (recorded) return win(unit, application, recorded, won)
  if (won && isStillFollowed(won, application, wake)) return asDraft(won)
  if (await isDeliveredAgain(unit, application, wake)) return null
  if (!fits(application, wake, maxRounds)) return null
  if (wake.kind === 'approve' && (await hasOpenConflicts(unit, application))) return null

  const decision = em.create(Decision, {
    applicationId: application.id,
    round: application.round,
    kind: wake.kind,
    draftHash: application.draftHash ?? null,
    feedback: null,
    attention: null,
    source: wake.kind === 'expire' ? 'timer' : 'temporal',
    actorId: null,
    deliveredAt: new Date(),
    settledAt: null,
    outcome: null,
  })
  return win(unit, application, decision, won)
}

/**
 * Whether this round's winner is what happens: it is being carried out, or it was settled when another signal came first, and
 * the step that carries it out begins only now. A cancellation still overtakes an approval.
 */
function isStillFollowed({ round }: Decision, application: Application, { kind }: DatedWake): boolean {
  const { status } = application
  const isSettledOnly = status === 'awaiting_approval' && application.round === round
  const isCarriedOut = status !== 'awaiting_approval' && application.round >= round
  if (kind === 'cancel' && (isSettledOnly || status === 'exporting')) return false
  return isSettledOnly || isCarriedOut
}

async function win(
  unit: UnitOfWork,
  application: Application,
  decision: Decision,
  overtaken: Decision | null,
): Promise<DraftDecision> {
  decision.settledAt = new Date()
  decision.outcome = 'won'
  // An approval that was being carried out when the cancellation came: it has one winner, and that is the later one.
  if (overtaken && overtaken.id !== decision.id) overtaken.outcome = 'lost'
  unit.audit(
    {
      entityType: 'decision',
      entityId: decision.id,
      ownerId: application.userId,
      applicationId: application.id,
      action: `decision.${decision.kind}`,
      after: { kind: decision.kind, round: decision.round, draftHash: decision.draftHash, source: decision.source },
    },
    decision.source === 'api' && decision.actorId
      ? { type: 'user', id: decision.actorId }
      : { type: decision.source === 'temporal' ? 'temporal' : 'system' },
  )
  unit.emit(application, 'DecisionRecorded', { kind: decision.kind, round: decision.round, source: decision.source })
  // Whoever goes on in this transaction looks the winner up in the database.
  await unit.em.flush()
  return asDraft(decision)
}

function fits(application: Application, wake: DatedWake, maxRounds: number): boolean {
  switch (wake.kind) {
    case 'cancel':
      return true
    case 'requestChanges':
      return isAboutDraft(application, wake) && application.round < maxRounds
    case 'approve':
    case 'reject':
    case 'expire':
      return isAboutDraft(application, wake)
  }
}

/** Whether the signal only brings, once more, a decision that was settled before. */
async function isDeliveredAgain({ em }: UnitOfWork, { id }: Application, { decisionId }: DatedWake): Promise<boolean> {
  if (!isUuid(decisionId)) return false
  return (await em.count(Decision, { id: decisionId, applicationId: id })) > 0
}

/** Whoever approves by hand approves the draft as it is now, merged with the newest resume; never over an open conflict. */
async function hasOpenConflicts(unit: UnitOfWork, application: Application): Promise<boolean> {
  const loaded = await refreshDraft(unit, application, { recheck: true })
  const conflicts = loaded?.draft.conflicts.length ?? 0
  if (conflicts === 0) return false
  unit.audit(
    {
      entityType: 'application',
      entityId: application.id,
      ownerId: application.userId,
      applicationId: application.id,
      action: 'decision.approve.refused',
      after: { round: application.round, conflicts },
    },
    { type: 'temporal' },
  )
  return true
}

/** Whether whoever sent the signal can have seen the draft that is waiting now. */
function isAboutDraft({ status, waitingSince }: Application, { early, sentAtMs }: DatedWake): boolean {
  if (status !== 'awaiting_approval') return false
  return !early || (waitingSince != null && sentAtMs != null && sentAtMs >= waitingSince.getTime())
}

function asDraft(decision: Decision): DraftDecision {
  if (decision.kind === 'retry') throw new Error('a retry is no decision about a draft')
  return decision.kind
}

/** What must have been decided for an application to have ended like this; a failed one is closed as cancelled. */
function decisionBehind(status: ApplicationStatus): DraftDecision {
  if (status === 'completed') return 'approve'
  const closings = Object.keys(CLOSING_STATUS) as ClosingDecision[]
  return closings.find((kind) => CLOSING_STATUS[kind] === status) ?? 'cancel'
}
