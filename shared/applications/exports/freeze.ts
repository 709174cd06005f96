import { addVersion } from '#shared/applications/resume-versions.ts'
import { type Application, DocumentExport, JobPosting } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { toRenderRequest } from '#shared/documents/render/request.ts'
import { DEFAULT_DESIGN, DOC_TYPES } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { findWinner } from '../decisions/find.ts'
import { type LoadedDraft, loadDraft } from '../drafts/load.ts'

/** The draft is not the one that the approval names. */
export class DraftChanged extends Error {
  override name = 'DraftChanged'
}

/** A document to make, and the row that waits for it. */
export type PendingExport = { exportId: string; request: RenderRequest }

/**
 * Freezes what was approved: the approved version, and a pending row per document, once; repeated, it finds what is there. The
 * caller holds the application's row lock. Throws DraftChanged.
 */
export async function freezeApproved(unit: UnitOfWork, application: Application): Promise<PendingExport[]> {
  const { em } = unit
  const loaded = await loadDraft(em, application)
  const job = await em.findOneOrFail(JobPosting, { id: application.jobId })
  const approval = await findWinner(em, application.id, application.round)
  if (!loaded || approval?.kind !== 'approve') throw new Error('exported without an approved draft')
  if (approval.draftHash !== loaded.draft.hash) throw new DraftChanged()
  acceptProposed(loaded, approval.createdAt)
  const versionId = application.approvedVersionId ?? (await addApprovedVersion(unit, application, loaded))
  application.approvedVersionId = versionId

  const pending: PendingExport[] = []
  for (const request of renderRequestsOf(application, loaded, job, approval.createdAt)) {
    const which = {
      applicationId: application.id,
      docType: request.docType,
      format: request.format,
      design: request.design ?? DEFAULT_DESIGN,
      pageSize: request.pageSize ?? null,
      templateId: null,
      draftHash: loaded.draft.hash,
    }
    const row =
      (await em.findOne(DocumentExport, which)) ??
      em.create(DocumentExport, {
        ...which,
        sourceVersionId: versionId,
        fileUrl: null,
        contentHash: null,
        sizeBytes: null,
        mimeType: null,
        status: 'pending',
      })
    await em.flush()
    pending.push({ exportId: row.id, request })
  }
  return pending
}

/** Approving accepts what was still proposed. */
function acceptProposed({ rows }: LoadedDraft, decidedAt: Date): void {
  for (const row of rows) if (row.status === 'proposed') Object.assign(row, { status: 'accepted', decidedAt })
}

async function addApprovedVersion(
  { em }: UnitOfWork,
  application: Application,
  { changeSet, draft }: LoadedDraft,
): Promise<string> {
  const { version } = await addVersion(em, {
    resumeId: application.resumeId,
    applicationId: application.id,
    parentId: changeSet.newestVersionId,
    sourceType: 'approved',
    rawJson: draft.resume,
    contentHash: contentHash(draft.resume),
  })
  return version.id
}

function renderRequestsOf(
  { options }: Application,
  { draft }: LoadedDraft,
  job: JobPosting,
  approvedAt: Date,
): RenderRequest[] {
  const { language, exports, design, pageSize } = options
  const content = { resume: draft.resume, letter: draft.letter, language, posting: job.metadata, at: approvedAt }
  return exports.flatMap((format) =>
    DOC_TYPES.map((docType) => toRenderRequest(content, { docType, format, design, pageSize })),
  )
}
