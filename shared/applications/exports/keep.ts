import { type Application, DocumentExport } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { ExportFormat } from '#shared/domain/application.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { keepFile } from '#shared/files/retention.ts'

/** A document that was made and read back. */
export type MadeDocument = { exportId: string; format: ExportFormat; bytes: Uint8Array; mimeType: string }

/** Keeps a document under its pending row, which is ready from then on. The caller holds the application's row lock. */
export async function keepExport(
  unit: UnitOfWork,
  application: Application,
  files: FileStore,
  { exportId, format, bytes, mimeType }: MadeDocument,
): Promise<void> {
  const row = await unit.em.findOneOrFail(DocumentExport, { id: exportId })
  const { key, contentHash } = await keepFile(unit.em, files, bytes, format)
  Object.assign(row, {
    fileUrl: key,
    contentHash,
    sizeBytes: bytes.byteLength,
    mimeType,
    status: 'ready' as const,
  })
  const { docType, draftHash, templateId = null } = row
  unit.audit({
    entityType: 'document_export',
    entityId: row.id,
    ownerId: application.userId,
    applicationId: application.id,
    action: 'document.exported',
    after: { docType, format, contentHash, draftHash, ...(templateId && { templateId }) },
  })
  unit.emit(application, 'DocumentExported', { exportId: row.id, docType, format })
}
