import type { EntityManager } from '@mikro-orm/postgresql'
import { type Application, type Decision, ResumeVersion } from '#shared/database/entities/index.ts'
import { type DraftContent, toDraftContent } from '#shared/domain/draft.ts'
import { findWinner } from '../decisions/find-decisions.ts'
import { loadDraft } from '../drafts/load.ts'

/** What was approved, when, and under which hash. */
export type Approved = { approval: Decision; content: DraftContent; draftHash: string }

/**
 * What the person approved, as the decision keeps it: nothing else is ever exported. Null before an approval, and after one that a
 * cancellation overtook. An approval of before its content was kept stands on the draft's rows as they were checked then; under
 * the application's row lock, `keepApproved` writes that down.
 */
export async function loadApproved(em: EntityManager, application: Application): Promise<Approved | null> {
  const approval = await findWinner(em, application.id, application.round)
  if (approval?.kind !== 'approve' || !approval.draftHash) return null
  const content = approval.content ?? (await contentOfRows(em, application))
  return content && { approval, content, draftHash: approval.draftHash }
}

/** The same, kept with the decision from now on. The caller holds the application's row lock. */
export async function keepApproved(em: EntityManager, application: Application): Promise<Approved | null> {
  const approved = await loadApproved(em, application)
  if (approved) approved.approval.content ??= approved.content
  return approved
}

/** What the rows of a draft say, without checking them anew. The version that was frozen at the export says it of the resume. */
async function contentOfRows(em: EntityManager, application: Application): Promise<DraftContent | null> {
  const loaded = await loadDraft(em, application)
  if (!loaded) return null
  const { approvedVersionId } = application
  const frozen = approvedVersionId ? await em.findOne(ResumeVersion, { id: approvedVersionId }) : null
  // It was approved before print was decided with the draft.
  const { printing: _, ...content } = toDraftContent(loaded.draft)
  return frozen?.rawJson ? { ...content, resume: frozen.rawJson } : content
}
