import type { EntityManager } from '@mikro-orm/postgresql'
import { Application } from '#shared/database/entities/index.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { notFoundOf } from '../auth/owned.ts'
import type { ListedApplication } from './list.ts'
import type { ShownApplication } from './present.ts'
import { presentCounts, selectReviewCounts, selectUnderWay } from './select-details.ts'
import { selectAwaitedUntil, toWaiting } from './waiting.ts'
import { waitingSince } from './waiting-since.ts'

/** What a list says of an application besides its own row. */
export async function findShownBeside(
  em: EntityManager,
  id: string,
): Promise<Omit<ListedApplication, keyof ShownApplication>> {
  const [row] = await selectShownBeside(em, { id })
  if (!row) throw notFoundOf(Application)
  const { awaitedUntil, waitingSince: since, counts, ...beside } = row
  return {
    ...beside,
    counts: presentCounts(counts),
    waitingSince: since === null ? null : new Date(since),
    waiting: toWaiting(awaitedUntil),
  }
}

const selectShownBeside = prepareStatement<{ id: string }>()((db, value) =>
  db
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .innerJoin('resumes as r', 'r.id', 'a.resume_id')
    .where('a.id', '=', value('id'))
    .select(({ ref }) => [
      ref('j.metadata', '->>').key('title').as('jobTitle'),
      ref('j.metadata', '->>').key('company').as('company'),
      'r.title as resumeTitle',
      waitingSince().as('waitingSince'),
      selectAwaitedUntil().as('awaitedUntil'),
      selectUnderWay().as('decision'),
      selectReviewCounts().as('counts'),
    ]),
)
