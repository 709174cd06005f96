import { uuidv7 } from '#shared/database/entities/id.ts'
import { JobPosting } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { PostingContent } from './read-posting.ts'

/** Stores a posting that was read. */
export function createJob(
  database: Database,
  userId: string,
  { sourceType, text, title, company, country, contact, location, asked, hidden, page }: PostingContent,
  url: string | undefined,
): Promise<JobPosting> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    await lockAccount(unit.em, userId, 'beside')
    const job = unit.em.create(JobPosting, {
      id: uuidv7(),
      userId,
      sourceType,
      url,
      rawJson: page && { page },
      textBlob: text,
      metadata: { title, company, country, contact, location, hiddenText: hidden },
      firstReading: asked,
    })
    unit.audit({
      entityType: 'job_posting',
      entityId: job.id,
      ownerId: userId,
      action: 'job.created',
      after: { sourceType, characters: text.length, hidden: hidden.length },
    })
    return job
  })
}
