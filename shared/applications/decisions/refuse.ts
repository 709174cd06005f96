import type { Application } from '#shared/database/entities/index.ts'
import { type ApplicationStatus, type DecisionKind, isTerminal } from '#shared/domain/application.ts'
import type { Conflict } from '#shared/domain/resume/merge.ts'
import type { Unprintable } from '../drafts/unprintable.ts'

/** What a person asks for. `draftHash` names the draft that they saw, `attention` the one that a retry answers. */
export type DecisionRequest = {
  kind: Exclude<DecisionKind, 'expire'>
  draftHash?: string
  feedback?: string
  attention?: number
}

/** Why a decision does not fit the application as it is now. */
export type Refusal =
  | { reason: 'decided_already'; by: DecisionKind }
  | { reason: 'over_already'; status: ApplicationStatus }
  | { reason: 'nothing_to_retry'; status: ApplicationStatus }
  | { reason: 'other_attention'; attention: number }
  | { reason: 'not_awaiting_approval'; status: ApplicationStatus }
  | { reason: 'stale_draft'; draftHash: string | null }
  | { reason: 'open_conflicts'; targets: string[] }
  | { reason: 'unprintable'; places: Unprintable[] }
  | { reason: 'no_rounds_left'; maxRounds: number }

/** Why a decision is refused; null where it fits. */
export function refusalOf(
  application: Application,
  request: DecisionRequest,
  {
    maxRounds,
    conflicts,
    unprintable,
  }: { maxRounds: number; conflicts: readonly Conflict[]; unprintable: Unprintable[] },
): Refusal | null {
  const { status, round } = application
  switch (request.kind) {
    case 'cancel':
      return isTerminal(status) ? { reason: 'over_already', status } : null
    case 'retry':
      return refusalOfRetry(application, request)
    case 'approve':
    case 'requestChanges':
    case 'reject':
      if (status !== 'awaiting_approval') return { reason: 'not_awaiting_approval', status }
      if (request.draftHash !== application.draftHash)
        return { reason: 'stale_draft', draftHash: application.draftHash ?? null }
      if (request.kind === 'approve' && conflicts.length > 0)
        return { reason: 'open_conflicts', targets: conflicts.map(({ target }) => target) }
      if (request.kind === 'approve' && unprintable.length > 0) return { reason: 'unprintable', places: unprintable }
      if (request.kind === 'requestChanges' && round >= maxRounds) return { reason: 'no_rounds_left', maxRounds }
      return null
  }
}

function refusalOfRetry({ status, attention }: Application, request: DecisionRequest): Refusal | null {
  if (status !== 'needs_attention' || !attention) return { reason: 'nothing_to_retry', status }
  return request.attention === attention.number ? null : { reason: 'other_attention', attention: attention.number }
}
