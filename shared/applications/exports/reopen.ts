import type { Application } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { AttentionReason } from '#shared/domain/application.ts'
import { settleRetries } from '../begin-step.ts'
import { findWinner } from '../decisions/find-decisions.ts'
import { settleLost } from '../decisions/settle-as-lost.ts'
import { moveTo } from '../transitions.ts'

/** What can only be mended in the draft itself: exporting the same again would fail again. */
const REOPENING: readonly AttentionReason[] = ['text_not_printable', 'export_incomplete']

/** Whether what an application needs a person for is mended in the review. */
export function isMendedInReview({ attention }: Pick<Application, 'attention'>): boolean {
  return attention !== null && REOPENING.includes(attention.reason)
}

/**
 * Gives an approved draft back to the review, with every edit: its approval has lost, and the draft waits for another decision. The
 * caller holds the application's row lock.
 */
export async function reopenReview(unit: UnitOfWork, application: Application): Promise<void> {
  const approval = await findWinner(unit.em, application.id, application.round)
  if (approval) settleLost(unit, application, approval)
  await settleRetries(unit, application)
  application.approvedVersionId = null
  application.waitingSince = new Date()
  application.remindedAt = null
  application.reviewVersion += 1
  moveTo(unit, application, 'awaiting_approval', { reason: 'reopened' })
  unit.emit(application, 'ApprovalRequested', { round: application.round, draftHash: application.draftHash })
}
