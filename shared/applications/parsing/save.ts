import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Journal, Numbered } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { addVersion, newestVersion } from '../resume-versions.ts'
import type { StepApplication } from '../step-application.ts'
import { StepResult } from '../step-result.ts'
import { moveTo } from '../transitions.ts'
import type { ParseInput, UploadedVersion } from './input.ts'

/** What a resume was read as. */
export type Parse = { document: ResumeDocument; warnings: string[]; provider: string }

/** Saves a parse in one statement where nobody else has touched the resume meanwhile; null where somebody has. */
export async function saveInOneStatement(
  database: Database,
  application: StepApplication,
  { upload, latestVersionId }: ParseInput,
  parse: Parse,
) {
  if (latestVersionId !== upload.id || application.status !== 'parsing') return null
  const { round } = application
  const result = new StepResult(database, application, { status: 'parsing', round })
  const version = { ...newVersion(upload, parse), id: uuidv7(), textBlob: null, layout: null, files: [] }
  result.addVersion(version, { after: upload.id })
  result.application.resumeVersionId = version.id
  recordParse(result, result.application, version, parse)
  queueTailoring(result, result.application)
  return (await result.commit()) ? { resumeVersionId: version.id, warnings: parse.warnings.length } : null
}

/** Saves a parse whatever else happened; the caller holds the application's row lock. */
export async function saveParse(unit: UnitOfWork, application: Application, uploadId: string, parse: Parse) {
  const upload = await unit.em.findOneOrFail(ResumeVersion, { id: uploadId })
  const parsed = await addParsedVersion(unit, application, upload, parse)
  await pinNewest(unit, application, parsed)
  return { resumeVersionId: parsed.id, warnings: parse.warnings.length }
}

/** Takes a version that is already a document, which this application only has to point to; the caller holds its row lock. */
export async function useDocument(unit: UnitOfWork, application: Application, versionId: string) {
  const version = await unit.em.findOneOrFail(ResumeVersion, { id: versionId })
  let used = version
  if (version.resumeId !== application.resumeId && version.rawJson) {
    const upload = await unit.em.findOneOrFail(ResumeVersion, { id: application.resumeVersionId })
    used = await addParsedVersion(unit, application, upload, {
      document: version.rawJson,
      warnings: version.warnings,
      provider: version.provider ?? 'rules',
    })
  }
  await pinNewest(unit, application, used)
  return { resumeVersionId: used.id, warnings: used.warnings.length }
}

function newVersion(
  upload: Pick<UploadedVersion, 'id' | 'resumeId' | 'contentHash' | 'warnings'>,
  { document, warnings, provider }: Parse,
) {
  return {
    resumeId: upload.resumeId,
    applicationId: null,
    parentId: upload.id,
    sourceType: 'parsed' as const,
    rawJson: document,
    contentHash: upload.contentHash,
    // What reading the file left out is to be known wherever its content is seen.
    warnings: [...new Set([...upload.warnings, ...warnings])],
    provider,
  }
}

function recordParse(
  journal: Journal,
  application: Numbered,
  { id, resumeId }: Pick<ResumeVersion, 'id' | 'resumeId'>,
  { provider, document }: Parse,
): void {
  journal.audit({
    entityType: 'resume_version',
    entityId: id,
    ownerId: application.userId,
    applicationId: application.id,
    action: 'resume.parsed',
    after: { resumeId, provider, documentHash: contentHash(document) },
  })
  journal.emit(application, 'ResumeParsed', { resumeId, versionId: id, provider })
}

/** Adds the parsed version once; `latest_version_id` moves to it unless the person has saved a newer version meanwhile. */
async function addParsedVersion(
  unit: UnitOfWork,
  application: Application,
  upload: ResumeVersion,
  parse: Parse,
): Promise<ResumeVersion> {
  const before = await unit.em.findOne(ResumeVersion, {
    resumeId: upload.resumeId,
    sourceType: 'parsed',
    contentHash: upload.contentHash,
  })
  if (before) return before
  const { version: parsed, resume } = await addVersion(unit.em, newVersion(upload, parse))
  if (resume.latestVersionId === upload.id) resume.latestVersionId = parsed.id
  recordParse(unit, application, parsed, parse)
  return parsed
}

/** The application begins with what the person saved last: the version that was read, or a newer one. */
async function pinNewest(unit: UnitOfWork, application: Application, version: ResumeVersion): Promise<void> {
  if (application.status !== 'parsing') return
  application.resumeVersionId = ((await newestVersion(unit.em, application)) ?? version).id
  queueTailoring(unit, application)
}

function queueTailoring(journal: Journal, application: Numbered & Pick<Application, 'status' | 'round'>): void {
  const { round } = application
  journal.emit(application, 'AIOutputReady', { step: 'parseResume', round })
  journal.emit(application, 'AIJobQueued', { step: 'tailorResume', round })
  moveTo(journal, application, 'tailoring')
}
