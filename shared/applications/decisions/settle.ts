import { validate as isUuid } from 'uuid'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { refreshDraft } from '#shared/applications/drafts/refresh.ts'
import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import {
  type ApplicationStatus,
  CLOSING_STATUS,
  type ClosingDecision,
  type DraftDecision,
  isTerminal,
} from '#shared/domain/application.ts'
import { type DraftContent, toDraftContent } from '#shared/domain/draft.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import type { IgnoredBecause, Wake } from '#shared/temporal/activities.ts'
import { findUnsettled, findWinner, kindOf } from './find-decisions.ts'

/** What a wake comes to: the decision that happens now, whichever that is, or nothing at all, and why. */
export type Settlement = { outcome: 'follow'; decision: DraftDecision } | { outcome: 'ignore'; because: IgnoredBecause }

export type Heard = {
  wake: Wake
  /** The round that the workflow is in. */
  round: number
  /** When the Temporal server received the signal, where `seenRound` does not say which draft its sender saw. */
  sentAtMs: number | null
  /** How many rounds an application may have. */
  maxRounds: number
}

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
  if (winner && isStillFollowed(winner, application, heard.wake)) return follow(kindOf(winner))
  if (await isDeliveredAgain(unit, application, heard.wake)) return ignore('delivered_again')
  if (heard.wake.source === 'settled' || !fits(application, heard)) return ignore('not_about_this_draft')
  const approval = heard.wake.kind === 'approve' ? await approveAsItIs(unit, application) : null
  if (approval?.refused) return ignore(approval.refused)
  const signalled = recordSignal(unit, application, heard.wake, approval?.content ?? null)
  return follow(await settleAsWon(unit, application, signalled, winner))
}

/**
 * Whether an approval that is being carried out was overtaken, and by which decision; null where it was not. The caller holds
 * the application's row lock.
 */
export async function overtakingDecision(
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
 * the step that carries it out begins only now. A cancellation still overtakes an approval; nothing overtakes a cancellation.
 */
function isStillFollowed({ kind, round }: Decision, application: Application, wake: Wake): boolean {
  if (kind === 'cancel') return true
  const { status } = application
  const isSettledOnly = status === 'awaiting_approval' && application.round === round
  const isCarriedOut = status !== 'awaiting_approval' && application.round >= round
  if (wake.kind === 'cancel' && (isSettledOnly || status === 'exporting')) return false
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
  })
}

function fits(application: Application, heard: Heard): boolean {
  switch (heard.wake.kind) {
    case 'cancel':
      return true
    case 'requestChanges':
      return isAboutDraft(application, heard) && application.round < heard.maxRounds
    case 'approve':
    case 'reject':
    case 'expire':
      return isAboutDraft(application, heard)
  }
}

/** Whether whoever sent the signal can have seen the draft that is waiting now. */
function isAboutDraft({ status, round, waitingSince }: Application, { wake, sentAtMs }: Heard): boolean {
  if (status !== 'awaiting_approval') return false
  if (wake.source === 'timer') return true
  if (wake.source === 'settled') return false
  if (wake.seenRound !== null) return wake.seenRound === round
  return waitingSince != null && sentAtMs !== null && sentAtMs >= waitingSince.getTime()
}

/** Whether the signal only brings, once more, a decision that was settled before. */
async function isDeliveredAgain({ em }: UnitOfWork, { id }: Application, wake: Wake): Promise<boolean> {
  if (wake.source !== 'decision' || !isUuid(wake.decisionId)) return false
  return (await em.count(Decision, { id: wake.decisionId, applicationId: id })) > 0
}

type OwnApproval = { content: DraftContent | null; refused?: undefined } | { refused: 'look_again' | 'open_conflicts' }

/**
 * Whoever approves by hand approves the draft as it is now, merged with the newest resume: never over an open conflict, and not
 * where today's rules make another one of it than what could be seen.
 */
async function approveAsItIs(unit: UnitOfWork, application: Application): Promise<OwnApproval> {
  const seen = await loadDraft(unit.em, application)
  if (!seen) return { content: null }
  const { newestVersionId, checkedBy } = seen.changeSet
  const loaded = (await refreshDraft(unit, application, { recheck: true })) ?? seen
  const conflicts = loaded.draft.conflicts.length
  const isMergedOnly = loaded.changeSet.newestVersionId !== newestVersionId && checkedBy === RULES_VERSION
  const isAsSeen = isMergedOnly || seen.draft.hash === loaded.draft.hash
  const refused = conflicts > 0 ? 'open_conflicts' : isAsSeen ? null : 'look_again'
  if (!refused) return { content: toDraftContent(loaded.draft) }
  unit.audit(
    {
      entityType: 'application',
      entityId: application.id,
      ownerId: application.userId,
      applicationId: application.id,
      action: 'decision.approve.refused',
      after: { round: application.round, conflicts, refused },
    },
    { type: 'temporal' },
  )
  return { refused }
}

/** What must have been decided for an application to have ended like this; a failed one is closed as cancelled. */
function decisionBehind(status: ApplicationStatus): DraftDecision {
  if (status === 'completed') return 'approve'
  const closings = Object.keys(CLOSING_STATUS) as ClosingDecision[]
  return closings.find((kind) => CLOSING_STATUS[kind] === status) ?? 'cancel'
}
