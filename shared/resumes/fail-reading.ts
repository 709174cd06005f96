import { LockMode } from '@mikro-orm/postgresql'
import { Reading } from '#shared/database/entities/index.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import type { AttentionReason } from '#shared/domain/application.ts'

/** A reading came to nothing; does nothing where it is over, or gone. What was read before stays. */
export async function failReading(unit: UnitOfWork, readingId: string, problem: AttentionReason): Promise<void> {
  const reading = await unit.em.findOne(
    Reading,
    { id: readingId, state: 'queued' },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (!reading) return
  Object.assign(reading, { state: 'failed', problem, finishedAt: new Date() })
  const { id, userId, resumeId, sourceVersionId } = reading
  unit.audit({
    entityType: 'reading',
    entityId: id,
    ownerId: userId,
    action: 'reading.failed',
    before: { state: 'queued' },
    after: { state: 'failed', problem },
  })
  unit.emitForUser(userId, 'ReadingFailed', { resumeId, readingId: id, sourceVersionId, reason: problem })
}
