import { defineEntity, p } from '@mikro-orm/postgresql'
import { uuidv7 } from './id.ts'

/** A file that a person keeps with an application or a resume: exactly one of the two is set. */
const AttachmentSchema = defineEntity({
  name: 'Attachment',
  tableName: 'attachments',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    applicationId: p.uuid().strictNullable(),
    resumeId: p.uuid().strictNullable(),
    /** The key in the file store, named by content hash. */
    fileUrl: p.text(),
    /** As the person called it, made safe; only ever shown, never used to find the file. */
    fileName: p.text(),
    /** By the content, not by what was claimed. */
    mimeType: p.text(),
    sizeBytes: p.integer(),
    contentHash: p.text(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment)
