import { defineEntity, p } from '@mikro-orm/postgresql'
import type { Design, DocType, ExportFormat, PageSize } from '#shared/domain/application.ts'
import { uuidv7 } from './id.ts'

/** A row is `pending` before its file is written, and `ready` only with the whole file in place. */
const DocumentExportSchema = defineEntity({
  name: 'DocumentExport',
  tableName: 'document_exports',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    applicationId: p.uuid(),
    docType: p.text().$type<DocType>(),
    format: p.text().$type<ExportFormat>(),
    /** Null for a document in a template of one's own. */
    design: p.text().$type<Design>().strictNullable(),
    /** Null where the paper follows the country in the resume. */
    pageSize: p.text().$type<PageSize>().strictNullable(),
    templateId: p.uuid().strictNullable(),
    /** The key in the file store, named by content hash; null while pending. */
    fileUrl: p.text().strictNullable(),
    contentHash: p.text().strictNullable(),
    sizeBytes: p.integer().strictNullable(),
    mimeType: p.text().strictNullable(),
    /** The approved version and the draft that were rendered. */
    sourceVersionId: p.uuid(),
    draftHash: p.text(),
    status: p.text().$type<'pending' | 'ready'>().default('pending'),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class DocumentExport extends DocumentExportSchema.class {}
DocumentExportSchema.setClass(DocumentExport)
