import { LockMode } from '@mikro-orm/postgresql'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, type ApplicationOptions, JobPosting, Resume } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { originColumns } from '#shared/telemetry/origin.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'

/** The resume or the posting that an application was to be made of is not there, or somebody else's. */
export class SourceMissing extends Error {
  readonly source: 'resume' | 'job posting'

  constructor(source: 'resume' | 'job posting') {
    super(`There is no such ${source}.`)
    this.name = 'SourceMissing'
    this.source = source
  }
}

/**
 * Creates an application of a resume's latest version for a posting, both the person's own; its workflow is started when this
 * has been committed. Throws SourceMissing and AccountClosed.
 */
export function createApplication(
  database: Database,
  userId: string,
  given: { resumeId: string; jobId: string; options: ApplicationOptions },
): Promise<Application> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    const { em } = unit
    await lockAccount(em, userId, 'beside')
    // Shared locks: neither can be deleted between this check and the commit.
    const lock = { lockMode: LockMode.PESSIMISTIC_READ }
    const resume = await em.findOne(Resume, { id: given.resumeId, userId, deletedAt: null }, lock)
    if (!resume?.latestVersionId) throw new SourceMissing('resume')
    const job = await em.findOne(JobPosting, { id: given.jobId, userId, deletedAt: null }, lock)
    if (!job) throw new SourceMissing('job posting')
    const id = uuidv7()
    const { requestId, traceparent } = originColumns()
    const application = em.create(Application, {
      id,
      userId,
      resumeId: resume.id,
      resumeVersionId: resume.latestVersionId,
      jobId: job.id,
      workflowId: workflowIdOf(id),
      options: given.options,
      requestId,
      traceparent,
    })
    unit.audit({
      entityType: 'application',
      entityId: id,
      ownerId: userId,
      applicationId: id,
      action: 'application.created',
      after: {
        resumeId: resume.id,
        jobId: job.id,
        resumeVersionId: resume.latestVersionId,
        status: application.status,
      },
    })
    unit.emit(application, 'ApplicationCreated', { resumeId: resume.id, jobId: job.id })
    unit.emit(application, 'AIJobQueued', { step: 'parseResume', round: application.round })
    unit.wake('temporal')
    return application
  })
}
