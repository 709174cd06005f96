import { z } from 'zod'
import { RESUME_FORMATS, type Resume, type ResumeVersion, SOURCE_TYPES } from '#shared/database/entities/index.ts'

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
