import type { DocumentExport } from '#shared/database/entities/index.ts'

/** A finished document as the API answers it. */
export function presentExport(row: DocumentExport) {
  const { id, applicationId, docType, format, draftHash, createdAt } = row
  return {
    id,
    applicationId,
    docType,
    format,
    design: row.design,
    pageSize: row.pageSize,
    templateId: row.templateId,
    draftHash,
    contentHash: row.contentHash,
    sizeBytes: row.sizeBytes,
    fileUrl: `/exports/${id}/file`,
    createdAt,
  }
}
