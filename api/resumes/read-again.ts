import { Reading } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { findReading, type VersionReading } from '#shared/resumes/find-reading.ts'
import { queueReading } from '#shared/resumes/queue-reading.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'
import { lockOwnedVersion } from './owned-version.ts'

/**
 * Has the source of a version read again, by the reader of today; one that is under way is answered as it is. Throws a 404, and a
 * 409 for a version that was given as a document.
 */
export function readAgain(
  database: Database,
  caller: Caller,
  ids: { id: string; version_id: string },
): Promise<Pick<VersionReading, 'reading' | 'source'>> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const { em } = unit
    const { resume, version } = await lockOwnedVersion(em, ids, caller)
    const { source } = await findReading(em, version)
    if (!source) throw new Problem('conflict', 'It was given as a document: there is nothing to read.')
    const open = await em.findOne(Reading, { sourceVersionId: source.id, state: 'queued' })
    if (open) return { reading: open, source }
    const reading = queueReading(unit, resume, source)
    unit.audit({
      entityType: 'reading',
      entityId: reading.id,
      ownerId: caller.id,
      action: 'reading.requested',
      after: { resumeId: resume.id, sourceVersionId: source.id },
    })
    return { reading, source }
  })
}
