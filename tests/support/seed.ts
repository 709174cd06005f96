import { readFileSync } from 'node:fs'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { Application, JobPosting, Resume, ResumeVersion, User } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { ApplicationStatus } from '#shared/domain/application.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'

const SAMPLES = new URL('../samples/', import.meta.url)

/** A sample's file, as text. */
export function sample(path: string): string {
  return readFileSync(new URL(path, SAMPLES), 'utf8')
}

export type SeedOptions = {
  person?: string
  job?: string
  status?: ApplicationStatus
  draftHash?: string
  /** In place of the sample's own name. */
  name?: string
  /** Store the resume as text that is still to be parsed. */
  unparsed?: boolean
}

/** A person with a resume, a posting and one application, straight in the database. */
export async function seedApplication(
  database: Database,
  options: SeedOptions = {},
): Promise<{ userId: string; applicationId: string; resumeId: string; jobId: string }> {
  const person = options.person ?? 'backend-engineer'
  const job = options.job ?? 'senior-backend-marrowvale'
  const [userId, resumeId, versionId, jobId, applicationId] = [
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
  ] as const
  const document = toResumeDocument(JSON.parse(sample(`${person}/resume.json`)))
  if (options.name !== undefined) document.basics.name = options.name
  const text = sample(`${person}/resume.txt`)
  const posting = JSON.parse(sample(`${person}/jobs/${job}.json`))
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const { em } = unit
    em.create(User, {
      id: userId,
      email: `${userId}@example.com`,
      passwordHash: 'none',
      issuer: null,
      subject: null,
      lastLogin: null,
      disabledAt: null,
      deletedAt: null,
    })
    em.create(Resume, {
      id: resumeId,
      userId,
      title: 'Mine',
      formatType: options.unparsed ? 'text' : 'json',
      latestVersionId: versionId,
      deletedAt: null,
    })
    em.create(ResumeVersion, {
      id: versionId,
      resumeId,
      applicationId: null,
      number: 1,
      parentId: null,
      sourceType: 'upload',
      rawJson: options.unparsed ? null : document,
      textBlob: options.unparsed ? text : null,
      layout: null,
      files: [],
      contentHash: contentHash({ text, userId }),
      warnings: [],
      provider: null,
    })
    em.create(JobPosting, {
      id: jobId,
      userId,
      sourceType: 'text',
      url: null,
      rawJson: null,
      textBlob: sample(`${person}/jobs/${job}.txt`),
      metadata: { title: posting.title, company: posting.company, hiddenText: [] },
      requirements: null,
      deletedAt: null,
    })
    const application = em.create(Application, {
      id: applicationId,
      userId,
      resumeId,
      resumeVersionId: versionId,
      jobId,
      status: options.status ?? 'queued',
      stage: 'saved',
      workflowId: workflowIdOf(applicationId),
      options: { instructions: '', language: 'en', exports: ['docx', 'pdf'] },
      round: 1,
      feedback: null,
      attention: null,
      attentionCount: 0,
      changeSetId: null,
      coverLetterId: null,
      draftHash: options.draftHash ?? null,
      approvedVersionId: null,
      reviewVersion: 0,
      eventSeq: 0,
      startedAt: null,
      waitingSince: null,
      remindedAt: null,
      deletedAt: null,
    })
    unit.audit({
      entityType: 'application',
      entityId: applicationId,
      ownerId: userId,
      applicationId,
      action: 'application.created',
    })
    unit.emit(application, 'ApplicationCreated', { resumeId, jobId })
  })
  return { userId, applicationId, resumeId, jobId }
}
