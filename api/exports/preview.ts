import type { EntityManager } from '@mikro-orm/postgresql'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { Application } from '#shared/database/entities/index.ts'
import { previewDocument } from '#shared/documents/make-document.ts'
import { toRenderRequest } from '#shared/documents/render/request.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { nameExport } from './file-name.ts'
import { ownTemplate, refusal, type WantedDocument } from './make-export.ts'

/** A draft as a document that is not to be sent, and the hash of the draft that it shows. */
type Preview = { bytes: Uint8Array; mimeType: string; fileName: string; draftHash: string }

/**
 * The current draft as it would be exported if it were approved today, marked as a draft. Nothing is kept. Throws problems `not-found`,
 * `conflict` where there is no draft or it cannot be printed, and `template-invalid`.
 */
export async function makePreview(
  { em, files }: { em: EntityManager; files: FileStore },
  caller: Caller,
  applicationId: string,
  wanted: WantedDocument,
): Promise<Preview> {
  const application = await owned(em, Application, applicationId, caller)
  const loaded = await loadDraft(em, application)
  if (!loaded) throw new Problem('conflict', 'The application has no draft yet; wait until it asks for approval.')
  const { draft } = loaded
  const { docType, format } = wanted
  const template = wanted.templateId === undefined ? null : await ownTemplate(em, caller, wanted.templateId, docType)
  const own = template ? { bytes: await files.get(template.fileUrl), personId: caller.id } : undefined
  const made = await previewDocument(toRenderRequest(draft, new Date(), wanted), own).catch((error: unknown) => {
    throw refusal(error, template !== null)
  })
  const { language } = draft.settings
  const named = {
    docType,
    format,
    language,
    personName: draft.resume.basics.name ?? null,
    company: draft.recipient.company,
  }
  return { ...made, fileName: `Draft - ${nameExport(named)}`, draftHash: draft.hash }
}
