import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { ChangeSet, CoverLetterVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { selectChanges } from '../drafts/load.ts'
import { selectAnswered } from '../statements/select-statements.ts'
import {
  type StepApplication,
  type StepPosting,
  selectStepApplication,
  selectStepPosting,
} from '../step-application.ts'

export type LetterInput = {
  application: StepApplication
  job: StepPosting
  changeSet: Pick<
    ChangeSet,
    'newestVersionId' | 'settled' | 'profile' | 'statements' | 'dismissed' | 'match' | 'provider'
  > | null
  changes: Change[]
  base: ResumeDocument | null
  /** Null where it is the base. */
  newest: ResumeDocument | null
  /** What postings asked for and the person has answered. */
  answered: string[]
  /** The latest letter of the rounds before. */
  earlier: Pick<CoverLetterVersion, 'number' | 'paragraphs' | 'own'> | null
}

/** Everything that the step stands on; null where the application is gone. */
export async function findLetterInput(
  database: Database,
  applicationId: string,
  round: number,
): Promise<LetterInput | null> {
  const [found] = await selectLetterInput(database.em, { applicationId, round })
  return found ?? null
}

const selectLetterInput = prepareStatement<{ applicationId: string; round: number }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .leftJoin('change_sets as s', (join) =>
      join.onRef('s.application_id', '=', 'a.id').on('s.round', '=', value('round')),
    )
    .where('a.id', '=', value('applicationId'))
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom, ref, eb }) => [
      selectStepApplication().as('application'),
      selectStepPosting().as('job'),
      eb
        .case()
        .when('s.id', 'is not', null)
        .then(
          jsonBuildObject({
            newestVersionId: ref('s.newest_version_id').$notNull(),
            settled: ref('s.settled').$notNull(),
            profile: ref('s.profile').$notNull(),
            statements: ref('s.statements').$notNull(),
            dismissed: ref('s.dismissed').$notNull(),
            match: ref('s.match').$notNull(),
            provider: ref('s.provider').$notNull(),
          }),
        )
        .end()
        .as('changeSet'),
      selectChanges().as('changes'),
      selectAnswered().as('answered'),
      selectFrom('resume_versions as b').whereRef('b.id', '=', 's.base_version_id').select('b.raw_json').as('base'),
      selectFrom('resume_versions as n')
        .whereRef('n.id', '=', 's.newest_version_id')
        .whereRef('n.id', '<>', 's.base_version_id')
        .select('n.raw_json')
        .as('newest'),
      selectFrom('cover_letters as l')
        .whereRef('l.application_id', '=', 'a.id')
        .where('l.round', '<', value('round'))
        .orderBy('l.number', 'desc')
        .limit(1)
        .select((letter) =>
          jsonBuildObject({
            number: letter.ref('l.number'),
            paragraphs: letter.ref('l.paragraphs'),
            own: letter.ref('l.own'),
          }).as('letter'),
        )
        .as('earlier'),
    ]),
)
