import { Context } from '@temporalio/activity'
import { type Application, Decision, DocumentExport, JobPosting } from '#shared/database/entities/index.ts'
import { type LoadedDraft, loadDraft } from '#shared/database/load-draft.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { IncompleteDocument, makeDocument } from '#shared/documents/make-document.ts'
import { UnprintableText } from '#shared/documents/render/errors.ts'
import type { RenderRequest } from '#shared/documents/render/render.ts'
import { renderRequestOf } from '#shared/documents/render/request.ts'
import { DEFAULT_DESIGN, DOC_TYPES, type DraftDecision, type ExportFormat } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { keepFile } from '#shared/files/retention.ts'
import type { ApplicationActivities } from '#shared/temporal/activities.ts'
import { heartbeating } from './ask-model.ts'
import { datedWake } from './dated-wake.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import { beginStep, setStatus, withApplication } from './locked.ts'
import { settleDecision } from './settle-decision.ts'
import { addVersion } from './versions.ts'

/**
 * Renders exactly the approved draft, reads every file back, and keeps them only if each approved line is there. Rows are
 * `pending` before a file is written; the last transaction, under the application's lock, decides against a late cancel.
 */
export function exportDocuments(deps: Dependencies): ApplicationActivities['exportDocuments'] {
  const { database, files, config } = deps
  return async ({ applicationId, round, wake: heard }) => {
    const wake = await datedWake(heard)
    const begun = await withApplication(database, applicationId, async (unit, application) => {
      const followed = await settleDecision(unit, application, round, wake, config.MAX_ROUNDS)
      if (followed !== 'approve' || application.status === 'completed') return { followed, approved: null }
      await beginStep(unit, application, 'exportDocuments')
      return { followed, approved: await freezeApproved(unit, application) }
    })
    const { followed, approved } = begun
    if (!approved) return { followed, files: 0 }

    const rendered: { id: string; format: ExportFormat; bytes: Uint8Array; mimeType: string }[] = []
    for (const { id, request } of approved.work) {
      Context.current().heartbeat()
      const { bytes, mimeType } = await heartbeating(() => makeDocument(request)).catch((error: unknown) => {
        if (error instanceof UnprintableText) throw needsPerson('text_not_printable')
        if (!(error instanceof IncompleteDocument)) throw error
        Context.current().log.error('an exported file lacks approved lines', { exportId: id, missing: error.missing })
        throw needsPerson('export_incomplete')
      })
      rendered.push({ id, format: request.format, bytes, mimeType })
    }

    return withApplication(database, applicationId, async (unit, application) => {
      if (application.status === 'completed') return { followed: 'approve', files: rendered.length }
      const winner = await overtakingDecision(unit, application, round, config.MAX_ROUNDS)
      if (winner || application.status !== 'exporting') return { followed: winner ?? 'cancel', files: 0 }
      for (const file of rendered) {
        const row = await unit.em.findOneOrFail(DocumentExport, { id: file.id })
        const { key, contentHash: hash } = await keepFile(unit.em, files, file.bytes, file.format)
        Object.assign(row, {
          fileUrl: key,
          contentHash: hash,
          sizeBytes: file.bytes.byteLength,
          mimeType: file.mimeType,
          status: 'ready' as const,
        })
        unit.audit({
          entityType: 'document_export',
          entityId: row.id,
          ownerId: application.userId,
          applicationId,
          action: 'document.exported',
          after: { docType: row.docType, format: row.format, contentHash: row.contentHash, draftHash: row.draftHash },
        })
        unit.emit(application, 'DocumentExported', { exportId: row.id, docType: row.docType, format: row.format })
      }
      setStatus(unit, application, 'completed')
      return { followed: 'approve', files: rendered.length }
    })
  }
}

type Approved = { work: { id: string; request: RenderRequest }[] }

/** The approved version and a pending row per file, once; repeated, it finds what is there. */
async function freezeApproved(unit: UnitOfWork, application: Application): Promise<Approved> {
  const { em } = unit
  const loaded = await loadDraft(em, application)
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const decision = await em.findOneOrFail(Decision, {
    applicationId: application.id,
    round: application.round,
    kind: 'approve',
    outcome: 'won',
  })
  if (!loaded) throw new Error('approved without a draft')
  if (decision.draftHash !== loaded.draft.hash) throw needsPerson('draft_changed')
  // Approving accepts what was still proposed.
  for (const row of loaded.rows) {
    if (row.status === 'proposed') Object.assign(row, { status: 'accepted', decidedAt: decision.createdAt })
  }

  if (!application.approvedVersionId) {
    const { version } = await addVersion(em, {
      resumeId: application.resumeId,
      applicationId: application.id,
      parentId: loaded.changeSet.newestVersionId,
      sourceType: 'approved',
      rawJson: loaded.draft.resume,
      contentHash: contentHash(loaded.draft.resume),
    })
    application.approvedVersionId = version.id
  }
  const requests = renderRequests(application, loaded, job, decision.createdAt)
  const work = []
  for (const request of requests) {
    const where = {
      applicationId: application.id,
      docType: request.docType,
      format: request.format,
      design: request.design ?? DEFAULT_DESIGN,
      pageSize: request.pageSize ?? null,
      templateId: null,
      draftHash: loaded.draft.hash,
    }
    const row =
      (await em.findOne(DocumentExport, where)) ??
      em.create(DocumentExport, {
        ...where,
        sourceVersionId: application.approvedVersionId,
        fileUrl: null,
        contentHash: null,
        sizeBytes: null,
        mimeType: null,
        status: 'pending',
      })
    await em.flush()
    work.push({ id: row.id, request })
  }
  return { work }
}

function renderRequests(
  application: Application,
  { draft }: LoadedDraft,
  job: JobPosting,
  approvedAt: Date,
): RenderRequest[] {
  const { language, exports, design, pageSize } = application.options
  const content = { resume: draft.resume, letter: draft.letter, language, posting: job.metadata, at: approvedAt }
  return exports.flatMap((format) =>
    DOC_TYPES.map((docType) => renderRequestOf(content, { docType, format, design, pageSize })),
  )
}

/** A cancellation that was recorded, or carried out, while the files were being made. */
async function overtakingDecision(
  unit: UnitOfWork,
  application: Application,
  round: number,
  maxRounds: number,
): Promise<DraftDecision | null> {
  const winner = await settleDecision(unit, application, round, { kind: 'approve', early: true }, maxRounds)
  return winner === 'approve' ? null : winner
}
