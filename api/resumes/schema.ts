import { z } from 'zod'
import type { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { languageOfResume } from '#shared/domain/grounding/evidence/resume-evidence.ts'
import { toJsonResume } from '#shared/domain/resume/convert.ts'
import { resumeDocumentSchema } from '#shared/domain/resume/document-schema.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import { MIME_TYPES } from '#shared/reading/read-file/read-result.ts'
import type { VersionReading } from '#shared/resumes/find-reading.ts'
import { nonBlank, wholeNumber } from '../http/fields.ts'
import { resumeFormat, sourceType } from '../http/named-enums.ts'
import { givenDocument, MAX_RESUME_CHARACTERS } from './document-schema.ts'
import { presentReading } from './present-reading.ts'
import { readingSchema } from './reading-schema.ts'

export const versionSchema = z
  .object({
    id: z.uuid(),
    number: wholeNumber,
    sourceType: sourceType,
    parentId: z.uuid().nullable(),
    applicationId: z.uuid().nullable(),
    contentHash: z.string(),
    warnings: z.array(z.string()),
    provider: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ResumeVersion' })

export const resumeSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    formatType: resumeFormat,
    createdAt: z.iso.datetime(),
    latestVersion: versionSchema.nullable(),
  })
  .meta({ id: 'Resume' })

export const fullVersionSchema = versionSchema
  .extend({
    document: z.union([resumeDocumentSchema, jsonResumeSchema]).nullable().meta({
      description:
        'The resume document with node ids, or plain JSON Resume where that was asked for; of an uploaded version what it was read as, and null until it was.',
    }),
    text: z.string().nullable(),
    language: z.string().nullable().meta({
      description: 'The language that the document is written in, as a BCP 47 tag; null where it cannot be told.',
    }),
    reading: readingSchema
      .nullable()
      .meta({ description: 'How it was read from its source; null for what was given as a document.' }),
  })
  .meta({ id: 'ResumeVersionContent' })

/** The kinds of files that a resume may be. */
export const RESUME_FILE_TYPES = Object.values(MIME_TYPES)

export const title = nonBlank(300)
/** A resume as JSON: as a document, or as plain text. */
export const resumeBody = z.union([
  z.strictObject({ title, document: givenDocument }).meta({ id: 'ResumeAsDocument' }),
  z.strictObject({ title, text: z.string().min(1).max(MAX_RESUME_CHARACTERS) }).meta({ id: 'ResumeAsText' }),
])

/** With node ids or without: what a version answers can be edited and sent back. */
const documentBody = z.preprocess((value) => splitIds(value).resume, givenDocument)

/** An edited resume, or a newer text of it. */
export const versionBody = z.union([
  z.strictObject({ document: documentBody }).meta({ id: 'VersionAsDocument' }),
  z.strictObject({ text: z.string().min(1).max(MAX_RESUME_CHARACTERS) }).meta({ id: 'VersionAsText' }),
])

type VersionHead = Pick<
  ResumeVersion,
  'id' | 'number' | 'sourceType' | 'parentId' | 'applicationId' | 'contentHash' | 'warnings' | 'provider' | 'createdAt'
>

/** A version without its content. */
export function presentVersion(version: VersionHead) {
  const { id, number, sourceType, contentHash, warnings, createdAt } = version
  return {
    id,
    number,
    sourceType,
    parentId: version.parentId,
    applicationId: version.applicationId,
    contentHash,
    warnings,
    provider: version.provider,
    createdAt,
  }
}

/** A version with its content, and how it was read. */
export function presentFullVersion(
  version: ResumeVersion,
  { content, ...read }: VersionReading,
  format: 'document' | 'json-resume' = 'document',
) {
  const raw = content.rawJson
  return {
    ...presentVersion(version),
    document: raw && format === 'json-resume' ? toJsonResume(raw) : raw,
    text: version.textBlob,
    language: raw && languageOfResume(raw),
    reading: presentReading(read),
  }
}

/** A resume with the head of its latest version. */
export function presentResume(resume: Resume, latest: VersionHead | null | undefined) {
  const { id, title, formatType, createdAt } = resume
  return { id, title, formatType, createdAt, latestVersion: latest ? presentVersion(latest) : null }
}
