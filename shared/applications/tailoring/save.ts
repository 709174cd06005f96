import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, ChangeRow, ChangeSet } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { isKept } from '#shared/domain/changes/status.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import type { AdmittedChange } from '#shared/domain/review/admit-changes.ts'
import { evidenceOf } from '#shared/domain/review/evidence.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import type { Counts } from '#shared/temporal/activities.ts'
import { countBlocked } from '../count-blocked.ts'
import { today } from '../drafts/load.ts'
import type { StepApplication } from '../step-application.ts'
import { StepResult } from '../step-result.ts'
import { moveTo } from '../transitions.ts'
import { findTailoringInput, type TailoringBasis, type TailoringInput } from './input.ts'

/** What a round's tailoring came to. */
export type Tailored = {
  round: number
  changes: readonly AdmittedChange[]
  /** What the model read out of the posting; kept where it has no requirements yet. */
  requirements: Requirement[]
  provider: string
  model: string
  notes: string[]
} & Pick<TailoringBasis, 'pinned' | 'sources'>

/**
 * Saves a round's change set and sends the application on to its letter. False where it was elsewhere by then, and nothing was
 * saved.
 */
export async function saveTailored(
  database: Database,
  { application, job }: Pick<TailoringInput, 'application' | 'job'>,
  tailored: Tailored,
): Promise<boolean> {
  const { requirements } = tailored
  const { revision } = job
  if (job.requirements)
    return saveChangeSet(database, application, tailored, { requirements: job.requirements, revision })
  if (await saveChangeSet(database, application, tailored, { requirements, revision, newOf: application.jobId }))
    return true
  // Another application to this posting may have saved what it asks for meanwhile: then those count.
  const now = await findTailoringInput(database, application.id)
  if (!now?.job.requirements) return false
  return saveChangeSet(database, application, tailored, {
    requirements: now.job.requirements,
    revision: now.job.revision,
  })
}

/** `newOf`: the posting that is to keep the requirements. */
function saveChangeSet(
  database: Database,
  application: StepApplication,
  { round, changes, pinned, sources, provider, model, notes }: Tailored,
  { requirements, revision, newOf }: { requirements: Requirement[]; revision: number; newOf?: string },
): Promise<boolean> {
  const { id: applicationId } = application
  const changeSetId = uuidv7()
  const counts = countBlocked(changes)
  const result = new StepResult(database, application, { status: 'tailoring', round })
  if (newOf !== undefined) result.saveRequirements(newOf, requirements)
  const changeSet = {
    id: changeSetId,
    applicationId,
    round,
    ...pinned,
    provider,
    model,
    feedback: application.feedback,
    checkedBy: RULES_VERSION,
    postingRevision: revision,
    match: matchRequirements(requirements, evidenceOf(sources.newest, sources.statements), today()),
    notes,
  }
  result.addChangeSet(changeSet, rowsOf(changes, { changeSetId, applicationId }))
  result.application.changeSetId = changeSetId
  result.audit({
    entityType: 'application',
    entityId: applicationId,
    ownerId: application.userId,
    applicationId,
    action: 'resume.tailored',
    after: { round, changeSetId, provider, model, ...counts },
  })
  result.emit(result.application, 'AIOutputReady', { step: 'tailorResume', round, ...counts })
  result.emit(result.application, 'AIJobQueued', { step: 'writeCoverLetter', round })
  moveTo(result, result.application, 'writing_letter')
  return result.commit()
}

/** Changes as rows, those that were decided in an earlier round as decided now. */
function rowsOf(changes: readonly AdmittedChange[], of: { changeSetId: string; applicationId: string }) {
  const now = new Date()
  return changes.map((change, ordinal) => ({
    id: uuidv7(),
    ...of,
    ordinal,
    ...change,
    statementId: change.statementId ?? null,
    decidedAt: isKept(change.status) ? now : null,
  }))
}

/** What a round's tailoring proposed; null where it is still to be done. */
export async function countTailored(unit: UnitOfWork, application: Application, round: number): Promise<Counts | null> {
  const set = await unit.em.findOne(ChangeSet, { applicationId: application.id, round })
  return set ? countBlocked(await unit.em.find(ChangeRow, { changeSetId: set.id })) : null
}
