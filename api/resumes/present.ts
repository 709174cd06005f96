import type { Resume, ResumeVersion } from '#shared/database/entities/index.ts'

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
