import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { tablesOf } from '#shared/database/tables.ts'

type NewVersion = Pick<
  ResumeVersion,
  'resumeId' | 'applicationId' | 'parentId' | 'sourceType' | 'rawJson' | 'contentHash'
> &
  Partial<Pick<ResumeVersion, 'warnings' | 'provider' | 'textBlob' | 'layout' | 'files'>>

/** Adds a version of a resume under the next number; the resume's row lock gives the numbers out. */
export async function addVersion(
  em: EntityManager,
  version: NewVersion,
): Promise<{ version: ResumeVersion; resume: Resume }> {
  const resume = await em.findOneOrFail(Resume, { id: version.resumeId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const last = await tablesOf(em)
    .selectFrom('resume_versions')
    .where('resume_id', '=', resume.id)
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  const created = em.create(ResumeVersion, {
    textBlob: null,
    layout: null,
    files: [],
    warnings: [],
    provider: null,
    ...version,
    number: (last?.number ?? 0) + 1,
  })
  await em.flush()
  return { version: created, resume }
}

/** The newest version that the person gave of a resume; null while that is still to be read. */
export async function newestVersion(
  em: EntityManager,
  { resumeId }: { resumeId: string },
): Promise<ResumeVersion | null> {
  const { latestVersionId } = await em.findOneOrFail(Resume, { id: resumeId })
  const latest = latestVersionId ? await em.findOne(ResumeVersion, { id: latestVersionId }) : null
  return latest?.rawJson ? latest : null
}
