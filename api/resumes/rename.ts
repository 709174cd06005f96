import { LockMode } from '@mikro-orm/postgresql'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'

/** Gives a resume another title; `check` may refuse, seeing it as it is under the lock. */
export function renameResume(
  database: Database,
  caller: Caller,
  id: string,
  title: string,
  check: (resume: Resume, latest: ResumeVersion | null) => void,
): Promise<{ resume: Resume; latest: ResumeVersion | null }> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const resume = await owned(unit.em, Resume, id, caller, LockMode.PESSIMISTIC_WRITE)
    const latest = await unit.em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
    check(resume, latest)
    const before = { title: resume.title }
    if (before.title === title) return { resume, latest }
    resume.title = title
    const after = { title }
    unit.audit({ entityType: 'resume', entityId: id, ownerId: caller.id, action: 'resume.renamed', before, after })
    return { resume, latest }
  })
}
