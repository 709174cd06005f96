import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { type UnitOfWork, unitOfWork } from '#shared/database/unit-of-work.ts'
import { contentHash } from '#shared/domain/draft.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { describeIconsIn } from '#shared/domain/text/clean.ts'
import { addVersion } from '#shared/resumes/versions.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'

/** How far back a node that was taken out and comes back is recognised, in versions. */
const OLDER_VERSIONS = 100

/**
 * Saves an edited resume as its newest version; nodes that are still the same keep the ids that they have or were `sent` with.
 * `check` may refuse, seeing the resume and its latest version as they are under the lock.
 */
export function saveVersion(
  database: Database,
  caller: Caller,
  resumeId: string,
  edited: { document: JsonResume; sent: unknown },
  check: (resume: Resume, latest: ResumeVersion | null) => void,
): Promise<ResumeVersion> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const { em } = unit
    const resume = await owned(em, Resume, resumeId, caller, LockMode.PESSIMISTIC_WRITE)
    const before = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
    check(resume, before)
    return addUserVersion(unit, { resume, before }, edited)
  })
}

/**
 * Adds what a person made of a resume's version, and makes it the latest; nodes that are still the same keep the ids that they
 * have or were `sent` with. The caller holds the resume's row lock.
 */
export async function addUserVersion(
  unit: UnitOfWork,
  { resume, before }: { resume: Resume; before: ResumeVersion | null },
  edited: { document: JsonResume; sent: unknown },
): Promise<ResumeVersion> {
  const { em } = unit
  const document = toResumeDocument(edited.document, before?.rawJson ?? undefined, {
    older: await loadOlder(em, resume.id),
    given: splitIds(edited.sent).ids,
  })
  const { version: saved } = await addVersion(em, {
    resumeId: resume.id,
    applicationId: null,
    parentId: before?.id ?? null,
    sourceType: 'user',
    rawJson: document,
    contentHash: contentHash(document),
    warnings: describeIconsIn(edited.document),
  })
  resume.latestVersionId = saved.id
  unit.audit({
    entityType: 'resume_version',
    entityId: saved.id,
    ownerId: resume.userId,
    action: 'resume.edited',
    before: before?.rawJson ?? {},
    after: document,
  })
  return saved
}

/** What the person's own versions said, the newest first. */
async function loadOlder(em: EntityManager, resumeId: string): Promise<ResumeDocument[]> {
  const given = { resumeId, sourceType: { $in: ['upload', 'parsed', 'user'] as const } }
  const older = await em.find(ResumeVersion, given, {
    fields: ['rawJson'],
    orderBy: { number: 'desc' },
    limit: OLDER_VERSIONS,
    disableIdentityMap: true,
  })
  return older.flatMap(({ rawJson }) => rawJson ?? [])
}
