import { uuidv7 } from '#shared/database/entities/id.ts'
import { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { describeReading } from './describe-reading.ts'

/** Makes the reading of a version that was parsed before readings were kept: who reads it says today’s doubts of it. */
export async function keepReadingOfOldParse(unit: UnitOfWork, versionId: string): Promise<void> {
  const { em } = unit
  const version = await em.findOneOrFail(ResumeVersion, { id: versionId })
  const source = version.parentId ? await em.findOne(ResumeVersion, { id: version.parentId }) : null
  if (!source?.layout || (await em.count(Reading, { versionId })) > 0) return
  const { userId } = await em.findOneOrFail(Resume, { id: version.resumeId })
  const reading = em.create(Reading, {
    id: uuidv7(),
    userId,
    resumeId: version.resumeId,
    sourceVersionId: source.id,
    versionId,
    state: 'read',
    startedAt: version.createdAt,
    finishedAt: version.createdAt,
  })
  Object.assign(reading, await describeReading(userId, version, source, reading))
}
