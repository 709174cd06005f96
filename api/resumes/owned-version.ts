import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { owned, ownedIds } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { notFound } from '../http/problem.ts'

type Ids = { id: string; version_id: string }

/** A version of one's own resume. Throws a 404. */
export async function ownedVersion(em: EntityManager, { id, version_id }: Ids, caller: Caller): Promise<ResumeVersion> {
  const resumeId = { $eq: id, $in: ownedIds(em, Resume, caller) }
  return found(await em.findOne(ResumeVersion, { id: version_id, resumeId }))
}

/** The same with its resume, whose row is locked. */
export async function lockOwnedVersion(
  em: EntityManager,
  { id, version_id }: Ids,
  caller: Caller,
): Promise<{ resume: Resume; version: ResumeVersion }> {
  const resume = await owned(em, Resume, id, caller, LockMode.PESSIMISTIC_WRITE)
  return { resume, version: found(await em.findOne(ResumeVersion, { id: version_id, resumeId: resume.id })) }
}

function found(version: ResumeVersion | null): ResumeVersion {
  if (!version) throw notFound('resume version')
  return version
}
