import { z } from 'zod'
import type { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { RESUME_FORMATS, SOURCE_TYPES } from '#shared/database/entities/index.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { nonBlank } from '../http/fields.ts'
import { givenDocument, MAX_RESUME_CHARACTERS } from './document-schema.ts'

export const versionSchema = z
  .object({
    id: z.uuid(),
    number: z.int(),
    sourceType: z.enum(SOURCE_TYPES),
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
    formatType: z.enum(RESUME_FORMATS),
    createdAt: z.iso.datetime(),
    latestVersion: versionSchema.nullable(),
  })
  .meta({ id: 'Resume' })

export const fullVersionSchema = versionSchema
  .extend({
    document: z
      .unknown()
      .meta({ description: 'The resume document with node ids; null until an uploaded file was parsed.' }),
    text: z.string().nullable(),
  })
  .meta({ id: 'ResumeVersionContent' })

export const title = nonBlank(300)
/** A resume as JSON: as a document, or as plain text. */
export const resumeBody = z.union([
  z.strictObject({ title, document: givenDocument }),
  z.strictObject({ title, text: z.string().min(1).max(MAX_RESUME_CHARACTERS) }),
])

/** With node ids or without: what a version answers can be edited and sent back. */
const documentBody = z.preprocess((value) => splitIds(value).resume, givenDocument)

/** An edited resume. */
export const versionBody = z.strictObject({ document: documentBody })

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

/** A resume with the head of its latest version. */
export function presentResume(resume: Resume, latest: VersionHead | null | undefined) {
  const { id, title, formatType, createdAt } = resume
  return { id, title, formatType, createdAt, latestVersion: latest ? presentVersion(latest) : null }
}
