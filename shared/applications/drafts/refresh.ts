import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { type Application, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { readParagraph } from '#shared/domain/letter.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { findStanding } from '../decisions/find-decisions.ts'
import { dropGoneStatements } from '../statements/drop-gone.ts'
import { assessDraft } from './assess.ts'
import { DraftTooComplex } from './assess-fairly.ts'
import { type LoadedDraft, loadDraft, loadSources } from './load.ts'

/**
 * The current draft, brought up to date: while the person may still decide, a newer version of their resume is merged into
 * it, what they no longer state beside it bears nothing any more, and everything a model wrote is held against that by today's rules. The caller holds the application's row
 * lock. `recheck` does so also when there is nothing newer, neither version nor rules nor what the person corrected of the posting, as
 * approving does. A decision that was made already is
 * about the draft that was seen, so then nothing changes. Null while there is no draft.
 */
export async function refreshDraft(
  unit: UnitOfWork,
  application: Application,
  { recheck = false }: { recheck?: boolean } = {},
): Promise<LoadedDraft | null> {
  const { em } = unit
  const loaded = await loadDraft(em, application)
  if (!loaded || application.status !== 'awaiting_approval') return loaded
  if (await findStanding(em, application)) return loaded

  const { changeSet, posting } = loaded
  const newer = await newerVersion(em, application, changeSet.newestVersionId)
  const isChecked = changeSet.checkedBy === RULES_VERSION && changeSet.postingRevision === posting.revision
  const paragraphs = await dropGoneStatements(em, {
    ...loaded,
    paragraphs: loaded.letter.paragraphs.map(readParagraph),
  })
  if (!newer && !recheck && isChecked && !paragraphs) return loaded
  const before = { versionId: changeSet.newestVersionId, draftHash: application.draftHash }
  const { resumeVersionId } = application
  if (newer) {
    changeSet.newestVersionId = newer.id
    application.resumeVersionId = newer.id
  }
  const refreshed = await assessDraft(em, application, {
    ...loaded,
    sources: await loadSources(em, changeSet),
    ...(paragraphs && { paragraphs }),
  }).catch((error: unknown) => {
    if (recheck || !(error instanceof DraftTooComplex)) throw error
    return null
  })
  if (!refreshed) {
    // It can be looked at, shortened, rejected as it is; only approving it takes that it was checked.
    changeSet.newestVersionId = before.versionId
    if (paragraphs) changeSet.checkedBy = null
    application.resumeVersionId = resumeVersionId
    return loaded
  }
  if (!newer && refreshed.draft.hash === before.draftHash) return refreshed

  const conflicts = refreshed.draft.conflicts.length
  const after = { versionId: changeSet.newestVersionId, draftHash: refreshed.draft.hash, conflicts }
  recordDraft(application, refreshed)
  unit.audit({
    entityType: 'application',
    entityId: application.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: newer ? 'review.merged' : 'review.rechecked',
    before,
    after,
  })
  unit.emit(application, 'ReviewEdited', { round: application.round, ...after })
  return refreshed
}

/** The version that the person saved since; a lock keeps another one from coming in before this transaction ends. */
async function newerVersion(
  em: EntityManager,
  application: Application,
  knownId: string,
): Promise<ResumeVersion | null> {
  const resume = await em.findOneOrFail(
    Resume,
    { id: application.resumeId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (!resume.latestVersionId || resume.latestVersionId === knownId) return null
  const latest = await em.findOneOrFail(ResumeVersion, { id: resume.latestVersionId })
  return latest.rawJson ? latest : null
}

/** What the application's row says of its draft; the review's ETag changes with it. */
export function recordDraft(application: Application, { draft }: LoadedDraft): void {
  application.draftHash = draft.hash
  application.reviewVersion += 1
}
