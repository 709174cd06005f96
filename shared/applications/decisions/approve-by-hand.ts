import type { Application } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { type DraftContent, toDraftContent } from '#shared/domain/draft.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { loadDraft } from '../drafts/load.ts'
import { refreshDraft } from '../drafts/refresh.ts'
import { findUnprintableIn } from '../drafts/unprintable.ts'

type OwnApproval =
  | { content: DraftContent | null; refused?: undefined }
  | { refused: 'look_again' | 'open_conflicts' | 'unprintable' }

/**
 * Whoever approves by hand approves the draft as it is now, merged with the newest resume: never over an open conflict, and not
 * where today's rules make another one of it than what could be seen, or its documents cannot be made.
 */
export async function approveAsItIs(unit: UnitOfWork, application: Application): Promise<OwnApproval> {
  const seen = await loadDraft(unit.em, application)
  if (!seen) return { content: null }
  const { newestVersionId, checkedBy } = seen.changeSet
  const loaded = (await refreshDraft(unit, application, { recheck: true })) ?? seen
  const conflicts = loaded.draft.conflicts.length
  const isMergedOnly = loaded.changeSet.newestVersionId !== newestVersionId && checkedBy === RULES_VERSION
  const isAsSeen = isMergedOnly || seen.draft.hash === loaded.draft.hash
  const isPrintable = findUnprintableIn(loaded.draft, loaded.letter).length === 0
  if (conflicts === 0 && isAsSeen && isPrintable) return { content: toDraftContent(loaded.draft) }
  const refused = conflicts > 0 ? 'open_conflicts' : isAsSeen ? 'unprintable' : 'look_again'
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
