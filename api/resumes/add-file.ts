import { LockMode } from '@mikro-orm/postgresql'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { queueReading } from '#shared/resumes/queue-reading.ts'
import { addVersion } from '#shared/resumes/versions.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { keepUpload } from './keep-upload.ts'
import type { GivenResume } from './read-given-resume.ts'

/**
 * Adds a newer file to a resume. It is read, and merged with what the person has corrected, before it becomes the latest
 * version; a file that is a document already is the latest at once. `check` may refuse, seeing the resume under its lock.
 */
export function addFile(
  { database, files }: { database: Database; files: FileStore },
  caller: Caller,
  resumeId: string,
  given: GivenResume,
  check: (resume: Resume, latest: ResumeVersion | null) => void,
): Promise<ResumeVersion> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const { em } = unit
    const resume = await owned(em, Resume, resumeId, caller, LockMode.PESSIMISTIC_WRITE)
    const latest = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
    check(resume, latest)
    const { version } = await addVersion(em, {
      resumeId,
      applicationId: null,
      parentId: latest?.id ?? null,
      ...(await keepUpload(em, files, given, latest?.rawJson ?? undefined)),
    })
    if (version.rawJson) resume.latestVersionId = version.id
    else queueReading(unit, resume, version)
    unit.audit({
      entityType: 'resume_version',
      entityId: version.id,
      ownerId: caller.id,
      action: 'resume.uploaded',
      after: { resumeId, formatType: given.formatType, contentHash: given.contentHash },
    })
    unit.emitForUser(caller.id, 'ResumeUploaded', { resumeId, versionId: version.id, format: given.formatType })
    return version
  })
}
