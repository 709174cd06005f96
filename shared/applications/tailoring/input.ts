import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { ChangeSet } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { DraftSources } from '#shared/domain/draft.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { EMPTY_PROFILE, type ProfileFacts, withProfile } from '#shared/domain/resume/profile.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'
import { loadSources } from '../drafts/load.ts'
import { type EarlierRounds, earlierRounds } from '../rounds.ts'
import { selectStatements } from '../statements/select-statements.ts'
import {
  type StepApplication,
  type StepPosting,
  selectStepApplication,
  selectStepPosting,
} from '../step-application.ts'

export type TailoringInput = {
  application: StepApplication
  job: StepPosting
  profile: ProfileFacts | null
  resume: ResumeDocument | null
  /** What the person states beside the resume now. */
  statements: Statement[]
}

/** Everything that the step stands on; null where the application is gone. */
export async function findTailoringInput(database: Database, applicationId: string): Promise<TailoringInput | null> {
  const [found] = await selectTailoringInput(database.em, { applicationId })
  return found ?? null
}

const selectTailoringInput = prepareStatement<{ applicationId: string }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .where('a.id', '=', value('applicationId'))
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom }) => [
      selectStepApplication().as('application'),
      selectStepPosting().as('job'),
      selectFrom('profiles as p')
        .whereRef('p.user_id', '=', 'a.user_id')
        .select(({ ref }) =>
          jsonBuildObject({
            fullName: ref('p.full_name'),
            contact: ref('p.contact'),
            location: ref('p.location'),
            links: ref('p.links'),
          }).as('facts'),
        )
        .as('profile'),
      selectFrom('resume_versions as v').whereRef('v.id', '=', 'a.resume_version_id').select('v.raw_json').as('resume'),
      selectStatements().as('statements'),
    ]),
)

/** What a change set is pinned to. */
export type Pinned = Pick<
  ChangeSet,
  'baseVersionId' | 'newestVersionId' | 'settled' | 'profile' | 'statements' | 'dismissed'
>

/** What a round is tailored from: what was decided before it, the versions that it is pinned to, and their documents. */
export type TailoringBasis = { earlier: EarlierRounds; pinned: Pinned; sources: DraftSources }

export async function loadTailoringBasis(
  database: Database,
  { application, profile, resume, statements }: TailoringInput,
  round: number,
): Promise<TailoringBasis> {
  const earlier = await earlierRounds(database, application, round)
  const pinned = {
    baseVersionId: earlier.baseVersionId,
    newestVersionId: application.resumeVersionId,
    settled: earlier.settled,
    profile: profile ?? EMPTY_PROFILE,
    statements,
    dismissed: earlier.dismissed,
  }
  return { earlier, pinned, sources: await loadPinned(database, resume, pinned) }
}

/** The version that the changes are made to, and the newest one: mostly the same. */
async function loadPinned(database: Database, newest: ResumeDocument | null, pinned: Pinned): Promise<DraftSources> {
  if (!newest || pinned.baseVersionId !== pinned.newestVersionId) return loadSources(database.em.fork(), pinned)
  const both = withProfile(newest, pinned.profile)
  return { base: both, newest: both, settled: pinned.settled, statements: pinned.statements }
}
