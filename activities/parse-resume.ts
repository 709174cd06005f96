import { Context } from '@temporalio/activity'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import { beginStep } from '#shared/applications/begin-step.ts'
import { addVersion, newestVersion } from '#shared/applications/resume-versions.ts'
import { type StepApplication, selectStepApplication } from '#shared/applications/step-application.ts'
import { StepResult } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { type Application, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Journal, Numbered } from '#shared/database/journal.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { checkParse, describeDropped } from '#shared/domain/parsing/check-parse.ts'
import { isUsable } from '#shared/domain/parsing/usable.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { ModelError } from '#shared/llm/model.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { applicationGone, needsPerson } from './failures.ts'
import type { ModelCall } from './model-calls.ts'
import { withApplication } from './with-application.ts'

/**
 * Turns the pinned version of the resume into a resume document. JSON is one already. The same file is parsed once per
 * person: a parse that exists is used again, and a model's reply that is under way elsewhere is waited for.
 */
export function parseResume(deps: Dependencies): ApplicationActivities['parseResume'] {
  const { database } = deps
  return async ({ applicationId }) => {
    const found = await find(database, applicationId)
    if (!found) throw applicationGone()
    const { upload: version, parsedId } = found
    const application = await begin(database, found.application)
    if (version.rawJson) return useDocument(database, applicationId, version.id)
    if (parsedId) return useDocument(database, applicationId, parsedId)
    const scope = `${application.userId}:${version.contentHash}`
    const call = { applicationId, scope, round: 1, task: 'parse_resume' as const }
    const parse = (await parseByModel(deps, call, version)) ?? (await parseByRules(deps, call, version))
    return (
      (await saveInOneStatement(database, application, found, parse)) ??
      saveParse(database, applicationId, version.id, parse)
    )
  }
}

type UploadedVersion = Pick<ResumeVersion, 'id' | 'resumeId' | 'rawJson' | 'textBlob' | 'layout' | 'contentHash'>
type ParseInput = {
  application: StepApplication
  /** The pinned version. */
  upload: UploadedVersion
  latestVersionId: string | null
  /** The parse of the same content that this person already has, in this resume or another of theirs. */
  parsedId: string | null
}

/** Everything that the step stands on; null where the application is gone. */
async function find(database: Database, applicationId: string): Promise<ParseInput | null> {
  const found = await tablesOf(database.em)
    .selectFrom('applications as a')
    .innerJoin('resume_versions as v', 'v.id', 'a.resume_version_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', applicationId)
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom, ref }) => [
      selectStepApplication().as('application'),
      jsonBuildObject({
        id: ref('v.id'),
        resumeId: ref('v.resume_id'),
        rawJson: ref('v.raw_json'),
        textBlob: ref('v.text_blob'),
        layout: ref('v.layout'),
        contentHash: ref('v.content_hash'),
      }).as('upload'),
      'r.latest_version_id as latestVersionId',
      selectFrom('resume_versions as p')
        .innerJoin('resumes as o', 'o.id', 'p.resume_id')
        .where('p.source_type', '=', 'parsed')
        .whereRef('p.content_hash', '=', 'v.content_hash')
        .whereRef('o.user_id', '=', 'a.user_id')
        .where('o.deleted_at', 'is', null)
        .orderBy((eb) => eb('p.resume_id', '=', eb.ref('a.resume_id')), 'desc')
        .orderBy('p.created_at', 'desc')
        .limit(1)
        .select('p.id')
        .as('parsedId'),
    ])
    .executeTakeFirst()
  return found ?? null
}

/** A new application starts to be read; one that asked for help goes on. */
async function begin(database: Database, application: StepApplication): Promise<StepApplication> {
  if (application.status === 'queued') {
    const { round } = application
    const start = new StepResult(database, application, { status: 'queued', round })
    moveTo(start, start.application, 'parsing')
    if (await start.commit()) return start.application
  } else if (application.status !== 'needs_attention') return application
  return withApplication(database, application.id, async (unit, found) => {
    if (found.status === 'queued' || found.status === 'needs_attention') await beginStep(unit, found, 'parseResume')
    return { ...application, status: found.status }
  })
}

type ParseCall = Omit<ModelCall<'parse_resume'>, 'input'>

/** The model's parse as far as the file supports it; null where there is no model, or none that gave anything usable. */
async function parseByModel(deps: Dependencies, call: ParseCall, version: UploadedVersion): Promise<Parse | null> {
  if (deps.model.provider === 'rules') return null
  const text = version.textBlob ?? ''
  try {
    const { value, notes, provider } = await askModel(deps, { ...call, input: { text } })
    const links = (version.layout ?? []).flatMap((line) => (line.links ?? []).map(({ url }) => url))
    const { resume, dropped, unlike } = checkParse(value, text, links)
    if (unlike || !isUsable(resume)) return null
    return { document: toResumeDocument(resume), warnings: [...notes, ...describeDropped(dropped)], provider }
  } catch (error) {
    const { attempt } = Context.current().info
    const isLast = error instanceof ModelError && (!error.retryable || attempt >= deps.config.LLM_STEP_ATTEMPTS)
    if (isLast) return null
    throw error
  }
}

/** The offline parse, which says so where a model was to have done it. */
async function parseByRules(deps: Dependencies, call: ParseCall, version: UploadedVersion): Promise<Parse> {
  const input = { text: version.textBlob ?? '', ...(version.layout && { lines: version.layout }) }
  const { value, notes, provider } = await askModel(deps, { ...call, input }, deps.rules)
  if (!isUsable(value)) throw needsPerson('resume_unreadable')
  const instead = deps.model.provider === 'rules' ? [] : [READ_OFFLINE]
  return { document: toResumeDocument(value), warnings: [...instead, ...notes], provider }
}

const READ_OFFLINE =
  'The language model gave no usable answer, so the resume was read by the offline rules. Please check it.'

type Parse = { document: ResumeDocument; warnings: string[]; provider: string }

/** Saves a parse in one statement where nobody else has touched the resume meanwhile; null where somebody has. */
async function saveInOneStatement(
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

async function saveParse(database: Database, applicationId: string, uploadId: string, parse: Parse) {
  return withApplication(database, applicationId, async (unit, application) => {
    const upload = await unit.em.findOneOrFail(ResumeVersion, { id: uploadId })
    const parsed = await addParsedVersion(unit, application, upload, parse)
    await pinNewest(unit, application, parsed)
    return { resumeVersionId: parsed.id, warnings: parse.warnings.length }
  })
}

/** A version that is already a document: this application only has to point to it. */
async function useDocument(database: Database, applicationId: string, versionId: string) {
  return withApplication(database, applicationId, async (unit, application) => {
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
  })
}

function newVersion(
  upload: Pick<UploadedVersion, 'id' | 'resumeId' | 'contentHash'>,
  { document, warnings, provider }: Parse,
) {
  return {
    resumeId: upload.resumeId,
    applicationId: null,
    parentId: upload.id,
    sourceType: 'parsed' as const,
    rawJson: document,
    contentHash: upload.contentHash,
    warnings,
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
