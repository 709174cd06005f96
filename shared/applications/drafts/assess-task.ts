import { type AssessedDraft, assessWholeDraft, type DraftToAssess } from '#shared/domain/review/assess-draft.ts'

/** Assesses one draft, in a sandbox. */
export async function carryOut(draft: DraftToAssess): Promise<AssessedDraft> {
  return assessWholeDraft(draft)
}
