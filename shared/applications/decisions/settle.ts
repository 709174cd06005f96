import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import {
  type ApplicationStatus,
  CLOSING_STATUS,
  type ClosingDecision,
  type DraftDecision,
  isTerminal,
} from '#shared/domain/application.ts'
import type { DraftContent } from '#shared/domain/draft.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import type { IgnoredBecause, Wake } from '#shared/temporal/activities.ts'
import { approveAsItIs } from './approve-by-hand.ts'
import { findCancellation, findUnsettled, findWinner, kindOf } from './find-decisions.ts'
import { fits, type Heard, isDeliveredAgain } from './heard.ts'
import { settleLost } from './settle-as-lost.ts'

/** What a wake comes to: the decision that happens now, whichever that is, or nothing at all, and why. */
export type Settlement = { outcome: 'follow'; decision: DraftDecision } | { outcome: 'ignore'; because: IgnoredBecause }

/**
 * Settles which decision a round of an application follows; the caller holds the application's row lock.
 * A decision recorded over the API is adopted. Otherwise the signal itself is recorded, with the draft it meets, where it
 * fits the application's state. So of several decisions exactly one wins; asked again, the answer is the same.
 */
export async function settleDecision(unit: UnitOfWork, application: Application, heard: Heard): Promise<Settlement> {
  const { id, status } = application
  if (isTerminal(status)) return follow(decisionBehind(status))
  const recorded = await findUnsettled(unit.em, id)
  const winner = await findWinner(unit.em, id, heard.round)
  if (recorded) return follow(await settleAsWon(unit, application, recorded, winner))
  if (await findCancellation(unit.em, id)) return follow('cancel')
  if (winner && isStillFollowed(winner, application, heard.wake)) return follow(kindOf(winner))
  if (await isDeliveredAgain(unit, application, heard.wake)) return ignore('delivered_again')
  if (heard.wake.source === 'settled' || !fits(application, heard)) return ignore('not_about_this_draft')
  // A round is begun with what the person wants otherwise, and a signal by hand says nothing of that.
  if (heard.wake.kind === 'requestChanges') return ignore('no_feedback')
  const approval = heard.wake.kind === 'approve' ? await approveAsItIs(unit, application) : null
  if (approval?.refused) return ignore(approval.refused)
  const signalled = recordSignal(unit, application, heard.wake, approval?.content ?? null)
  return follow(await settleAsWon(unit, application, signalled, winner))
}

/**
 * Settles what was decided since an approval began to be carried out: a decision that was recorded meanwhile wins over it. Answers
 * the decision that overtook the approval, or null where it still stands. The caller holds the application's row lock.
 */
export async function settleOvertaking(
  unit: UnitOfWork,
  application: Application,
  round: number,
): Promise<DraftDecision | null> {
  const { id, status } = application
  if (isTerminal(status)) return status === 'completed' ? null : decisionBehind(status)
  const winner = await findWinner(unit.em, id, round)
  const recorded = await findUnsettled(unit.em, id)
  const decision = recorded ? await settleAsWon(unit, application, recorded, winner) : winner && kindOf(winner)
  return decision === 'approve' ? null : decision
}

function ignore(because: IgnoredBecause): Settlement {
  return { outcome: 'ignore', because }
}

function follow(decision: DraftDecision): Settlement {
  return { outcome: 'follow', decision }
}

/**
 * Whether this round's winner is what happens: it is being carried out, or it was settled when another signal came first, and
 * the step that carries it out begins only now. A cancellation overtakes whatever is not over; nothing overtakes a cancellation.
 */
function isStillFollowed({ kind, round }: Decision, application: Application, wake: Wake): boolean {
  if (kind === 'cancel') return true
  if (wake.kind === 'cancel') return false
  const { status } = application
  const isSettledOnly = status === 'awaiting_approval' && application.round === round
  const isCarriedOut = status !== 'awaiting_approval' && application.round >= round
  return isSettledOnly || isCarriedOut
}

async function settleAsWon(
  unit: UnitOfWork,
  application: Application,
  decision: Decision,
  overtaken: Decision | null,
): Promise<DraftDecision> {
  decision.settledAt = new Date()
  decision.outcome = 'won'
  // An approval that was being carried out when the cancellation came: it has one winner, and that is the later one.
  if (overtaken && overtaken.id !== decision.id) settleLost(unit, application, overtaken)
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
  return kindOf(decision)
}

/** The decision that a signal by hand, or the timer, makes about the draft as it is now. */
function recordSignal(
  { em }: UnitOfWork,
  application: Application,
  { source, kind }: Wake,
  content: DraftContent | null,
): Decision {
  return em.create(Decision, {
    applicationId: application.id,
    round: application.round,
    kind,
    draftHash: application.draftHash,
    content,
    source: source === 'timer' ? 'timer' : 'temporal',
    deliveredAt: new Date(),
    ...originColumns(),
  })
}

/** What must have been decided for an application to have ended like this; a failed one is closed as cancelled. */
function decisionBehind(status: ApplicationStatus): DraftDecision {
  if (status === 'completed') return 'approve'
  const closings = Object.keys(CLOSING_STATUS) as ClosingDecision[]
  return closings.find((kind) => CLOSING_STATUS[kind] === status) ?? 'cancel'
}
