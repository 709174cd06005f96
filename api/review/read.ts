import { jsonBuildObject } from 'kysely/helpers/postgres'
import { draftFrom, selectChanges } from '#shared/applications/drafts/load.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { RULES_VERSION } from '#shared/domain/rules-version.ts'
import { selectUsage } from '../accounts/usage.ts'
import { etagOf, presentReview, type Review } from './present.ts'

/**
 * A person's review as it is stored, of the current round or an earlier one, with its entity tag: one statement, so one
 * state, and nobody waits for a lock. Null where there is more to do or to say than to show it: it is not there, or not
 * yet, a newer version of the resume is still to be merged into it, or it was checked by earlier rules.
 */
export async function readReview(
  database: Database,
  { id, userId, round }: { id: string; userId: string; round?: number },
): Promise<{ review: Review; etag: string } | null> {
  const [row] = await selectReview(database.em, { id, userId, round: round ?? null })
  if (!row?.base) return null
  const { application, changeSet, letter, changes, posting, usage } = row
  const base = withProfile(row.base, changeSet.profile)
  const newest = row.newest ? withProfile(row.newest, changeSet.profile) : base
  const sources = { base, newest, settled: changeSet.settled }
  const draft = draftFrom(application, { sources, changes, letter, posting: { metadata: posting } })
  const { status } = application
  const { hiddenText } = posting
  return {
    review: presentReview({ status, changeSet, changes, letter, draft, hiddenText, usage }),
    etag: etagOf(application),
  }
}

/** Without a round it is the current one. */
const selectReview = prepareStatement<{ id: string; userId: string; round: number | null }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('change_sets as s', (join) =>
      join
        .onRef('s.application_id', '=', 'a.id')
        .on(({ eb, fn, cast }) =>
          // Any number may be asked for, also one that the column could not hold.
          eb('s.round', '=', fn.coalesce(cast<number>(value('round'), 'bigint'), 'a.round')),
        )
        .onRef('s.round', '<=', 'a.round'),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('cover_letters')
          .whereRef('cover_letters.application_id', '=', 'a.id')
          .whereRef('cover_letters.round', '=', 's.round')
          .orderBy('cover_letters.number', 'desc')
          .limit(1)
          .select(['greeting', 'paragraphs', 'closing', 'provider', 'notes'])
          .as('l'),
      (join) => join.onTrue(),
    )
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', value('id'))
    .where('a.user_id', '=', value('userId'))
    .where('a.deleted_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb('a.status', '<>', 'awaiting_approval'),
        eb('s.round', '<>', eb.ref('a.round')),
        eb.and([eb('r.latest_version_id', '=', eb.ref('s.newest_version_id')), eb('s.checked_by', '=', RULES_VERSION)]),
      ]),
    )
    .select(({ ref, selectFrom }) => [
      jsonBuildObject({
        status: ref('a.status'),
        round: ref('a.round'),
        reviewVersion: ref('a.review_version'),
        options: ref('a.options'),
      }).as('application'),
      jsonBuildObject({
        id: ref('s.id'),
        round: ref('s.round'),
        provider: ref('s.provider'),
        model: ref('s.model'),
        match: ref('s.match'),
        notes: ref('s.notes'),
        settled: ref('s.settled'),
        profile: ref('s.profile'),
      }).as('changeSet'),
      jsonBuildObject({
        greeting: ref('l.greeting'),
        paragraphs: ref('l.paragraphs'),
        closing: ref('l.closing'),
        provider: ref('l.provider'),
        notes: ref('l.notes'),
      }).as('letter'),
      selectChanges().as('changes'),
      'j.metadata as posting',
      selectFrom('resume_versions as b').whereRef('b.id', '=', 's.base_version_id').select('b.raw_json').as('base'),
      selectFrom('resume_versions as n')
        .whereRef('n.id', '=', 's.newest_version_id')
        .whereRef('n.id', '<>', 's.base_version_id')
        .select('n.raw_json')
        .as('newest'),
      selectFrom('llm_calls as c')
        .whereRef('c.application_id', '=', 'a.id')
        .select(selectUsage().as('sums'))
        .$asScalar()
        .$notNull()
        .as('usage'),
    ]),
)
