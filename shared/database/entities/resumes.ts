import { defineEntity, p } from '@mikro-orm/postgresql'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { uuidv7 } from './id.ts'

export const RESUME_FORMATS = ['pdf', 'docx', 'odt', 'rtf', 'html', 'markdown', 'text', 'json', 'europass'] as const
export type ResumeFormat = (typeof RESUME_FORMATS)[number]

/** Where a version's content came from. Only the first three are evidence for grounding. */
export const SOURCE_TYPES = ['upload', 'parsed', 'user', 'tailored', 'approved'] as const
export type SourceType = (typeof SOURCE_TYPES)[number]

const ResumeSchema = defineEntity({
  name: 'Resume',
  tableName: 'resumes',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    userId: p.uuid(),
    title: p.text(),
    formatType: p.text().$type<ResumeFormat>(),
    /** The newest version that the person gave; never a tailored one. */
    latestVersionId: p.uuid().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
    deletedAt: p.datetime().strictNullable(),
  },
})
export class Resume extends ResumeSchema.class {}
ResumeSchema.setClass(Resume)

/** A file as it was stored: `key` in the file store, `name` as the person called it. */
export type StoredFile = { key: string; name: string; mimeType: string; sizeBytes: number }

/** Insert-only: the database refuses updates and deletes (see the first migration). */
const ResumeVersionSchema = defineEntity({
  name: 'ResumeVersion',
  tableName: 'resume_versions',
  properties: {
    id: p.uuid().primary().onCreate(uuidv7),
    resumeId: p.uuid(),
    /** Set on tailored and approved versions. */
    applicationId: p.uuid().strictNullable(),
    number: p.integer(),
    parentId: p.uuid().strictNullable(),
    sourceType: p.text().$type<SourceType>(),
    /** The resume document; null until an uploaded file was parsed. */
    rawJson: p.json<ResumeDocument>().strictNullable(),
    textBlob: p.text().strictNullable(),
    /** Lines with their layout, for the offline parser. */
    layout: p.json<ReadLine[]>().strictNullable(),
    files: p.json<StoredFile[]>().onCreate(() => []),
    contentHash: p.text(),
    /** What the parser or the person should know, e.g. values that were dropped. */
    warnings: p.json<string[]>().onCreate(() => []),
    /** Who read it: `rules`, `openai`, or null where nothing was interpreted. */
    provider: p.text().strictNullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
})
export class ResumeVersion extends ResumeVersionSchema.class {}
ResumeVersionSchema.setClass(ResumeVersion)
