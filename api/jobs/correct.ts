import { LockMode } from '@mikro-orm/postgresql'
import { JobPosting } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { Requirement } from '#shared/domain/changes/change.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toRequirement } from '#shared/domain/posting/requirements.ts'
import { rememberNames } from '#shared/domain/review/corrected-names.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { type FieldError, invalidFields } from '../http/problem.ts'
import { requirementsOf } from './present.ts'
import type { JobCorrection } from './schema.ts'

/**
 * Corrects what was read of a posting. Drafts that wait take it in at their next look, and what was approved stays. `check` is called
 * with the posting as it is, under its lock. Throws a `validation` problem for a requirement that is not there.
 */
export function correctJob(
  database: Database,
  caller: Caller,
  id: string,
  { requirements, ...facts }: JobCorrection,
  check: (job: JobPosting) => void,
): Promise<JobPosting> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const job = await owned(unit.em, JobPosting, id, caller, LockMode.PESSIMISTIC_WRITE)
    check(job)
    const before = correctable(job)
    const metadata = { ...job.metadata, ...facts }
    job.metadata = { ...metadata, was: rememberNames(job.metadata, metadata) }
    if (requirements) job.requirements = correctRequirements(job, requirements)
    if (contentHash(correctable(job)) === contentHash(before)) return job
    job.revision += 1
    unit.audit({
      entityType: 'job_posting',
      entityId: id,
      ownerId: caller.id,
      action: 'job.corrected',
      before,
      after: correctable(job),
    })
    return job
  })
}

function correctable(job: JobPosting) {
  const { title, company, contact = '', location = '', country = null } = job.metadata
  return { title, company, contact, location, country, requirements: requirementsOf(job) }
}

/** The person's list: those with an id stay the same requirement, in new words where those differ; the others are new. */
function correctRequirements(job: JobPosting, given: NonNullable<JobCorrection['requirements']>): Requirement[] {
  const known = new Map((requirementsOf(job) ?? []).map((requirement) => [requirement.id, requirement]))
  const errors = given.flatMap(({ id }, index): FieldError[] => {
    if (id === undefined) return []
    const isRepeated = given.findIndex((other) => other.id === id) !== index
    if (known.has(id) && !isRepeated) return []
    return [
      {
        pointer: `/requirements/${index}/id`,
        detail: isRepeated ? 'is named twice' : 'is no requirement of this posting',
      },
    ]
  })
  if (errors.length > 0) throw invalidFields(errors)
  let last = Math.max(0, ...[...known.keys()].map((id) => Number(/^r(\d+)$/.exec(id)?.[1] ?? 0)))
  return given.map(({ id, text, kind }) => {
    const before = id === undefined ? undefined : known.get(id)
    if (before && before.text === text && before.kind === kind) return before
    return toRequirement({ id: id ?? `r${++last}`, text, kind }, job.textBlob)
  })
}
