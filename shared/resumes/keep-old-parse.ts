import { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { createReading } from './create-reading.ts'
import { describeReading } from './describe-reading.ts'

/** Makes the reading of a version that was parsed before readings were kept: who reads it says today’s doubts of it. */
export async function keepReadingOfOldParse(unit: UnitOfWork, versionId: string): Promise<void> {
  const { em } = unit
  const version = await em.findOneOrFail(ResumeVersion, { id: versionId })
  const source = version.parentId ? await em.findOne(ResumeVersion, { id: version.parentId }) : null
  if (!source?.layout || (await em.count(Reading, { versionId })) > 0) return
  const resume = await em.findOneOrFail(Resume, { id: version.resumeId })
  const { createdAt } = version
  const known = { versionId, state: 'read', startedAt: createdAt, finishedAt: createdAt } as const
  const reading = createReading(em, { resume, source }, known)
  Object.assign(reading, await describeReading(resume.userId, version, source, reading))
}
