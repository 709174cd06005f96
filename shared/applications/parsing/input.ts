import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import type { DoubtReason } from '#shared/reading/reading.ts'
import { type StepApplication, selectStepApplication } from '../step-application.ts'

/** What an application can begin with: the newest version of its resume that is a document. */
export type ReadyVersion = Pick<ResumeVersion, 'id' | 'resumeId' | 'sourceType' | 'provider'> & {
  /** How many warnings it has. */
  warnings: number
  /** Why the person is to look at it first, until they have; null where its reading was never kept. */
  inDoubt: DoubtReason[] | null
}
export type ParseInput = {
  application: StepApplication
  /** Null while the pinned version is still to be read. */
  ready: ReadyVersion | null
}

/** Everything that the step stands on; null where the application is gone. */
export async function findParseInput(database: Database, applicationId: string): Promise<ParseInput | null> {
  const [found] = await selectParseInput(database.em, { applicationId })
  if (!found) return null
  const { application, ready, profileName } = found
  if (!ready?.inDoubt || !profileName) return { application, ready }
  // The profile fills in what the resume lacks, as when it is tailored.
  return { application, ready: { ...ready, inDoubt: ready.inDoubt.filter(({ code }) => code !== 'name_missing') } }
}

const selectParseInput = prepareStatement<{ applicationId: string }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .leftJoin('resume_versions as l', (join) =>
      join.onRef('l.id', '=', 'r.latest_version_id').on('l.raw_json', 'is not', null),
    )
    .leftJoin('resume_versions as v', (join) =>
      join
        .on(({ eb, fn, ref }) => eb(ref('v.id'), '=', fn.coalesce('l.id', 'a.resume_version_id')))
        .on('v.raw_json', 'is not', null),
    )
    .leftJoin('readings as d', 'd.version_id', 'v.id')
    .leftJoin('profiles as p', 'p.user_id', 'a.user_id')
    .where('a.id', '=', value('applicationId'))
    .where('a.deleted_at', 'is', null)
    .select(({ ref, eb, fn }) => [
      selectStepApplication().as('application'),
      ref('p.full_name').as('profileName'),
      eb
        .case()
        .when('v.id', 'is not', null)
        .then(
          jsonBuildObject({
            id: ref('v.id').$notNull(),
            resumeId: ref('v.resume_id').$notNull(),
            sourceType: ref('v.source_type').$notNull(),
            provider: ref('v.provider'),
            warnings: fn<number>('jsonb_array_length', [ref('v.warnings')]),
            inDoubt: eb
              .case()
              .when('d.accepted_at', 'is', null)
              .then(ref('d.in_doubt'))
              .else(eb.cast<DoubtReason[]>(eb.val('[]'), 'jsonb'))
              .end(),
          }),
        )
        .end()
        .as('ready'),
    ]),
)
