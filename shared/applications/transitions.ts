import type { Application } from '#shared/database/entities/index.ts'
import type { Journal, Numbered } from '#shared/database/journal.ts'
import {
  type ApplicationStatus,
  isTerminal,
  type StatusReason,
  type TerminalStatus,
} from '#shared/domain/application.ts'

/**
 * Where an application may go from each status; from a final one nowhere. Any other may end in `cancelled` (the person's), or `failed` (its
 * workflow ended without it), and wherever a step runs or a decision is carried out a person may be needed.
 */
const TRANSITIONS: Record<Exclude<ApplicationStatus, TerminalStatus>, readonly ApplicationStatus[]> = {
  queued: ['parsing', 'needs_attention', 'cancelled', 'failed'],
  parsing: ['tailoring', 'needs_attention', 'cancelled', 'failed'],
  tailoring: ['writing_letter', 'needs_attention', 'cancelled', 'failed'],
  writing_letter: ['awaiting_approval', 'needs_attention', 'cancelled', 'failed'],
  awaiting_approval: ['exporting', 'tailoring', 'rejected', 'expired', 'needs_attention', 'cancelled', 'failed'],
  exporting: ['completed', 'needs_attention', 'cancelled', 'failed'],
  needs_attention: [
    'parsing',
    'tailoring',
    'writing_letter',
    'exporting',
    // What cannot be exported is mended in the review.
    'awaiting_approval',
    // A decision that was made before the step failed is followed after it.
    'rejected',
    'expired',
    'cancelled',
    'failed',
  ],
}

/** A status was to follow one from which it cannot be reached: a mistake in our own code. */
class TransitionNotAllowed extends Error {
  override name = 'TransitionNotAllowed'

  constructor(from: ApplicationStatus, to: ApplicationStatus) {
    super(`an application never goes from ${from} to ${to}`)
  }
}

type WithStatus = Numbered & Pick<Application, 'status' | 'round'>

/** Whether an application in the one status may go to the other. */
function mayMove(from: ApplicationStatus, to: ApplicationStatus): boolean {
  return !isTerminal(from) && TRANSITIONS[from].includes(to)
}

/**
 * Moves an application to a status, with the audit row and the event that tell of it: the one place that writes a status. Does
 * nothing where it is there already. The caller holds the application's row lock, or commits under a condition on its status
 * (see `StepResult`). Throws TransitionNotAllowed.
 */
export function moveTo(
  journal: Journal,
  application: WithStatus,
  status: ApplicationStatus,
  { reason }: { reason?: StatusReason } = {},
): void {
  const { status: from, round } = application
  if (from === status) return
  if (!mayMove(from, status)) throw new TransitionNotAllowed(from, status)
  // The property is read-only to everybody else.
  Object.assign(application, { status })
  journal.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: `status.${status}`,
    before: { status: from, round },
    after: { status, round, ...(reason !== undefined && { reason }) },
  })
  journal.emit(application, 'ApplicationStatusChanged', {
    from,
    to: status,
    round,
    ...(reason !== undefined && { reason }),
  })
}
