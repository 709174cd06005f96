import { LockMode } from '@mikro-orm/postgresql'
import { loadDraft } from '#shared/applications/drafts/load.ts'
import { refreshDraft } from '#shared/applications/drafts/refresh.ts'
import type { Config } from '#shared/config.ts'
import { Application } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { owned } from '../auth/owned.ts'
import type { Caller } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import { etagOf, type Review, reviewOf } from './present.ts'

/**
 * A person's review, of the current round or an earlier one, with its entity tag. A newer version of the resume is merged into
 * the draft that waits. The lock makes it one state that is shown.
 */
export function refreshReview(
  { config, database }: { config: Config; database: Database },
  caller: Caller,
  { id, round: asked }: { id: string; round?: number },
): Promise<{ review: Review; etag: string }> {
  return unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
    const application = await owned(unit.em, Application, id, caller, LockMode.PESSIMISTIC_WRITE)
    const round = asked ?? application.round
    if (round > application.round) throw notFound('round')
    const isCurrent = round === application.round
    const loaded = await (isCurrent ? refreshDraft(unit, application) : loadDraft(unit.em, application, round))
    if (!loaded) throw noDraftYet()
    return { review: await reviewOf(unit.em, config, application, loaded), etag: etagOf(application) }
  })
}

/** A review was asked for, or edited, before there is one. */
export function noDraftYet(): Problem {
  return new Problem('conflict', 'There is no draft yet; follow the application until it is awaiting approval.')
}
