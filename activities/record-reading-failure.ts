import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { failReading } from '#shared/resumes/fail-reading.ts'
import type { ReadingActivities } from '#shared/temporal/activities.ts'
import type { Dependencies } from './dependencies.ts'

/** Says why a resume could not be read. Repeated, it says so once. */
export function recordReadingFailure({ database }: Dependencies): ReadingActivities['recordReadingFailure'] {
  return ({ readingId, reason }) =>
    unitOfWork(database, { type: 'system' }, (unit) => failReading(unit, readingId, reason))
}
