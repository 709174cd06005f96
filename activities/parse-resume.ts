import { Context } from '@temporalio/activity'
import { beginStep } from '#shared/applications/begin-step.ts'
import { findParseInput, type UploadedVersion } from '#shared/applications/parsing/input.ts'
import { type Parse, saveInOneStatement, saveParse, useDocument } from '#shared/applications/parsing/save.ts'
import type { StepApplication } from '#shared/applications/step-application.ts'
import { StepResult } from '#shared/applications/step-result.ts'
import { moveTo } from '#shared/applications/transitions.ts'
import type { Database } from '#shared/database/orm.ts'
import { checkParse, describeDropped } from '#shared/domain/parsing/check-parse.ts'
import { withCountryAsWritten } from '#shared/domain/parsing/country-as-written.ts'
import { isUsable } from '#shared/domain/parsing/usable.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
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
    const found = await findParseInput(database, applicationId)
    if (!found) throw applicationGone()
    const { upload: version, parsedId } = found
    const application = await beginParsing(database, found.application)
    const documentId = version.rawJson ? version.id : parsedId
    if (documentId)
      return withApplication(database, applicationId, (unit, locked) => useDocument(unit, locked, documentId))
    const scope = `${application.userId}:${version.contentHash}`
    const call = { applicationId, scope, round: 1, task: 'parse_resume' as const }
    const parse = (await parseByModel(deps, call, version)) ?? (await parseByRules(deps, call, version))
    return (
      (await saveInOneStatement(database, application, found, parse)) ??
      withApplication(database, applicationId, (unit, locked) => saveParse(unit, locked, version.id, parse))
    )
  }
}

/** A new application starts to be read; one that asked for help goes on. */
async function beginParsing(database: Database, application: StepApplication): Promise<StepApplication> {
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
    return { document: toDocument(resume, text), warnings: [...notes, ...describeDropped(dropped)], provider }
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
  return { document: toDocument(value, input.text), warnings: [...instead, ...notes], provider }
}

function toDocument(resume: JsonResume, text: string): ResumeDocument {
  return withCountryAsWritten(toResumeDocument(resume), text)
}

const READ_OFFLINE =
  'The language model gave no usable answer, so the resume was read by the offline rules. Please check it.'
