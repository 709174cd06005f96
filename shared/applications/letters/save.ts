import { uuidv7 } from '#shared/database/entities/id.ts'
import type { ChangeSet } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { contentHash, type Draft } from '#shared/domain/draft.ts'
import type { CoverLetter } from '#shared/domain/letter.ts'
import { countSentences } from '../count-blocked.ts'
import type { StepApplication } from '../step-application.ts'
import { StepResult } from '../step-result.ts'
import { moveTo } from '../transitions.ts'

/** A round's letter, with the draft that it completes. */
export type WrittenLetter = {
  round: number
  number: number
  letter: CoverLetter
  provider: string
  model: string
  notes: string[]
  changeSet: Pick<ChangeSet, 'newestVersionId' | 'provider'>
  draft: Draft
}

/**
 * Saves a round's letter and its tailored resume, and asks the person for a decision. False where the application was elsewhere
 * by then, and nothing was saved.
 */
export function saveLetter(database: Database, application: StepApplication, written: WrittenLetter): Promise<boolean> {
  const { round, number, letter, provider, model, notes, changeSet, draft } = written
  const { id: applicationId, resumeId } = application
  const id = uuidv7()
  const counts = countSentences(letter.paragraphs)
  const result = new StepResult(database, application, { status: 'writing_letter', round })
  result.addLetter({ id, applicationId, round, number, source: 'model', ...letter, provider, model, notes })
  result.addVersion({
    id: uuidv7(),
    resumeId,
    applicationId,
    parentId: changeSet.newestVersionId,
    sourceType: 'tailored',
    rawJson: draft.resume,
    textBlob: null,
    layout: null,
    files: [],
    contentHash: contentHash(draft.resume),
    warnings: [],
    provider: changeSet.provider,
  })
  result.application.coverLetterId = id
  result.application.draftHash = draft.hash
  result.application.reviewVersion += 1
  result.audit({
    entityType: 'cover_letter',
    entityId: id,
    ownerId: application.userId,
    applicationId,
    action: 'letter.written',
    after: { round, provider, model, draftHash: draft.hash, ...counts },
  })
  result.emit(result.application, 'AIOutputReady', { step: 'writeCoverLetter', round, ...counts })
  result.emit(result.application, 'ApprovalRequested', { round, draftHash: draft.hash })
  moveTo(result, result.application, 'awaiting_approval')
  return result.commit()
}
