import { uuidv7 } from '#shared/database/entities/id.ts'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { queueReading } from '#shared/resumes/queue-reading.ts'
import { keepUpload } from './keep-upload.ts'
import type { GivenResume } from './read-given-resume.ts'

/** Stores a resume that was read, with its first version and its file as it came. */
export function createResume(
  { database, files }: { database: Database; files: FileStore },
  userId: string,
  given: GivenResume,
): Promise<{ resume: Resume; version: ResumeVersion }> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    await lockAccount(unit.em, userId, 'beside')
    const { title, formatType, contentHash } = given
    const resume = unit.em.create(Resume, { id: uuidv7(), userId, title, formatType })
    const version = unit.em.create(ResumeVersion, {
      id: uuidv7(),
      resumeId: resume.id,
      number: 1,
      ...(await keepUpload(unit.em, files, given)),
    })
    resume.latestVersionId = version.id
    if (!version.rawJson) queueReading(unit, resume, version)
    unit.audit({
      entityType: 'resume',
      entityId: resume.id,
      ownerId: userId,
      action: 'resume.created',
      after: { title, formatType, versionId: version.id, contentHash },
    })
    unit.emitForUser(userId, 'ResumeUploaded', { resumeId: resume.id, versionId: version.id, format: formatType })
    return { resume, version }
  })
}
