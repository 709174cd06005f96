import { defineEntity, p } from '@mikro-orm/postgresql'
import type { DocType } from '#shared/domain/application.ts'
import { uuidv7 } from './id.ts'

/** A DOCX of a person's own with tags, checked when it was uploaded. */
const TemplateSchema = defineEntity({
  name: 'Template',
  tableName: 'templates',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    name: p.text(),
    docType: p.text().$type<DocType>(),
    /** The key in the file store, named by content hash. */
    fileUrl: p.text(),
    contentHash: p.text(),
    sizeBytes: p.integer(),
    createdAt: p.datetime().onCreate(() => new Date()),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class Template extends TemplateSchema.class {}
TemplateSchema.setClass(Template)
