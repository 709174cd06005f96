import { Context } from '@temporalio/activity'
import { type Application, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { checkParse, describeDropped } from '#shared/domain/parsing/check-parse.ts'
import { isUsable } from '#shared/domain/parsing/usable.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { ModelError } from '#shared/llm/model.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { askModel, type ModelCall } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { addVersion, newestVersion } from './versions.ts'

/**
 * Turns the pinned version of the resume into a resume document. JSON is one already. The same file is parsed once per
 * person: a parse that exists is used again, and a model's reply that is under way elsewhere is waited for.
 */
export function parseResume(deps: Dependencies): ApplicationActivities['parseResume'] {
  const { database } = deps
  return async ({ applicationId }) => {
    const application = await withApplication(database, applicationId, async (unit, found) => {
      if (found.status === 'queued' || found.status === 'needs_attention') await beginStep(unit, found, 'parseResume')
      return found
    })
    const [version, existing] = await Promise.all([
      database.em.fork().findOneOrFail(ResumeVersion, { id: application.resumeVersionId }),
      earlierParse(database, application),
    ])
    if (version.rawJson) return finish(database, applicationId, version)
    if (existing) return finish(database, applicationId, existing)
    const scope = `${application.userId}:${version.contentHash}`
    const call = { application, scope, round: 1, task: 'parse_resume' as const }
    const parse = (await parseByModel(deps, call, version)) ?? (await parseByRules(deps, call, version))
    return saveParse(database, applicationId, version, parse)
  }
}

type ParseCall = Omit<ModelCall<'parse_resume'>, 'input'>

/** The model's parse as far as the file supports it; null where there is no model, or none that gave anything usable. */
async function parseByModel(deps: Dependencies, call: ParseCall, version: ResumeVersion): Promise<Parse | null> {
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
async function parseByRules(deps: Dependencies, call: ParseCall, version: ResumeVersion): Promise<Parse> {
  const input = { text: version.textBlob ?? '', ...(version.layout && { lines: version.layout }) }
  const { value, notes, provider } = await askModel(deps, { ...call, input }, deps.rules)
  if (!isUsable(value)) throw needsPerson('resume_unreadable')
  const instead = deps.model.provider === 'rules' ? [] : [READ_OFFLINE]
  return { document: toResumeDocument(value), warnings: [...instead, ...notes], provider }
}

const READ_OFFLINE =
  'The language model gave no usable answer, so the resume was read by the offline rules. Please check it.'

/** The parse of the same content that this person already has, in this resume or another of theirs. */
async function earlierParse(
  database: Database,
  { userId, resumeId, resumeVersionId }: Application,
): Promise<ResumeVersion | null> {
  const [row] = await database.em.fork().execute<{ id: string }[]>(
    `select v.id from resume_versions v join resumes r on r.id = v.resume_id
      where v.source_type = 'parsed' and v.content_hash = (select content_hash from resume_versions where id = ?)
        and r.user_id = ? and r.deleted_at is null
      order by (v.resume_id = ?) desc, v.created_at desc limit 1`,
    [resumeVersionId, userId, resumeId],
  )
  return row ? database.em.fork().findOne(ResumeVersion, { id: row.id }) : null
}

type Parse = { document: ResumeDocument; warnings: string[]; provider: string }

async function saveParse(database: Database, applicationId: string, upload: ResumeVersion, parse: Parse) {
  return withApplication(database, applicationId, async (unit, application) => {
    const parsed = await addParsedVersion(unit, application, upload, parse)
    await goOn(unit, application, parsed)
    return { resumeVersionId: parsed.id, warnings: parse.warnings.length }
  })
}

/** A version that is already a document: this application only has to point to it. */
async function finish(database: Database, applicationId: string, version: ResumeVersion) {
  return withApplication(database, applicationId, async (unit, application) => {
    let used = version
    if (version.resumeId !== application.resumeId && version.rawJson) {
      const upload = await unit.em.findOneOrFail(ResumeVersion, { id: application.resumeVersionId })
      used = await addParsedVersion(unit, application, upload, {
        document: version.rawJson,
        warnings: version.warnings,
        provider: version.provider ?? 'rules',
      })
    }
    await goOn(unit, application, used)
    return { resumeVersionId: used.id, warnings: used.warnings.length }
  })
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
  const { version: parsed, resume } = await addVersion(unit.em, {
    resumeId: upload.resumeId,
    applicationId: null,
    parentId: upload.id,
    sourceType: 'parsed',
    rawJson: parse.document,
    contentHash: upload.contentHash,
    warnings: parse.warnings,
    provider: parse.provider,
  })
  if (resume.latestVersionId === upload.id) resume.latestVersionId = parsed.id
  unit.audit({
    entityType: 'resume_version',
    entityId: parsed.id,
    ownerId: resume.userId,
    applicationId: application.id,
    action: 'resume.parsed',
    after: {
      resumeId: resume.id,
      number: parsed.number,
      provider: parse.provider,
      documentHash: contentHash(parse.document),
    },
  })
  unit.emit(application, 'ResumeParsed', { resumeId: resume.id, versionId: parsed.id, provider: parse.provider })
  return parsed
}

/** The application begins with what the person saved last: the version that was read, or a newer one. */
async function goOn(unit: UnitOfWork, application: Application, version: ResumeVersion): Promise<void> {
  if (application.status !== 'parsing') return
  application.resumeVersionId = ((await newestVersion(unit.em, application)) ?? version).id
  unit.emit(application, 'AIOutputReady', { step: 'parseResume', round: application.round })
  unit.emit(application, 'AIJobQueued', { step: 'tailorResume', round: application.round })
  setStatus(unit, application, 'tailoring')
}
