import { uuidv7 } from '#shared/database/entities/id.ts'
import { Reading, type Resume, type ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { originColumns } from '#shared/telemetry/origin.ts'

/** Has a version with lines read, once this is committed. At most one reading of a version is under way: the database sees to it. */
export function queueReading(
  unit: UnitOfWork,
  resume: Pick<Resume, 'id' | 'userId'>,
  source: Pick<ResumeVersion, 'id'>,
): Reading {
  const reading = unit.em.create(Reading, {
    id: uuidv7(),
    userId: resume.userId,
    resumeId: resume.id,
    sourceVersionId: source.id,
    state: 'queued',
    ...originColumns(),
  })
  unit.wake('temporal')
  return reading
}
