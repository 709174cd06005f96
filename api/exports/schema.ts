import { z } from 'zod'
import type { DocumentExport } from '#shared/database/entities/index.ts'
import { givenId, wholeNumber } from '../http/fields.ts'
import { design, docType, exportFormat, pageSize } from '../http/named-enums.ts'

export const exportSchema = z
  .object({
    id: z.uuid(),
    applicationId: z.uuid(),
    docType: docType,
    format: exportFormat,
    design: design.nullable().meta({ description: 'Null for a document in a template of your own.' }),
    pageSize: pageSize
      .nullable()
      .meta({ description: 'Null where the paper is that of the country in the resume, or the template’s.' }),
    templateId: z.uuid().nullable(),
    contentHash: z.string(),
    draftHash: z.string().meta({ description: 'The approved draft that it was made of.' }),
    sizeBytes: wholeNumber,
    fileName: z
      .string()
      .meta({ description: 'Whose it is, what it is, and for which company; safe on any file system.' }),
    fileUrl: z.string().meta({ description: 'Where to download it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Export' })

/** A design of ours, or a template of the person’s own. */
export const exportBody = z.union([
  z
    .strictObject({
      docType,
      format: exportFormat,
      design: design.optional().meta({ description: 'As the application says when left out.' }),
      pageSize: pageSize.optional().meta({ description: 'As the application says when left out.' }),
    })
    .meta({ id: 'DocumentInOurDesign' }),
  z
    .strictObject({
      docType,
      format: z.literal('docx').meta({ description: 'A template of your own is a DOCX.' }),
      templateId: givenId,
    })
    .meta({ id: 'DocumentInOwnTemplate' }),
])

/** The name of a document's file among those that were loaded. */
export function nameOf({ id, docType, format }: DocumentExport, names: ReadonlyMap<string, string>): string {
  return names.get(id) ?? `${docType.replace('_', '-')}.${format}`
}

/** A finished document as the API answers it, with the names of files that were loaded. */
export function presentExport(row: DocumentExport, names: ReadonlyMap<string, string>) {
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
    fileName: nameOf(row, names),
    fileUrl: `/exports/${id}/file`,
    createdAt,
  }
}
