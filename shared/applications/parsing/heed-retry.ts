import { type Application, Decision, Reading } from '#shared/database/entities/index.ts'
import type { Actor } from '#shared/database/journal.ts'
import type { UnitOfWork } from '#shared/database/unit-of-work.ts'
import { acceptReading } from '#shared/resumes/accept-reading.ts'
import { newestVersion } from '#shared/resumes/versions.ts'

/**
 * A retry of an application that stopped at a reading in doubt says that the newest version is right as it is: the one that the
 * person was asked about, or the one that they corrected since. What was read only after they had said so is not meant. The
 * caller holds the application's row lock.
 */
export async function heedRetry(unit: UnitOfWork, application: Application): Promise<void> {
  const { id, attention } = application
  if (attention?.reason !== 'reading_in_doubt') return
  const newest = await newestVersion(unit.em, application)
  const reading = newest && (await unit.em.findOne(Reading, { versionId: newest.id }))
  if (!newest || !reading) return
  const retry = await unit.em.findOne(Decision, { applicationId: id, kind: 'retry', attention: attention.number })
  if (retry && reading.finishedAt && reading.finishedAt > retry.createdAt) return
  // Sent by hand from Temporal there is no row, and nobody is known.
  const actor: Actor = retry?.actorId ? { type: 'user', id: retry.actorId } : { type: 'temporal' }
  await acceptReading(unit, newest.id, actor)
}
