import type { EntityManager } from '@mikro-orm/postgresql'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { Application, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { toRenderRequest } from '#shared/documents/render/request.ts'
import type { DocType } from '#shared/domain/application.ts'
import { choosePrinting } from '#shared/domain/review/printing.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'

/** What a preview shows: one's own resume, or the draft of an application. Throws a 404, or a 409 where there is nothing yet. */
export async function loadPreview(
  em: EntityManager,
  caller: Caller,
  docType: DocType,
  of: { resumeId: string } | { applicationId: string },
): Promise<RenderRequest> {
  if ('applicationId' in of) return loadDraftPreview(em, caller, docType, of.applicationId)
  const resume = await owned(em, Resume, of.resumeId, caller)
  if (docType !== 'resume')
    throw new Problem('conflict', 'A letter is shown from an application: give an applicationId.')
  const version = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
  if (!version?.rawJson)
    throw new Problem('conflict', 'The resume has not been read yet: see its reading. Or give an applicationId.')
  const { rawJson } = version
  return { docType, format: 'docx', language: 'en', resume: rawJson, printing: choosePrinting(rawJson, 'en', null) }
}

async function loadDraftPreview(
  em: EntityManager,
  caller: Caller,
  docType: DocType,
  applicationId: string,
): Promise<RenderRequest> {
  const application = await owned(em, Application, applicationId, caller)
  const loaded = await loadDraft(em, application)
  if (!loaded) throw new Problem('conflict', 'The application has no draft yet; wait until it asks for approval.')
  return toRenderRequest(loaded.draft, new Date(), { docType, format: 'docx' })
}
