import { z } from 'zod'
import type { Attachment } from '#shared/database/entities/index.ts'
import { givenId, wholeNumber } from '../http/fields.ts'

/** An attachment as the API answers it. */
export const attachmentSchema = z
  .object({
    id: z.uuid(),
    applicationId: z.uuid().nullable(),
    resumeId: z.uuid().nullable(),
    fileName: z.string(),
    mimeType: z.string().meta({ description: 'By what the file holds.' }),
    sizeBytes: wholeNumber,
    contentHash: z.string(),
    fileUrl: z.string().meta({ description: 'Where to download it.' }),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Attachment' })

/** What is shown of an attachment. */
export type ShownAttachment = Pick<
  Attachment,
  'id' | 'applicationId' | 'resumeId' | 'fileName' | 'mimeType' | 'sizeBytes' | 'contentHash' | 'createdAt'
>

/** What the API answers of an attachment. */
export function presentAttachment(row: ShownAttachment) {
  const { id, fileName, mimeType, sizeBytes, contentHash, createdAt } = row
  return {
    id,
    applicationId: row.applicationId,
    resumeId: row.resumeId,
    fileName,
    mimeType,
    sizeBytes,
    contentHash,
    fileUrl: `/attachments/${id}/file`,
    createdAt,
  }
}

/** What an attachment belongs to: one of the two. */
export const ofApplication = z.strictObject({ applicationId: givenId })
export const ofResume = z.strictObject({ resumeId: givenId })
export const ownerFields = z.union([ofApplication, ofResume])
export type AttachmentOwner = z.output<typeof ownerFields>
