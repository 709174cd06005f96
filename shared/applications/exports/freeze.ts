import { type Application, ChangeRow, ChangeSet, DocumentExport } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { toRenderRequest } from '#shared/documents/render/request.ts'
import { DEFAULT_DESIGN, DOC_TYPES } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { addVersion } from '#shared/resumes/versions.ts'
import { type Approved, keepApproved } from './approved.ts'

/** A document to make, and the row that waits for it. */
export type PendingExport = { exportId: string; request: RenderRequest }

/**
 * Freezes what was approved: the approved version, and a pending row per document, once; repeated, it finds what is there. The
 * caller holds the application's row lock.
 */
export async function freezeApproved(unit: UnitOfWork, application: Application): Promise<PendingExport[]> {
  const { em } = unit
  const approved = await keepApproved(em, application)
  if (!approved) throw new Error('exported without an approved draft')
  const changeSet = await em.findOneOrFail(ChangeSet, { applicationId: application.id, round: application.round })
  await acceptProposed(unit, changeSet, approved.approval.createdAt)
  application.approvedVersionId ??= await addApprovedVersion(unit, application, changeSet, approved)

  const pending: PendingExport[] = []
  for (const request of renderRequestsOf(approved)) {
    const which = {
      applicationId: application.id,
      docType: request.docType,
      format: request.format,
      design: request.design ?? DEFAULT_DESIGN,
      pageSize: request.pageSize ?? null,
      templateId: null,
      draftHash: approved.draftHash,
    }
    const row =
      (await em.findOne(DocumentExport, which)) ??
      em.create(DocumentExport, { ...which, sourceVersionId: application.approvedVersionId })
    await em.flush()
    pending.push({ exportId: row.id, request })
  }
  return pending
}

/** Approving accepts what was still proposed. */
async function acceptProposed({ em }: UnitOfWork, changeSet: ChangeSet, decidedAt: Date): Promise<void> {
  const proposed = await em.find(ChangeRow, { changeSetId: changeSet.id, status: 'proposed' })
  for (const row of proposed) Object.assign(row, { status: 'accepted' as const, decidedAt })
}

async function addApprovedVersion(
  { em }: UnitOfWork,
  application: Application,
  changeSet: ChangeSet,
  { content: { resume } }: Approved,
): Promise<string> {
  const { version } = await addVersion(em, {
    resumeId: application.resumeId,
    applicationId: application.id,
    parentId: changeSet.newestVersionId,
    sourceType: 'approved',
    rawJson: resume,
    contentHash: contentHash(resume),
  })
  return version.id
}

function renderRequestsOf({ content, approval }: Approved): RenderRequest[] {
  return content.settings.exports.flatMap((format) =>
    DOC_TYPES.map((docType) => toRenderRequest(content, approval.createdAt, { docType, format })),
  )
}
