import type { Application, ChangeSet, CoverLetterVersion } from '#shared/database/entities/index.ts'
import { CHANGES_OF_SET, draftFrom } from '#shared/database/load-draft.ts'
import type { Database } from '#shared/database/orm.ts'
import { query } from '#shared/database/query.ts'
import type { Change } from '#shared/domain/changes/change.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { USAGE_SUMS, type UsageSums, usageFrom } from '../accounts/usage.ts'
import { etagOf, presentReview, type Review } from './present.ts'

type Row = UsageSums & {
  application: Pick<Application, 'status' | 'round' | 'reviewVersion' | 'options'>
  changeSet: Pick<ChangeSet, 'id' | 'round' | 'provider' | 'model' | 'match' | 'notes' | 'settled' | 'profile'>
  letter: Pick<CoverLetterVersion, 'greeting' | 'paragraphs' | 'closing' | 'provider' | 'notes'>
  changes: Change[]
  hiddenText: string[]
  base: ResumeDocument
  /** Null while it is the same as `base`. */
  newest: ResumeDocument | null
}

const REVIEW = `select
    json_build_object('status', a.status, 'round', a.round, 'reviewVersion', a.review_version, 'options', a.options) as application,
    json_build_object('id', s.id, 'round', s.round, 'provider', s.provider, 'model', s.model, 'match', s.match, 'notes', s.notes,
      'settled', s.settled, 'profile', s.profile) as "changeSet",
    json_build_object('greeting', l.greeting, 'paragraphs', l.paragraphs, 'closing', l.closing, 'provider', l.provider,
      'notes', l.notes) as letter,
    (${CHANGES_OF_SET}) as changes,
    (select metadata -> 'hiddenText' from job_postings where id = a.job_id) as "hiddenText",
    (select raw_json from resume_versions where id = s.base_version_id) as base,
    (select raw_json from resume_versions where id = s.newest_version_id and id <> s.base_version_id) as newest,
    u.*
  from applications a
    join change_sets s on s.application_id = a.id and s.round = coalesce($3::bigint, a.round) and s.round <= a.round
    join lateral (select * from cover_letters where application_id = a.id and round = s.round order by number desc limit 1) l on true
    join lateral (select ${USAGE_SUMS} from llm_calls where application_id = a.id) u on true
  where a.id = $1 and a.user_id = $2 and a.deleted_at is null
    and not (a.status = 'awaiting_approval' and s.round = a.round
      and (select latest_version_id from resumes where id = a.resume_id) is distinct from s.newest_version_id)`

/**
 * A person's review as it is stored, of the current round or an earlier one, with its entity tag: one statement, so one
 * state, and nobody waits for a lock. Null where there is more to do or to say than to show it: it is not there, or not
 * yet, or a newer version of the resume is still to be merged into it.
 */
export async function readReview(
  database: Database,
  { id, userId, round }: { id: string; userId: string; round?: number },
): Promise<{ review: Review; etag: string } | null> {
  const [row] = await query<Row>(database, REVIEW, [id, userId, round ?? null])
  if (!row) return null
  const { application, changeSet, letter, changes, hiddenText } = row
  const base = withProfile(row.base, changeSet.profile)
  const newest = row.newest ? withProfile(row.newest, changeSet.profile) : base
  const draft = draftFrom(application, { base, newest, settled: changeSet.settled }, changes, letter)
  const usage = usageFrom(row)
  const { status } = application
  return {
    review: presentReview({ status, changeSet, changes, letter, draft, hiddenText, usage }),
    etag: etagOf(application),
  }
}
