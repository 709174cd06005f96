import { draftFrom } from '#shared/applications/drafts/load.ts'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import { withProfile } from '#shared/domain/resume/profile.ts'
import { estimateNextRound, sizesOf } from '#shared/llm/estimate.ts'
import { etagOf, presentReview, type Review } from './present.ts'
import { selectReview } from './select-review.ts'

/**
 * A person's review as it is stored, of the current round or an earlier one, with its entity tag: one statement, so one
 * state, and nobody waits for a lock. Null where there is more to do or to say than to show it: it is not there, or not
 * yet, a newer version of the resume is still to be merged into it, or it was checked by earlier rules.
 */
export async function readReview(
  { config, database }: { config: Config; database: Database },
  { id, userId, round }: { id: string; userId: string; round?: number },
): Promise<{ review: Review; etag: string } | null> {
  const [row] = await selectReview(database.em, { id, userId, round: round ?? null })
  if (!row?.base) return null
  const { application, changeSet, letter, changes, spent, decisions, reading, answered, fallbackModel } = row
  const posting = { metadata: row.posting }
  const base = withProfile(row.base, changeSet.profile)
  const newest = row.newest ? withProfile(row.newest, changeSet.profile) : base
  const sources = { base, newest, settled: changeSet.settled, statements: changeSet.statements }
  const draft = draftFrom(application, { sources, changes, letter, posting })
  const sizes = () => sizesOf(draft.resume, spent.postingCharacters, application.options.instructions)
  const { status } = application
  return {
    review: presentReview({
      status,
      changeSet,
      changes,
      letter,
      draft,
      posting,
      usage: spent.usage,
      nextRound: estimateNextRound(sizes, spent.lastRound, config),
      decisions,
      reading,
      answered,
      fallbackModel,
      language: application.options.language,
    }),
    etag: etagOf(application),
  }
}
