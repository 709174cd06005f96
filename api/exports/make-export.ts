import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { type Approved, keepApproved, loadApproved } from '#shared/applications/exports/approved.ts'
import { saveDocument } from '#shared/applications/exports/save-document.ts'
import { Application, DocumentExport, Template } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { IncompleteDocument, makeDocument } from '#shared/documents/make-document.ts'
import { UnprintableText } from '#shared/documents/render/fonts.ts'
import { type DocumentChoice, toRenderRequest } from '#shared/documents/render/request.ts'
import { DEFAULT_DESIGN, type DocType } from '#shared/domain/application.ts'
import { sayDocType, sayStatus } from '../applications/in-words.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'

/** A design of ours (what is left out is as the application says), or a template of the person's own. */
export type WantedDocument = DocumentChoice & { templateId?: string }

/**
 * Makes a document of what was approved. The same document of the same approved draft is made once: asked for again, it is
 * found. Throws problems `not-found`, `not-approved`, `conflict` and `template-invalid`.
 */
export async function makeExport(
  { database, files }: Pick<Services, 'database' | 'files'>,
  caller: Caller,
  applicationId: string,
  wanted: WantedDocument,
): Promise<{ row: DocumentExport; isNew: boolean }> {
  const em = database.em.fork()
  const application = await owned(em, Application, applicationId, caller)
  const approved = requireApproved(application, await loadApproved(em, application))
  const template =
    wanted.templateId === undefined ? null : await ownTemplate(em, caller, wanted.templateId, wanted.docType)
  const { design = DEFAULT_DESIGN, pageSize } = { ...approved.content.settings, ...wanted }
  const { docType, format } = wanted
  const which = {
    applicationId,
    docType,
    format,
    design: template ? null : design,
    pageSize: template ? null : (pageSize ?? null),
    templateId: template?.id ?? null,
    draftHash: approved.draftHash,
  }
  const earlier = await em.findOne(DocumentExport, { ...which, status: 'ready' })
  if (earlier) return { row: earlier, isNew: false }

  const request = toRenderRequest(approved.content, approved.approval.createdAt, { docType, format, design, pageSize })
  const own = template ? { bytes: await files.get(template.fileUrl), personId: caller.id } : undefined
  const { bytes, mimeType } = await makeDocument(request, own).catch((error: unknown) => {
    throw refusal(error, template !== null)
  })
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const locked = await owned(unit.em, Application, applicationId, caller, LockMode.PESSIMISTIC_WRITE)
    // Meanwhile a cancellation may have overtaken the approval, another one taken its place, or the same document been made.
    const standing = requireApproved(locked, await keepApproved(unit.em, locked))
    if (standing.draftHash !== approved.draftHash)
      throw new Problem('conflict', 'Another draft was approved while this document was made. Ask for it again.')
    const found = await unit.em.findOne(DocumentExport, which)
    if (found?.status === 'ready') return { row: found, isNew: false }
    const row = found ?? unit.em.create(DocumentExport, { ...which, sourceVersionId: standing.versionId })
    await saveDocument(unit, locked, files, row, { bytes, mimeType })
    return { row, isNew: true }
  })
}

/** Throws problem `not-approved` before an approval, and after one that a cancellation overtook. */
function requireApproved(application: Application, approved: Approved | null): Approved & { versionId: string } {
  const { approvedVersionId: versionId } = application
  if (approved && versionId) return { ...approved, versionId }
  throw new Problem(
    'not-approved',
    `Documents are made of an approved draft only, and this application is ${sayStatus(application.status)}. Approve its draft first.`,
  )
}

/** The caller's template for documents of this type. Throws problems `not-found` and `conflict`. */
export async function ownTemplate(
  em: EntityManager,
  caller: Caller,
  templateId: string,
  docType: DocType,
): Promise<Template> {
  const template = await owned(em, Template, templateId, caller)
  if (template.docType !== docType)
    throw new Problem('conflict', `This template is for ${sayDocType(template.docType)}.`)
  return template
}

/** What the person can do about a document that could not be made. */
export function refusal(error: unknown, isOwnTemplate: boolean): unknown {
  if (error instanceof UnprintableText) return new Problem('conflict', error.message)
  if (error instanceof IncompleteDocument && isOwnTemplate)
    return new Problem(
      'template-invalid',
      `In this template ${error.missing} approved lines do not show. Look at its conditions, and upload it again.`,
    )
  return error
}
