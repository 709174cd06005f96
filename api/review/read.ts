import { changesOfSet } from '#shared/database/changes-of-set.ts'
import { draftFrom } from '#shared/database/load-draft.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepared } from '#shared/database/prepared.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { usageFrom, usageSums } from '../accounts/usage.ts'
import { etagOf, presentReview, type Review } from './present.ts'

/**
 * A person's review as it is stored, of the current round or an earlier one, with its entity tag: one statement, so one
 * state, and nobody waits for a lock. Null where there is more to do or to say than to show it: it is not there, or not
 * yet, or a newer version of the resume is still to be merged into it.
 */
export async function readReview(
  database: Database,
  { id, userId, round }: { id: string; userId: string; round?: number },
): Promise<{ review: Review; etag: string } | null> {
  const [row] = await selectReview(database.em, { id, userId, round: round ?? null })
  if (!row) return null
  const { status, options, changes } = row
  if (!row.base)
    throw new Error(`the resume version of change set ${row.changeSetId} was tailored before it was parsed`)
  const base = withProfile(row.base, row.profile)
  const newest = row.newest ? withProfile(row.newest, row.profile) : base
  const changeSet = {
    id: row.changeSetId,
    round: row.round,
    provider: row.provider,
    model: row.model,
    match: row.match,
    notes: row.notes,
  }
  const letter = {
    greeting: row.greeting,
    paragraphs: row.paragraphs,
    closing: row.closing,
    provider: row.letterProvider,
    notes: row.letterNotes,
  }
  const draft = draftFrom({ options }, { base, newest, settled: row.settled }, changes, letter)
  const hiddenText = row.hiddenText ?? []
  return {
    review: presentReview({ status, changeSet, changes, letter, draft, hiddenText, usage: usageFrom(row) }),
    etag: etagOf({ status, round: row.currentRound, reviewVersion: row.reviewVersion }),
  }
}

const selectReview = prepared<{ id: string; userId: string; round: number | null }>()((db, value) =>
  db
    .selectFrom('applications')
    .innerJoin('change_sets', (join) =>
      join
        .onRef('change_sets.application_id', '=', 'applications.id')
        .onRef('change_sets.round', '<=', 'applications.round')
        .on(({ eb, fn, cast }) =>
          // Any number may be asked for.
          eb('change_sets.round', '=', fn.coalesce(cast<number>(value('round'), 'bigint'), 'applications.round')),
        ),
    )
    .innerJoinLateral(
      ({ selectFrom }) =>
        selectFrom('cover_letters')
          .select(['greeting', 'paragraphs', 'closing', 'provider as letterProvider', 'notes as letterNotes'])
          .whereRef('cover_letters.application_id', '=', 'applications.id')
          .whereRef('cover_letters.round', '=', 'change_sets.round')
          .orderBy('cover_letters.number', 'desc')
          .limit(1)
          .as('letter'),
      (join) => join.onTrue(),
    )
    .innerJoinLateral(
      ({ selectFrom }) =>
        selectFrom('llm_calls')
          .select(usageSums)
          .whereRef('llm_calls.application_id', '=', 'applications.id')
          .as('usage'),
      (join) => join.onTrue(),
    )
    .selectAll(['letter', 'usage'])
    .select([
      'applications.status',
      'applications.round as currentRound',
      'applications.review_version as reviewVersion',
      'applications.options',
      'change_sets.id as changeSetId',
      'change_sets.round',
      'change_sets.provider',
      'change_sets.model',
      'change_sets.match',
      'change_sets.notes',
      'change_sets.settled',
      'change_sets.profile',
    ])
    .select(({ ref, selectFrom }) => [
      changesOfSet(ref('change_sets.id')).as('changes'),
      selectFrom('job_postings')
        .select(({ ref }) => ref('metadata', '->').key('hiddenText').as('hiddenText'))
        .whereRef('job_postings.id', '=', 'applications.job_id')
        .as('hiddenText'),
      selectFrom('resume_versions')
        .select('raw_json')
        .whereRef('resume_versions.id', '=', 'change_sets.base_version_id')
        .as('base'),
      // Null while it is the same as the base.
      selectFrom('resume_versions')
        .select('raw_json')
        .whereRef('resume_versions.id', '=', 'change_sets.newest_version_id')
        .whereRef('resume_versions.id', '<>', 'change_sets.base_version_id')
        .as('newest'),
    ])
    .where('applications.id', '=', value('id'))
    .where('applications.user_id', '=', value('userId'))
    .where('applications.deleted_at', 'is', null)
    // A draft that waits for approval is shown merged with the newest version of the resume.
    .where(({ eb, not, and, selectFrom, ref }) =>
      not(
        and([
          eb('applications.status', '=', 'awaiting_approval'),
          eb('change_sets.round', '=', ref('applications.round')),
          eb(
            selectFrom('resumes').select('latest_version_id').whereRef('resumes.id', '=', 'applications.resume_id'),
            'is distinct from',
            ref('change_sets.newest_version_id'),
          ),
        ]),
      ),
    ),
)
