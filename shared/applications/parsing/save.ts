import type { Application } from '#shared/database/entities/index.ts'
import type { Journal, Numbered } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { newestVersion } from '#shared/resumes/versions.ts'
import type { StepApplication } from '../step-application.ts'
import { StepResult } from '../step-result.ts'
import { moveTo } from '../transitions.ts'
import type { ReadyVersion } from './input.ts'

/** The application begins with this version; in one statement, and false where it is no longer as the step found it. */
export async function beginWith(database: Database, found: StepApplication, version: ReadyVersion): Promise<boolean> {
  const { status, round } = found
  if (status !== 'queued' && status !== 'parsing') return false
  const result = new StepResult(database, found, { status, round })
  moveTo(result, result.application, 'parsing')
  const before = result.application.resumeVersionId
  result.application.resumeVersionId = version.id
  recordStart(result, result.application, before, version)
  return result.commit()
}

/** The same, whatever else happened; the caller holds the application's row lock. */
export async function beginWithNewest(unit: UnitOfWork, application: Application, ready: ReadyVersion): Promise<void> {
  if (application.status !== 'parsing') return
  const before = application.resumeVersionId
  application.resumeVersionId = (await newestVersion(unit.em, application))?.id ?? ready.id
  recordStart(unit, application, before, ready)
}

function recordStart(
  journal: Journal,
  application: Numbered & Pick<Application, 'status' | 'round'>,
  pinnedBefore: string,
  { id, resumeId, provider }: ReadyVersion,
): void {
  const { round } = application
  if (pinnedBefore !== id)
    journal.emit(application, 'ResumeParsed', { resumeId, versionId: id, provider: provider ?? 'rules' })
  journal.emit(application, 'AIOutputReady', { step: 'parseResume', round })
  journal.emit(application, 'AIJobQueued', { step: 'tailorResume', round })
  moveTo(journal, application, 'tailoring')
}
