import { LockMode } from '@mikro-orm/postgresql'
import { Application, JobPosting, Resume } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { Problem } from '../http/problem.ts'

/** What applications are made of, and the column in which they name it. */
const SOURCES = {
  resume: { entity: Resume, column: 'resumeId', action: 'resume.deleted' },
  job_posting: { entity: JobPosting, column: 'jobId', action: 'job.deleted' },
} as const

/**
 * Deletes a resume or a posting; its content goes once no application that was made of it is left. Throws problem `in-use`,
 * with their ids, while applications of it run.
 */
export async function deleteSource(
  database: Database,
  caller: Caller,
  entityType: keyof typeof SOURCES,
  id: string,
): Promise<void> {
  const { entity, column, action } = SOURCES[entityType]
  await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    // No application can begin with it between this and the commit.
    const source = await owned<Resume | JobPosting>(unit.em, entity, id, caller, LockMode.PESSIMISTIC_WRITE)
    const applications = await unit.em.find(Application, { [column]: id, deletedAt: null })
    const live = applications.filter(({ status }) => !isTerminal(status)).map((application) => application.id)
    if (live.length > 0)
      throw new Problem('in-use', 'A running application uses it; cancel that first.', {
        extension: { applications: live },
      })
    source.deletedAt = new Date()
    unit.wake('deletions')
    unit.audit({ entityType, entityId: id, ownerId: caller.id, action })
  })
}
