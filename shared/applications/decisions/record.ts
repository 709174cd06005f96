import { type Application, Decision } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { toDraftContent } from '#shared/domain/draft.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import { linkToTrace } from '#shared/telemetry/spans.ts'
import type { LoadedDraft } from '../drafts/load.ts'
import { refreshDraft } from '../drafts/refresh.ts'
import { findUnprintableIn } from '../drafts/unprintable.ts'
import { findStanding } from './find-decisions.ts'
import { type DecisionRequest, type Refusal, refusalOf } from './refuse.ts'

/** What became of a decision: why it was refused, or null where it was recorded; and the draft that it is about, where it is about one. */
export type Recorded = { refusal: Refusal | null; loaded: LoadedDraft | null }

/**
 * Records a person's decision; the dispatcher carries it to the workflow until it has arrived. The first decision wins, and
 * whoever comes second is told which one. A draft is
 * brought up to date first, and stays so also where the decision is refused. An approval keeps exactly what it approves. The caller holds the application's row lock.
 */
export async function recordDecision(
  unit: UnitOfWork,
  application: Application,
  request: DecisionRequest,
  { actorId, maxRounds }: { actorId: string; maxRounds: number },
): Promise<Recorded> {
  const { kind } = request
  linkToTrace(application.traceparent ?? null)
  const standing = await findStanding(unit.em, application)
  if (standing && !mayFollow(kind, standing))
    return { refusal: { reason: 'decided_already', by: standing.kind }, loaded: null }
  const isAboutDraft = kind !== 'retry' && kind !== 'cancel'
  const loaded = isAboutDraft ? await refreshDraft(unit, application, { recheck: kind === 'approve' }) : null
  const conflicts = loaded?.draft.conflicts ?? []
  const unprintable = loaded && kind === 'approve' ? findUnprintableIn(loaded.draft, loaded.letter) : []
  const refusal = refusalOf(application, request, { maxRounds, conflicts, unprintable })
  if (refusal) return { refusal, loaded }

  const { id, userId, round } = application
  const { draftHash = null, feedback = null, attention = null } = request
  unit.em.create(Decision, {
    applicationId: id,
    round,
    kind,
    draftHash,
    content: kind === 'approve' && loaded ? toDraftContent(loaded.draft) : null,
    feedback,
    attention,
    source: 'api',
    actorId,
    ...originColumns(),
  })
  unit.audit({
    entityType: 'application',
    entityId: id,
    ownerId: userId,
    applicationId: id,
    action: `decision.${kind}.requested`,
    after: { kind, round, draftHash, attention },
  })
  unit.wake('temporal')
  return { refusal: null, loaded }
}

/** A cancellation may overtake what was settled; a retry goes on with whatever was decided. Nothing follows on a cancellation. */
function mayFollow(kind: DecisionRequest['kind'], standing: Decision): boolean {
  if (standing.kind === 'cancel') return false
  return kind === 'retry' || (kind === 'cancel' && standing.settledAt !== null)
}
