import type { EntityManager } from '@mikro-orm/postgresql'
import type { Change } from '#shared/domain/changes/change.ts'
import { type Draft, draftOf } from '#shared/domain/draft.ts'
import type { CoverLetter } from '#shared/domain/letter.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { type Application, ChangeRow, ChangeSet, CoverLetterVersion, ResumeVersion } from './entities/index.ts'

/** Everything a review or an export stands on, as it is now. */
export type LoadedDraft = {
  changeSet: ChangeSet
  /** The rows behind `changes`, in order, for those who edit them. */
  rows: ChangeRow[]
  changes: Change[]
  letter: CoverLetterVersion
  /** The base version with the profile folded in: what the changes apply to. */
  base: ResumeDocument
  draft: Draft
}

/** A change as the domain knows it. */
export function toChange(row: ChangeRow): Change {
  const { id, op, target, evidence, requirements, reason, status, findings } = row
  return {
    id,
    op,
    target,
    text: row.text ?? null,
    position: row.position ?? null,
    evidence,
    requirements,
    reason,
    before: row.before ?? null,
    status,
    editedText: row.editedText ?? null,
    findings,
  }
}

/**
 * The draft of an application: of its current round, or of an earlier one as it stood when that round ended.
 * Null while the round has no change set or no letter yet.
 */
export async function loadDraft(
  em: EntityManager,
  application: Application,
  round: number = application.round,
): Promise<LoadedDraft | null> {
  const changeSet = await em.findOne(ChangeSet, { applicationId: application.id, round })
  const letter = await em.findOne(
    CoverLetterVersion,
    { applicationId: application.id, round },
    { orderBy: { number: 'desc' } },
  )
  if (!changeSet || !letter) return null
  const rows = await em.find(ChangeRow, { changeSetId: changeSet.id }, { orderBy: { ordinal: 'asc' } })
  const version = await em.findOneOrFail(ResumeVersion, { id: changeSet.baseVersionId })
  if (!version.rawJson) throw new Error(`resume version ${version.id} was tailored before it was parsed`)
  const base = withProfile(version.rawJson, changeSet.profile)
  const changes = rows.map(toChange)
  return { changeSet, rows, changes, letter, base, draft: draftFrom(application, base, changes, letter) }
}

/** The draft that these parts make with the application's own options. */
export function draftFrom(
  application: Application,
  base: ResumeDocument,
  changes: readonly Change[],
  letter: CoverLetter,
): Draft {
  const { language, exports } = application.options
  return draftOf(base, changes, letter, { language, exports })
}
