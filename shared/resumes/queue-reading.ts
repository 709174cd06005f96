import type { Reading, Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import { createReading } from './create-reading.ts'

/** Has a version with lines read, once this is committed. At most one reading of a version is under way: the database sees to it. */
export function queueReading(
  unit: UnitOfWork,
  resume: Pick<Resume, 'id' | 'userId'>,
  source: Pick<ResumeVersion, 'id'>,
): Reading {
  const reading = createReading(unit.em, { resume, source }, originColumns())
  unit.wake('temporal')
  return reading
}
