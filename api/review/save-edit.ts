import { LockMode } from '@mikro-orm/postgresql'
import { findStanding } from '#shared/applications/decisions/find-decisions.ts'
import type { LoadedDraft } from '#shared/applications/drafts/load.ts'
import { recordDraft, refreshDraft } from '#shared/applications/drafts/refresh.ts'
import type { Config } from '#shared/config.ts'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { sayDecision, sayStatus } from '../applications/in-words.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { editableState, editReview } from './edit.ts'
import { etagOf, type Review, reviewOf } from './present.ts'
import { noDraftYet } from './refresh.ts'
import type { ReviewEdit } from './schema.ts'

/** `made_to_another`: the edit was made to another state than the one that is there, and nothing of it was saved. */
export type SavedEdit =
  | { outcome: 'saved'; review: Review; etag: string }
  | { outcome: 'made_to_another'; etag: string }

/**
 * Saves a person's edit of the draft that waits for them. A newer version of the resume is merged in first, and that stays where
 * the edit was made to another state. Throws a problem where the draft cannot be edited any more, or the edit cannot be made.
 */
export function saveEdit(
  { config, database }: { config: Config; database: Database },
  caller: Caller,
  { id, edit, isMadeTo }: { id: string; edit: ReviewEdit; isMadeTo: (etag: string) => boolean },
): Promise<SavedEdit> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    const loaded = await refreshDraft(unit, application)
    if (!isMadeTo(etagOf(application))) return { outcome: 'made_to_another', etag: etagOf(application) }
    await requireEditable(unit, application)
    if (!loaded) throw noDraftYet()
    const before = editableState(loaded)
    const edited = await editReview(unit, application, loaded, edit)
    recordDraft(application, edited)
    recordEdit(unit, application, before, edited)
    await unit.em.flush()
    return { outcome: 'saved', review: await reviewOf(unit.em, config, application, edited), etag: etagOf(application) }
  })
}

async function requireEditable({ em }: UnitOfWork, application: Application): Promise<void> {
  if (application.status !== 'awaiting_approval')
    throw new Problem(
      'conflict',
      `The review cannot be edited while the application is ${sayStatus(application.status)}.`,
    )
  const standing = await findStanding(em, application)
  if (standing) throw new Problem('conflict', `A decision has been made already: ${sayDecision(standing.kind)}.`)
}

function recordEdit(
  unit: UnitOfWork,
  application: Application,
  before: ReturnType<typeof editableState>,
  edited: LoadedDraft,
): void {
  const { id, userId, round } = application
  unit.audit({
    entityType: 'application',
    entityId: id,
    ownerId: userId,
    applicationId: id,
    action: 'review.edited',
    before,
    after: editableState(edited),
  })
  unit.emit(application, 'ReviewEdited', { round, draftHash: edited.draft.hash })
}
