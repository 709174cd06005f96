import { Reading } from '#shared/database/entities/index.ts'
import type { Actor } from '#shared/database/journal.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'

/** The person says that a version is right as it is, once for all; does nothing where it has no reading, or they have. */
export async function acceptReading(unit: UnitOfWork, versionId: string, actor: Actor): Promise<void> {
  const reading = await unit.em.findOne(Reading, { versionId })
  if (!reading || reading.acceptedAt) return
  const acceptedBy = actor.type === 'user' ? actor.id : null
  Object.assign(reading, { acceptedAt: new Date(), acceptedBy })
  unit.audit(
    {
      entityType: 'reading',
      entityId: reading.id,
      ownerId: reading.userId,
      action: 'reading.accepted',
      before: { accepted: false },
      after: { accepted: true, versionId, inDoubt: reading.inDoubt },
    },
    actor,
  )
}
