import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql'
import { Application, Decision } from '#shared/database/entities/index.ts'
import { refreshDraft } from '#shared/database/refresh-draft.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { type DecisionKind, isTerminal } from '#shared/domain/application.ts'
import type { Conflict } from '#shared/domain/resume/merge.ts'
import { presentApplication } from '../applications/present.ts'
import { accepted, type Caller, type Reply } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'

type Request = { kind: Exclude<DecisionKind, 'expire'>; draftHash?: string; feedback?: string; attention?: number }

/**
 * Records a decision under the application's row lock; the dispatcher carries it to the workflow until it has arrived.
 * The first decision wins, and whoever comes second is told which one.
 */
export async function decide(
  id: string,
  caller: Caller,
  { database, config }: Services,
  request: Request,
): Promise<Reply> {
  try {
    const outcome = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
      const { em } = unit
      const found = await em.findOne(
        Application,
        { id, userId: caller.id, deletedAt: null },
        { lockMode: LockMode.PESSIMISTIC_WRITE },
      )
      if (!found) throw notFound('application')
      const pending = await em.findOne(Decision, { applicationId: id, settledAt: null, kind: { $ne: 'retry' } })
      if (request.kind !== 'retry' && pending) {
        throw new Problem('conflict', `Another decision (${pending.kind}) was made first.`, {
          extension: { decision: pending.kind },
        })
      }
      const isOfDraft = request.kind !== 'retry' && request.kind !== 'cancel'
      const loaded = isOfDraft ? await refreshDraft(unit, found, { recheck: request.kind === 'approve' }) : null
      const refusal = refusalOf(found, request, config.MAX_ROUNDS, loaded?.draft.conflicts ?? [])
      // Answered, not thrown: what was merged just now stays.
      if (refusal) return refusal
      em.create(Decision, {
        applicationId: id,
        round: found.round,
        kind: request.kind,
        draftHash: request.draftHash,
        feedback: request.feedback,
        attention: request.attention,
        source: 'api',
        actorId: caller.id,
      })
      unit.audit({
        entityType: 'application',
        entityId: id,
        ownerId: caller.id,
        applicationId: id,
        action: `decision.${request.kind}.requested`,
        after: {
          kind: request.kind,
          round: found.round,
          draftHash: request.draftHash ?? null,
          attention: request.attention ?? null,
        },
      })
      unit.wake('temporal')
      return found
    })
    if (outcome instanceof Problem) throw outcome
    return accepted(presentApplication(outcome))
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new Problem('conflict', 'This was decided already.')
    throw error
  }
}

/** Why a decision does not fit the application as it is now; null where it does. */
function refusalOf(
  application: Application,
  request: Request,
  maxRounds: number,
  conflicts: readonly Conflict[],
): Problem | null {
  const { status } = application
  if (request.kind === 'cancel') return isTerminal(status) ? new Problem('conflict', `It is ${status} already.`) : null
  if (request.kind === 'retry') {
    const current = application.attention?.number ?? null
    if (status !== 'needs_attention' || current === null)
      return new Problem('conflict', `Nothing needs a retry: it is ${status}.`)
    if (request.attention === current) return null
    return new Problem('conflict', `The attention to answer is ${current}.`, { extension: { attention: current } })
  }
  if (status !== 'awaiting_approval') return new Problem('conflict', `It is ${status}, not awaiting approval.`)
  if (request.draftHash !== application.draftHash) {
    return new Problem('stale-draft', 'This is not the draft as it is now. Look at the review again, then decide.', {
      extension: { draftHash: application.draftHash },
    })
  }
  if (request.kind === 'approve' && conflicts.length > 0) {
    return new Problem(
      'open-conflicts',
      'Your newer resume and your edits here differ. Settle each conflict of the review, then approve.',
      { extension: { conflicts: conflicts.map(({ target }) => target) } },
    )
  }
  if (request.kind === 'requestChanges' && application.round >= maxRounds)
    return new Problem('conflict', `${maxRounds} rounds are the most. Edit the draft yourself, approve or reject it.`)
  return null
}
