import { type AssessedDraft, assessWholeDraft, type DraftToAssess } from '#shared/domain/review/assess-draft.ts'
import { printingOf } from './unprintable.ts'

/** Assesses one draft, in a sandbox. */
export async function carryOut(draft: DraftToAssess): Promise<AssessedDraft> {
  return assessWholeDraft(draft, printingOf(draft))
}
