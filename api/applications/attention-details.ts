import type { EntityManager } from '@mikro-orm/postgresql'
import type { Application } from '#shared/database/entities/index.ts'
import { findReading } from '#shared/resumes/find-reading.ts'
import { newestVersion } from '#shared/resumes/versions.ts'
import { presentReading } from '../resumes/present-reading.ts'
import { presentApplication } from './present.ts'

/** What a person needs to see beside an application's row: of a reading in doubt, what is in doubt. */
export async function findAttentionDetails(em: EntityManager, application: Application): Promise<object> {
  const { attention } = presentApplication(application)
  if (attention?.reason !== 'reading_in_doubt') return {}
  const version = await newestVersion(em, application)
  const shown = version && presentReading(await findReading(em, version))
  if (!shown) return {}
  const { versionId, inDoubt, doubts, unplaced, coverage } = shown
  return { attention: { ...attention, reading: { versionId, inDoubt, doubts, unplaced, coverage } } }
}
