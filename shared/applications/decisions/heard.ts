import { validate as isUuid } from 'uuid'
import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { Wake } from '#shared/temporal/activities.ts'

/** A wake as the workflow heard it. */
export type Heard = {
  wake: Wake
  /** The round that the workflow is in. */
  round: number
  /** When the Temporal server received the signal, where `seenRound` does not say which draft its sender saw. */
  sentAtMs: number | null
  /** How many rounds an application may have. */
  maxRounds: number
}

/** Whether what was heard can be about the application as it is now. */
export function fits(application: Application, heard: Heard): boolean {
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
export async function isDeliveredAgain({ em }: UnitOfWork, { id }: Application, wake: Wake): Promise<boolean> {
  if (wake.source !== 'decision' || !isUuid(wake.decisionId)) return false
  return (await em.count(Decision, { id: wake.decisionId, applicationId: id })) > 0
}
