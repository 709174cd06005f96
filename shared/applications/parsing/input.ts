import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { ResumeVersion } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { type StepApplication, selectStepApplication } from '../step-application.ts'

export type UploadedVersion = Pick<
  ResumeVersion,
  'id' | 'resumeId' | 'rawJson' | 'textBlob' | 'layout' | 'contentHash' | 'warnings'
>
export type ParseInput = {
  application: StepApplication
  /** The pinned version. */
  upload: UploadedVersion
  latestVersionId: string | null
  /** The parse of the same content that this person already has, in this resume or another of theirs. */
  parsedId: string | null
}

/** Everything that the step stands on; null where the application is gone. */
export async function findParseInput(database: Database, applicationId: string): Promise<ParseInput | null> {
  const [found] = await selectParseInput(database.em, { applicationId })
  return found ?? null
}

const selectParseInput = prepareStatement<{ applicationId: string }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('resume_versions as v', 'v.id', 'a.resume_version_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', value('applicationId'))
    .where('a.deleted_at', 'is', null)
    .select(({ selectFrom, ref }) => [
      selectStepApplication().as('application'),
      jsonBuildObject({
        id: ref('v.id'),
        resumeId: ref('v.resume_id'),
        rawJson: ref('v.raw_json'),
        textBlob: ref('v.text_blob'),
        layout: ref('v.layout'),
        contentHash: ref('v.content_hash'),
        warnings: ref('v.warnings'),
      }).as('upload'),
      'r.latest_version_id as latestVersionId',
      selectFrom('resume_versions as p')
        .innerJoin('resumes as o', 'o.id', 'p.resume_id')
        .where('p.source_type', '=', 'parsed')
        .whereRef('p.content_hash', '=', 'v.content_hash')
        .whereRef('o.user_id', '=', 'a.user_id')
        .where('o.deleted_at', 'is', null)
        .orderBy((eb) => eb('p.resume_id', '=', eb.ref('a.resume_id')), 'desc')
        .orderBy('p.created_at', 'desc')
        .limit(1)
        .select('p.id')
        .as('parsedId'),
    ]),
)
