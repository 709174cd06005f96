import type { Application, DocumentExport } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { keepFile } from '#shared/files/retention.ts'

/** A document that was made and read back. */
export type MadeDocument = { bytes: Uint8Array; mimeType: string }

/** Keeps a document under its pending row, which is ready from then on. The caller holds the application's row lock. */
export async function saveDocument(
  unit: UnitOfWork,
  application: Application,
  files: FileStore,
  row: DocumentExport,
  { bytes, mimeType }: MadeDocument,
): Promise<void> {
  const { docType, format, draftHash, templateId } = row
  const { key, contentHash } = await keepFile(unit.em, files, bytes, format)
  Object.assign(row, {
    fileUrl: key,
    contentHash,
    sizeBytes: bytes.byteLength,
    mimeType,
    status: 'ready' as const,
  })
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
